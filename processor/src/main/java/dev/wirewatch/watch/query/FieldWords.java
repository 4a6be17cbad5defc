package dev.wirewatch.watch.query;

import dev.wirewatch.text.Span;
import dev.wirewatch.watch.query.ReplayedTokens.Token;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/** The words of one field, by what they are and by where they are. */
final class FieldWords {

    private static final int NONE = -1;

    private final List<Token> tokens;
    /** By word, the number of the last one of this text. */
    private final Map<String, Integer> last;
    /** By number, that of the one of the same text before. */
    private final int[] before;

    private final List<byte[]> inUtf8 = new ArrayList<>();

    FieldWords(List<Token> tokens) {
        this.tokens = tokens;
        this.last = new HashMap<>(2 * tokens.size());
        this.before = new int[tokens.size()];
        for (int i = 0; i < before.length; i++) {
            Integer same = last.put(tokens.get(i).term(), i);
            before[i] = same == null ? NONE : same;
        }
    }

    List<Token> tokens() {
        return tokens;
    }

    /** The distinct ones. */
    Set<String> all() {
        return last.keySet();
    }

    /** The distinct ones, as Lucene's patterns read them. */
    List<byte[]> inUtf8() {
        if (inUtf8.isEmpty()) {
            last.keySet().forEach(word -> inUtf8.add(word.getBytes(StandardCharsets.UTF_8)));
        }
        return inUtf8;
    }

    boolean has(String word) {
        return last.containsKey(word);
    }

    /** Gets the number of each word of this text. */
    void each(String word, IntConsumer number) {
        for (int at = last.getOrDefault(word, NONE); at != NONE; at = before[at]) {
            number.accept(at);
        }
    }

    boolean hasRow(List<String> words) {
        for (int at = last.getOrDefault(words.get(0), NONE); at != NONE; at = before[at]) {
            if (isRow(at, words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether these words stand here, one right after the other. */
    boolean isRow(int at, List<String> words) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            Token token = tokens.get(at + i);
            if (i > 0 && token.gap() != 1 || !token.term().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where so many words from this one on stand in the article's text, if they do. */
    Optional<Span> span(int at, int count) {
        int start = tokens.get(at).start();
        int end = tokens.get(at + count - 1).end();
        return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
