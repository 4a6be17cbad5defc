package dev.wirewatch.story;

import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes a text apart into words: runs of letters and digits. An ideograph is one of its own, since Chinese sets no spaces.
 */
final class WordReader {

    /** Whether a character may be in a word, by its number: most are of these, and to ask Unicode takes five times as long. */
    private static final boolean[] ASCII = new boolean[128];

    static {
        for (int letter = 0; letter < ASCII.length; letter++) {
            ASCII[letter] = Character.isLetterOrDigit(letter);
        }
    }

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private boolean quoted;
    private boolean sentenceStart = true;

    private WordReader(String text) {
        this.text = text;
    }

    /** @param skipped stretches that are not read, in order */
    static List<Word> read(String text, List<Span> skipped) {
        WordReader reader = new WordReader(text);
        int from = 0;
        for (Span span : skipped) {
            reader.read(from, span.start());
            from = span.end();
        }
        reader.read(from, text.length());
        return reader.words;
    }

    static List<Word> read(String text) {
        return read(text, List.of());
    }

    private void read(int from, int to) {
        int at = from;
        while (at < to) {
            int letter = text.codePointAt(at);
            int next = at + Character.charCount(letter);
            if (isInWord(letter) || Character.isIdeographic(letter)) {
                next = isInWord(letter) ? end(at, to) : next;
                boolean named = Character.isUpperCase(letter) && !sentenceStart;
                words.add(new Word(at, text.substring(at, next).toLowerCase(Locale.ROOT), named, quoted));
                sentenceStart = false;
            } else {
                mark(letter);
            }
            at = next;
        }
    }

    /** A quotation ends with its paragraph at the latest, so that a mark left out does little harm. */
    private void mark(int mark) {
        switch (mark) {
            case '.', '!', '?', ':' -> sentenceStart = true;
            case '\n' -> {
                sentenceStart = true;
                quoted = false;
            }
            case '\u201c', '\u201e', '\u00ab' -> {
                sentenceStart = true;
                quoted = true;
            }
            case '"' -> {
                sentenceStart = true;
                quoted = !quoted;
            }
            case '\u201d', '\u00bb' -> quoted = false;
            default -> {
                // stands within a sentence
            }
        }
    }

    private int end(int from, int to) {
        boolean number = Character.isDigit(text.charAt(from));
        int at = from;
        while (at < to) {
            int letter = text.codePointAt(at);
            if (!isInWord(letter) && !(number && isSeparator(at, to))) {
                break;
            }
            at += Character.charCount(letter);
        }
        return at;
    }

    private static boolean isInWord(int letter) {
        return letter < ASCII.length
                ? ASCII[letter]
                : Character.isLetterOrDigit(letter) && !Character.isIdeographic(letter);
    }

    private boolean isSeparator(int at, int to) {
        return (text.charAt(at) == '.' || text.charAt(at) == ',')
                && at + 1 < to
                && Character.isDigit(text.charAt(at + 1));
    }
}
