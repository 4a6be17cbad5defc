package dev.wirewatch.statement;

import dev.wirewatch.languages.StopWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A text as its words. A term is the first letters of a word, which stand for all of its forms (P. McNamee, J. Mayfield,
 * Character n-gram tokenization for European language text retrieval, 2004).
 */
final class ComparedText {

    private static final StopWords STOP_WORDS = new StopWords();
    private static final Optional<String> ENGLISH = Optional.of("en");
    private static final String SENTENCE_ENDS = ".!?";
    private static final String CLOSING = "\"'”’)]»";
    private static final int STEM = 5;

    private final String text;
    private final List<TextWord> words = new ArrayList<>();
    private final List<Set<String>> sentences = new ArrayList<>();
    private final Set<String> terms = new HashSet<>();
    private int count;

    private ComparedText(String text) {
        this.text = text;
    }

    static ComparedText of(String text) {
        ComparedText read = new ComparedText(text);
        read.read();
        return read;
    }

    List<TextWord> words() {
        return words;
    }

    /** Returns the terms of each sentence. */
    List<Set<String>> sentences() {
        return sentences;
    }

    Set<String> terms() {
        return terms;
    }

    /** Returns how many words are terms, each as often as it is there. */
    int count() {
        return count;
    }

    boolean isQuestion() {
        return text.indexOf('?') >= 0;
    }

    String text() {
        return text;
    }

    /** Returns the words as published, with all between them. */
    String words(int from, int to) {
        return text.substring(words.get(from).start(), words.get(to - 1).end());
    }

    /** Returns the words that stand for some terms, in lower case, each once. */
    Stream<String> wordsOf(Set<String> some) {
        return words.stream()
                .filter(word -> some.contains(word.term()))
                .map(TextWord::lower)
                .distinct();
    }

    private void read() {
        sentences.add(new HashSet<>());
        boolean ended = false;
        for (int at = 0; at < text.length(); ) {
            char letter = text.charAt(at);
            if (!Character.isLetterOrDigit(letter)) {
                ended |= letter == '\n' || endsSentence(at);
                at++;
                continue;
            }
            if (ended && !sentences.get(sentences.size() - 1).isEmpty()) {
                sentences.add(new HashSet<>());
            }
            ended = false;
            int end = end(at);
            add(at, end);
            at = end;
        }
    }

    private void add(int start, int end) {
        String lower = text.substring(start, end).replace('’', '\'').toLowerCase(Locale.ROOT);
        String bare = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
        boolean carries = (bare.length() > 1 || Character.isDigit(bare.charAt(0))) && !STOP_WORDS.has(bare, ENGLISH);
        boolean whole = bare.length() <= STEM || Character.isDigit(bare.charAt(0));
        String term = !carries ? "" : whole ? bare : bare.substring(0, STEM);
        words.add(new TextWord(start, end, lower, term, sentences.size() - 1));
        if (carries) {
            sentences.get(sentences.size() - 1).add(term);
            terms.add(term);
            count++;
        }
    }

    private int end(int from) {
        int at = from + 1;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || isInside(at))) {
            at++;
        }
        return at;
    }

    /** An apostrophe between letters, a point or comma between digits. */
    private boolean isInside(int at) {
        if (at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1))) {
            return false;
        }
        return switch (text.charAt(at)) {
            case '\'', '’' -> Character.isLetter(text.charAt(at + 1));
            case '.', ',' -> Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
            default -> false;
        };
    }

    /** A stop after a word of more than two letters, before a space. */
    private boolean endsSentence(int at) {
        if (SENTENCE_ENDS.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && CLOSING.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        boolean initial = words.isEmpty() || at - words.get(words.size() - 1).start() <= 2;
        return !(initial && text.charAt(at) == '.')
                && (next == text.length() || Character.isWhitespace(text.charAt(next)));
    }
}
