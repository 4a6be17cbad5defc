package dev.wirewatch.story;

import dev.wirewatch.text.WordLists;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The numbers of a text, from its start on. */
public record Figures(List<Figure> list) {

    private static final int MOST = 40;

    /** A longer run of digits is a code of some kind. */
    private static final int LONGEST = 20;

    private static final String ANY_NUMBER = "0";

    private static final Map<String, String> NUMBER_WORDS = WordLists.words(Figures.class, "number-words.txt").stream()
            .map(entry -> entry.split("=", -1))
            .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> entry[1]));

    public Figures {
        list = List.copyOf(list);
    }

    static Figures of(List<Word> words) {
        List<Figure> list = new ArrayList<>();
        for (int i = 0; i < words.size() && list.size() < MOST; i++) {
            String word = words.get(i).text();
            String value = words.get(i).isNumber() ? word : NUMBER_WORDS.get(word);
            if (value != null && value.length() <= LONGEST) {
                list.add(new Figure(value, Hash.add(context(words, i - 1), context(words, i + 1))));
            }
        }
        return new Figures(list);
    }

    private static int context(List<Word> words, int i) {
        if (i < 0 || i >= words.size()) {
            return 0;
        }
        String word = words.get(i).text();
        return (words.get(i).isNumber() || NUMBER_WORDS.containsKey(word) ? ANY_NUMBER : word).hashCode();
    }

    int size() {
        return list.size();
    }

    /** Returns which part of the numbers of the text that has fewer are in the other one too; 1 when it has none. */
    double shared(Figures other) {
        int fewer = Math.min(list.size(), other.list.size());
        if (fewer == 0) {
            return 1;
        }
        Map<String, Integer> left = new HashMap<>();
        list.forEach(figure -> left.merge(figure.value(), 1, Integer::sum));
        int both = 0;
        for (Figure figure : other.list) {
            Integer count = left.get(figure.value());
            if (count != null && count > 0) {
                left.put(figure.value(), count - 1);
                both++;
            }
        }
        return (double) both / fewer;
    }

    /** Returns which numbers this text, a later version of the other one, gives in place of which. */
    List<Change> changedFrom(Figures earlier) {
        Map<Integer, Deque<String>> before = new HashMap<>();
        earlier.list.forEach(figure -> before.computeIfAbsent(figure.context(), key -> new ArrayDeque<>())
                .add(figure.value()));
        List<Change> changes = new ArrayList<>();
        for (Figure figure : list) {
            String from =
                    before.getOrDefault(figure.context(), new ArrayDeque<>()).poll();
            if (from != null && !from.equals(figure.value())) {
                Change change = new Change(from, figure.value());
                if (!changes.contains(change)) {
                    changes.add(change);
                }
            }
        }
        return changes;
    }
}
