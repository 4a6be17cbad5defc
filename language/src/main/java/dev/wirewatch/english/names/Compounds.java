package dev.wirewatch.english.names;

import dev.wirewatch.english.names.NameWords.Kind;
import dev.wirewatch.text.Span;
import dev.wirewatch.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes names out of compound words: "Oslo-based", "anti-Doe", "Oslo-Bergen", "WHO/PAHO". The model reads such a word
 * as one token, as it did when it was trained; a name within it is a name all the same.
 */
final class Compounds {

    private final NameWords words;
    private final Gazetteer gazetteer;

    Compounds(NameWords words, Gazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
    }

    /** Whether this is what joins a name to a compound, such as "-based", "anti-" and "/". */
    static boolean isJoint(String word) {
        return word.startsWith("-") || word.endsWith("-") || word.equals("/");
    }

    List<Token> split(List<Token> tokens) {
        List<Token> split = new ArrayList<>(tokens.size() + 2);
        for (Token token : tokens) {
            split(token, split);
        }
        return split;
    }

    private void split(Token token, List<Token> split) {
        String word = token.word();
        int first = joint(word, 0);
        if (first < 0) {
            split.add(token);
        } else if (is(word.substring(0, first + 1), Kind.HYPHEN_BEFORE)) {
            cut(token, split, first + 1);
        } else {
            int last = word.lastIndexOf('-');
            if (last > 0 && is(word.substring(last), Kind.HYPHEN_AFTER)) {
                cut(token, split, last);
            } else if (joint(word, first + 1) < 0 && joinsNames(word, first)) {
                cut(token, split, first, first + 1);
            } else {
                split.add(token);
            }
        }
    }

    private boolean is(String part, Kind kind) {
        return words.of(part).contains(kind);
    }

    /** Where the first mark is that has something before and after it, or -1. */
    private static int joint(String word, int from) {
        for (int i = Math.max(from, 1); i < word.length() - 1; i++) {
            if (word.charAt(i) == '-' || word.charAt(i) == '/') {
                return i;
            }
        }
        return -1;
    }

    private boolean joinsNames(String word, int joint) {
        String before = word.substring(0, joint);
        String after = word.substring(joint + 1);
        boolean acronyms = word.charAt(joint) == '/' && Acronyms.isAcronym(before) && Acronyms.isAcronym(after);
        return acronyms || (gazetteer.knows(before) && gazetteer.knows(after) && !gazetteer.knows(word));
    }

    private static void cut(Token token, List<Token> split, int... places) {
        int from = 0;
        for (int to : places) {
            split.add(part(token, from, to));
            from = to;
        }
        split.add(part(token, from, token.word().length()));
    }

    private static Token part(Token token, int from, int to) {
        int start = token.span().start();
        return new Token(new Span(start + from, start + to), token.word().substring(from, to));
    }
}
