package dev.wirewatch.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One body out of what the page's data say it is and what its markup holds. Data are free of clutter and mostly lack
 * paragraphs, or end after a few words; the markup has the paragraphs. So the paragraphs of the markup are taken that are
 * in the data too, when they make up nearly all of it.
 */
final class WholeBody {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern CUT = Pattern.compile(
            "(?:\\.\\.\\.|\u2026|\\[\u2026\\])\\s*(?:read more|continue reading)?\\W*$", Pattern.CASE_INSENSITIVE);
    private static final String PARAGRAPHS = "\n\n";
    private static final double WHOLE = 0.7;
    private static final double NEARLY_ALL = 0.9;

    /** Each costs a search through the rest of the text. */
    private static final int MAX_STRANGERS = 200;

    private WholeBody() {}

    static String of(String data, String markup) {
        String all = squeezed(data);
        int found = squeezed(markup).length();
        boolean cut =
                CUT.matcher(data.substring(Math.max(0, data.length() - 40))).find();
        if (all.isEmpty() || (found > 0 && all.length() < found * WHOLE) || (cut && found > all.length())) {
            return markup.isEmpty() ? data : markup;
        }
        List<String> common = common(all, markup);
        int length = common.stream()
                .mapToInt(paragraph -> squeezed(paragraph).length())
                .sum();
        boolean parted = data.contains(PARAGRAPHS) && common.size() <= data.split(PARAGRAPHS).length;
        return length >= all.length() * NEARLY_ALL && !parted ? String.join(PARAGRAPHS, common) : data;
    }

    private static List<String> common(String all, String markup) {
        List<String> common = new ArrayList<>();
        int at = 0;
        int strangers = 0;
        for (String paragraph : Arrays.asList(markup.split(PARAGRAPHS))) {
            String words = squeezed(paragraph);
            int here = strangers > MAX_STRANGERS ? -1 : all.indexOf(words, at);
            if (here < 0) {
                strangers++;
            } else {
                common.add(paragraph);
                at = here + words.length();
            }
        }
        return common;
    }

    private static String squeezed(String text) {
        return SPACE.matcher(text).replaceAll("");
    }
}
