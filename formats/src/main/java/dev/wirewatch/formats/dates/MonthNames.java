package dev.wirewatch.formats.dates;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Names of months in the languages of Java's locale data, as whole words and as abbreviations of any length from three
 * letters on, without regard to case and accents. Where languages differ on a name, the one further ahead in the list has
 * it.
 */
final class MonthNames {

    private static final int SHORTEST = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    private static final Map<String, Integer> ENGLISH = new HashMap<>();
    private static final Set<String> ENGLISH_DAYS = new HashSet<>();

    static {
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            ENGLISH.put(name, month.getValue());
            ENGLISH.put(name.substring(0, SHORTEST), month.getValue());
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            ENGLISH_DAYS.add(name);
            ENGLISH_DAYS.add(name.substring(0, SHORTEST));
        }
    }

    private MonthNames() {}

    static OptionalInt find(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        Integer english = ENGLISH.get(name);
        if (english != null) {
            return OptionalInt.of(english);
        }
        boolean other = name.length() >= SHORTEST && !ENGLISH_DAYS.contains(name);
        return other ? inAnyLanguage(fold(name)) : OptionalInt.empty();
    }

    private static OptionalInt inAnyLanguage(String name) {
        Integer exact = AllLanguages.MONTHS.get(name);
        if (exact != null) {
            return OptionalInt.of(exact);
        }
        // "févri" begins a name, and "februári" has one as its beginning
        Map.Entry<String, Integer> next = AllLanguages.MONTHS.ceilingEntry(name);
        if (next != null && next.getKey().startsWith(name)) {
            return OptionalInt.of(next.getValue());
        }
        for (int length = name.length() - 1; length > SHORTEST; length--) {
            Integer stem = AllLanguages.MONTHS.get(name.substring(0, length));
            if (stem != null) {
                return OptionalInt.of(stem);
            }
        }
        return OptionalInt.empty();
    }

    private static String fold(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return plain.replace(".", "").toLowerCase(Locale.ROOT).replace('ς', 'σ').strip();
    }

    /** Read when the first word comes that is not English, since it takes the data of many languages. */
    private static final class AllLanguages {

        private static final TreeMap<String, Integer> MONTHS = new TreeMap<>();

        static {
            for (String language : List.of(
                    "en", "de", "fr", "es", "it", "pt", "nl", "el", "hu", "ru", "pl", "cs", "sv", "da", "nb", "fi",
                    "tr", "uk", "ro", "sk", "sl", "hr", "sr", "bg", "ca", "et", "lv", "lt", "id", "ar", "he", "vi",
                    "eu", "gl", "is")) {
                for (Month month : Month.values()) {
                    for (TextStyle style : STYLES) {
                        String name = fold(month.getDisplayName(style, Locale.forLanguageTag(language)));
                        if (name.length() >= SHORTEST && name.chars().noneMatch(Character::isDigit)) {
                            MONTHS.putIfAbsent(name, month.getValue());
                        }
                    }
                }
            }
        }
    }
}
