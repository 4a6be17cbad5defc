package dev.wirewatch.english.text;

import dev.wirewatch.text.Sentence;
import dev.wirewatch.text.Token;
import dev.wirewatch.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits the tokens of a block into sentences. A sentence ends with a stop, together with the closing marks after it,
 * unless what follows shows that it goes on. Marks are told apart by their spaces, not by counting, so that one
 * that somebody forgot spoils nothing.
 */
final class Sentences {

    private static final int MOST_TOKENS = 300;
    private static final String BRACKETS = ")]}";
    private static final Set<String> MARKS = Set.of("\"", "''", "'", "”", "’", "»", "\u0094", "\u0092");

    private static final Set<String> BEFORE_NAMES = WordLists.words(Sentences.class, "abbreviations.txt", "before");
    private static final Set<String> STARTS = WordLists.words(Sentences.class, "abbreviations.txt", "start");

    private Sentences() {}

    static List<Sentence> of(List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        int bracket = -1;
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).word();
            if (word.equals("(")) {
                bracket = i;
            } else if (isStop(word)) {
                int to = afterClosingMarks(tokens, i + 1);
                // "Senator Ann Lund (R-Fla.) refused": the bracket opened within the sentence
                boolean aside =
                        to > i + 1 && bracket > from && tokens.get(i + 1).word().equals(")");
                if (to == tokens.size() || !(aside || goesOn(tokens, i, to))) {
                    add(tokens, from, to, sentences);
                    from = to;
                }
                bracket = -1;
                i = to - 1;
            }
        }
        add(tokens, from, tokens.size(), sentences);
        return sentences;
    }

    private static boolean isStop(String word) {
        return word.equals(".") || word.equals("。") || isQuestionOrExclamation(word);
    }

    private static boolean isQuestionOrExclamation(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("?!？！".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int afterClosingMarks(List<Token> tokens, int from) {
        int i = from;
        while (i < tokens.size() && isClosing(tokens, i)) {
            i++;
        }
        return i;
    }

    /** A bracket closes anywhere; a mark closes what it touches, and at the very end whatever it can. */
    private static boolean isClosing(List<Token> tokens, int i) {
        String word = tokens.get(i).word();
        if (BRACKETS.contains(word)) {
            return true;
        }
        boolean touches = tokens.get(i - 1).span().end() == tokens.get(i).span().start();
        return MARKS.contains(word) && (touches || i == tokens.size() - 1);
    }

    /**
     * Whether a sentence goes on after its stop.
     *
     * @param stop the stop
     * @param next the token after it and its closing marks
     */
    private static boolean goesOn(List<Token> tokens, int stop, int next) {
        String after = tokens.get(next).word();
        if (",;:".contains(after)) {
            return true;
        }
        boolean plainStop = tokens.get(stop).word().equals(".") && next == stop + 1;
        if (plainStop) {
            return stop > 0
                    && BEFORE_NAMES.contains(tokens.get(stop - 1).lower())
                    && !STARTS.contains(tokens.get(next).lower());
        }
        // "Why?" she asked.
        return Character.isLowerCase(after.codePointAt(0));
    }

    private static void add(List<Token> tokens, int from, int to, List<Sentence> sentences) {
        for (int i = from; i < to; i += MOST_TOKENS) {
            sentences.add(new Sentence(tokens.subList(i, Math.min(i + MOST_TOKENS, to))));
        }
    }
}
