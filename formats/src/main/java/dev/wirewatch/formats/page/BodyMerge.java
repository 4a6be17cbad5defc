package dev.wirewatch.formats.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One body out of what the page's data say it is and what its markup holds. Data are free of clutter, but mostly lack
 * paragraphs, or end after a few words; the markup has the paragraphs. So those paragraphs of the markup are taken that
 * are in the data too, when they make up nearly all of it.
 */
final class BodyMerge {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern CUT =
            Pattern.compile("(?:\\.\\.\\.|\u2026)[\\s\\])]*(?:(?:read|continue) \\w+)?\\W*$");
    private static final String PARAGRAPHS = "\n\n";
    private static final int TAIL = 40;

    /** Data of so much of the markup's length are whole, whatever else is in the markup. */
    private static final double WHOLE = 0.7;

    private static final double NEARLY_ALL = 0.9;

    /** Each costs a search through the rest of the text. */
    private static final int MAX_STRANGERS = 200;

    private BodyMerge() {}

    static String of(String data, String markup) {
        if (data.isEmpty() || markup.isEmpty()) {
            return data + markup;
        }
        String all = squeezed(data);
        String[] paragraphs = markup.split(PARAGRAPHS);
        List<Integer> common = common(all, paragraphs);
        boolean reachesTheEnd = !common.isEmpty() && common.get(common.size() - 1) >= paragraphs.length - 2;
        boolean isLong = all.length() >= squeezed(markup).length() * WHOLE;
        if (!isLong && !reachesTheEnd
                || isCut(data) && all.length() < squeezed(markup).length()) {
            return markup;
        }
        List<String> matched = common.stream().map(i -> paragraphs[i]).toList();
        int length = matched.stream()
                .mapToInt(paragraph -> squeezed(paragraph).length())
                .sum();
        boolean hasParagraphs = data.split(PARAGRAPHS).length >= matched.size() && data.contains(PARAGRAPHS);
        return length >= all.length() * NEARLY_ALL && !hasParagraphs ? String.join(PARAGRAPHS, matched) : data;
    }

    private static boolean isCut(String data) {
        return CUT.matcher(data.substring(Math.max(0, data.length() - TAIL))).find();
    }

    /** Which paragraphs are in the text, one after another. */
    private static List<Integer> common(String text, String[] paragraphs) {
        List<Integer> common = new ArrayList<>();
        int at = 0;
        int strangers = 0;
        for (int i = 0; i < paragraphs.length && strangers <= MAX_STRANGERS; i++) {
            String words = squeezed(paragraphs[i]);
            int here = text.indexOf(words, at);
            if (here < 0) {
                strangers++;
            } else {
                common.add(i);
                at = here + words.length();
            }
        }
        return common;
    }

    private static String squeezed(String text) {
        return SPACE.matcher(text).replaceAll("");
    }
}
