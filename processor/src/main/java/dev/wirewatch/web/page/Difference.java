package dev.wirewatch.web.page;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A paragraph that two revisions of an article do not share, word by word. */
public record Difference(List<Part> parts) {

    /** Beyond it, the time to compare grows too much. */
    private static final int MOST_PARAGRAPHS = 2_000;

    private static final int MOST_WORDS = 1_000;

    public enum Side {
        BOTH,
        OLD,
        NEW
    }

    public record Part(Side side, String text) {}

    static List<Difference> of(String older, String newer) {
        List<String> before = paragraphs(older);
        List<String> after = paragraphs(newer);
        List<Difference> differences = new ArrayList<>();
        if (before.size() > MOST_PARAGRAPHS || after.size() > MOST_PARAGRAPHS) {
            return differences;
        }
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            List<String> removed = delta.getSource().getLines();
            List<String> added = delta.getTarget().getLines();
            int common = Math.min(removed.size(), added.size());
            for (int i = 0; i < common; i++) {
                differences.add(new Difference(words(removed.get(i), added.get(i))));
            }
            removed.stream().skip(common).forEach(text -> differences.add(one(Side.OLD, text)));
            added.stream().skip(common).forEach(text -> differences.add(one(Side.NEW, text)));
        }
        return differences;
    }

    private static Difference one(Side side, String text) {
        return new Difference(List.of(new Part(side, text)));
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\n{2,}"))
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }

    private static List<Part> words(String older, String newer) {
        List<String> before = List.of(older.split("(?<=\\s)"));
        List<String> after = List.of(newer.split("(?<=\\s)"));
        if (before.size() > MOST_WORDS || after.size() > MOST_WORDS) {
            return List.of(new Part(Side.OLD, older), new Part(Side.NEW, newer));
        }
        List<Part> parts = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
            switch (delta.getType()) {
                case EQUAL -> add(parts, Side.BOTH, delta.getSource().getLines());
                case INSERT, DELETE, CHANGE -> {
                    add(parts, Side.OLD, delta.getSource().getLines());
                    add(parts, Side.NEW, delta.getTarget().getLines());
                }
            }
        }
        return parts;
    }

    private static void add(List<Part> parts, Side side, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(new Part(side, String.join("", words)));
        }
    }
}
