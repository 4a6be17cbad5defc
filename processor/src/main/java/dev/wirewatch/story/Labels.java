package dev.wirewatch.story;

import dev.wirewatch.text.WordLists;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads what an article says of itself.
 *
 * @param labels what it says
 * @param headline the headline without that
 */
record Labels(Set<Label> labels, String headline) {

    private static final int LONGEST = 24;
    private static final String MARKS = "-\u2013\u2014:)]|";

    private static final Map<String, Label> STARTS = new HashMap<>();
    private static final List<String> NOTES = new ArrayList<>();

    static {
        for (String line : WordLists.read(Labels.class, "labels.txt")) {
            Label label = Label.valueOf(line.substring(0, line.indexOf(':')).toUpperCase(Locale.ROOT));
            for (String phrase : line.substring(line.indexOf(':') + 1).strip().split(",\\s*", -1)) {
                if (label == Label.NOTE) {
                    NOTES.add(phrase);
                } else {
                    STARTS.put(phrase, label);
                }
            }
        }
    }

    static Labels of(String headline, String body) {
        Set<Label> labels = EnumSet.noneOf(Label.class);
        String rest = headline.strip();
        for (int end = end(rest); end > 0; end = end(rest)) {
            labels.add(STARTS.get(label(rest.substring(0, end))));
            rest = trim(rest.substring(end));
        }
        if (body.isBlank()) {
            labels.add(Label.FLASH);
        }
        if (labels.contains(Label.CORRECTION)) {
            String text = body.toLowerCase(Locale.ROOT);
            if (NOTES.stream().anyMatch(text::contains)) {
                labels.add(Label.NOTE);
            }
        }
        return new Labels(labels, rest);
    }

    /** Returns where a label at the start of a headline ends, at the mark that sets it apart, or -1. */
    private static int end(String headline) {
        for (int i = 1; i < Math.min(LONGEST, headline.length()); i++) {
            if (setsApart(headline, i) && STARTS.containsKey(label(headline.substring(0, i)))) {
                return i;
            }
        }
        return -1;
    }

    /** Not the hyphen of a compound: "Flash-flood warning". */
    private static boolean setsApart(String headline, int i) {
        boolean compound = Character.isLowerCase(headline.charAt(i - 1))
                && i + 1 < headline.length()
                && Character.isLetter(headline.charAt(i + 1));
        return isMark(headline.charAt(i)) && !compound;
    }

    private static boolean isMark(char letter) {
        return MARKS.indexOf(letter) >= 0;
    }

    /** Without the marks before it. */
    private static String trim(String headline) {
        int from = 0;
        while (from < headline.length() && (isMark(headline.charAt(from)) || headline.charAt(from) == ' ')) {
            from++;
        }
        return headline.substring(from);
    }

    /** In lower case, without the bracket before it and the number after it: "(UPDATE 2" is an "update". */
    private static String label(String start) {
        int from = 0;
        int to = start.length();
        while (from < to && !Character.isLetterOrDigit(start.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetter(start.charAt(to - 1))) {
            to--;
        }
        return start.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
