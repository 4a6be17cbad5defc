package dev.wirewatch.story;

import dev.wirewatch.text.WordLists;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads whose text an article is: agencies sign in brackets in the dateline, in the byline, or in a last line of their
 * own. An agency that is named in a sentence is a source of that sentence.
 */
final class Credits {

    private static final int OPENING = 160;
    private static final int LAST_LINE = 60;
    private static final int LONGEST_SOURCE = 100;

    private static final Map<String, String> AGENCIES = new HashMap<>();

    static {
        for (String line : WordLists.read(Credits.class, "agencies.txt")) {
            String[] names = line.split(",\\s*", -1);
            for (String name : names) {
                AGENCIES.put(name, names[0]);
            }
        }
    }

    private Credits() {}

    /**
     * Returns who signs a text, an agency by the first of its names.
     *
     * @param source who sent it; empty when that isn't known
     */
    static Set<String> of(String source, String body) {
        Set<String> credits = new TreeSet<>();
        if (!source.isBlank()) {
            credits.add(agency(source).orElseGet(() -> cut(source.strip())));
        }
        String text = body.strip();
        String opening = text.substring(0, Math.min(OPENING, text.length()));
        for (int open = opening.indexOf('('); open >= 0; open = opening.indexOf('(', open + 1)) {
            int close = opening.indexOf(')', open);
            if (close > 0) {
                agency(opening.substring(open + 1, close)).ifPresent(credits::add);
            }
        }
        int line = opening.indexOf('\n');
        if (line > 0) {
            signature(opening.substring(0, line)).ifPresent(credits::add);
        }
        String last = text.substring(text.lastIndexOf('\n') + 1);
        if (last.length() <= LAST_LINE) {
            signature(last).ifPresent(credits::add);
        }
        return credits;
    }

    static boolean isAgency(String credit) {
        return credit.equals(AGENCIES.get(credit));
    }

    /** "By Anna Lund, Associated Press", "- Reuters", "(AP)". */
    private static Optional<String> signature(String line) {
        String end = line.substring(Math.max(line.lastIndexOf(','), line.lastIndexOf('|')) + 1);
        return agency(end);
    }

    private static String cut(String source) {
        int letters = Math.min(LONGEST_SOURCE, source.codePointCount(0, source.length()));
        return source.substring(0, source.offsetByCodePoints(0, letters));
    }

    private static Optional<String> agency(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && !Character.isLetterOrDigit(name.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(name.charAt(to - 1))) {
            to--;
        }
        return Optional.ofNullable(AGENCIES.get(name.substring(from, to)));
    }
}
