package dev.wirewatch.english.names;

import dev.wirewatch.english.names.NameWords.Kind;
import dev.wirewatch.entities.Mention;
import dev.wirewatch.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of a sentence, and what lists of names know of each. Positions beyond its ends are allowed and have no word. */
abstract class LineTokens {

    private static final int LONG_WORD = 4;
    private static final int TITLE_WORDS = 4;

    private final List<Token> tokens;
    private final List<Set<Kind>> kinds;
    private final boolean title;

    /** @param alone whether the sentence is all of its paragraph, as a headline is */
    LineTokens(List<Token> tokens, boolean alone, NameWords words) {
        this.tokens = tokens;
        this.kinds = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            kinds.add(words.of(token.word()));
        }
        this.title = alone && looksLikeTitle();
    }

    final List<Token> tokens() {
        return tokens;
    }

    final int size() {
        return tokens.size();
    }

    final String word(int i) {
        return isInside(i) ? tokens.get(i).word() : "";
    }

    final List<String> words(int from, int to) {
        return tokens.subList(from, to).stream().map(Token::word).toList();
    }

    final boolean is(int i, Kind kind) {
        return isInside(i) && kinds.get(i).contains(kind);
    }

    /** Whether names of organizations end in this word. */
    final boolean isBody(int i) {
        return is(i, Kind.BODY) || is(i, Kind.LOOSE_BODY) || is(i, Kind.FIRM);
    }

    /** Whether the word is one that no list knows. */
    final boolean isPlain(int i) {
        return isInside(i) && kinds.get(i).isEmpty();
    }

    final boolean isCapitalized(int i) {
        return isInside(i) && tokens.get(i).isCapitalized();
    }

    /** Whether nothing is between this token and the next. */
    final boolean touchesNext(int i) {
        return isInside(i)
                && isInside(i + 1)
                && tokens.get(i).span().end() == tokens.get(i + 1).span().start();
    }

    /** The word in lower case with a straight apostrophe. */
    final String lower(int i) {
        return isInside(i) ? tokens.get(i).lower() : "";
    }

    final boolean isInside(int i) {
        return i >= 0 && i < tokens.size();
    }

    /** Whether this is set as headlines are, with a capital on every word but the small ones: capitals tell little. */
    final boolean isTitle() {
        return title;
    }

    private boolean looksLikeTitle() {
        int capitals = 0;
        for (int i = 0; i < size(); i++) {
            if (isCapitalized(i)) {
                capitals += word(i).length() >= LONG_WORD ? 1 : 0;
            } else if (isWord(word(i)) && !is(i, Kind.SMALL)) {
                return false;
            }
        }
        return capitals >= TITLE_WORDS;
    }

    /** Marks, numbers and the ends of contractions are set like this everywhere. */
    private static boolean isWord(String word) {
        return Character.isLetter(word.charAt(0)) && word.chars().allMatch(Character::isLetter);
    }

    /** The words from here to there as the text spells them, white space aside. */
    final String text(int from, int to) {
        return from + 1 == to ? word(from) : Mention.text(tokens.subList(from, to));
    }
}
