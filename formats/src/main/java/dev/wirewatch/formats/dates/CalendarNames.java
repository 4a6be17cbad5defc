package dev.wirewatch.formats.dates;

import dev.wirewatch.formats.words.WordLists;
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
 * Names of months and days in the languages of Java's locale data, as whole words and as abbreviations of at least
 * three letters, without regard to case and accents; what the locale data lacks is in {@code calendar.txt}. Where
 * languages differ on a name, the first in the list of languages has it.
 */
final class CalendarNames {

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

    private CalendarNames() {}

    /** The month of a name, from 1. */
    static OptionalInt month(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        Integer english = ENGLISH.get(name);
        if (english != null) {
            return OptionalInt.of(english);
        }
        boolean other = name.length() >= SHORTEST && !ENGLISH_DAYS.contains(name);
        return other ? inAnyLanguage(fold(name)) : OptionalInt.empty();
    }

    /** Whether a line with a date may have a word besides the date's own parts: the name of a day, "at", "Uhr". */
    static boolean goesWithDates(String word) {
        String name = fold(word);
        return ENGLISH_DAYS.contains(name) || AllLanguages.DAYS.contains(name) || AllLanguages.WITH.contains(name);
    }

    private static OptionalInt inAnyLanguage(String name) {
        Integer exact = AllLanguages.MONTHS.get(name);
        if (exact != null) {
            return OptionalInt.of(exact);
        }
        // "févri" is the beginning of a name, and "februári" begins with one
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

    /** Loaded for the first word that is not English, since it takes the data of many languages. */
    private static final class AllLanguages {

        private static final TreeMap<String, Integer> MONTHS = new TreeMap<>();
        private static final Set<String> DAYS = new HashSet<>();
        private static final Set<String> WITH = new HashSet<>();

        static {
            WordLists.read(CalendarNames.class, "calendar.txt").forEach((kind, words) -> {
                if (kind.equals("with")) {
                    WITH.addAll(words);
                } else {
                    words.forEach(word -> MONTHS.put(word, ENGLISH.get(kind)));
                }
            });
            for (String language : List.of(
                    "en", "de", "fr", "es", "it", "pt", "nl", "el", "hu", "ru", "pl", "cs", "sv", "da", "nb", "fi",
                    "tr", "uk", "ro", "sk", "sl", "hr", "sr", "bg", "ca", "et", "lv", "lt", "id", "ar", "he", "vi",
                    "eu", "gl", "is")) {
                addNames(Locale.forLanguageTag(language));
            }
        }

        private static void addNames(Locale language) {
            for (TextStyle style : STYLES) {
                for (Month month : Month.values()) {
                    String name = fold(month.getDisplayName(style, language));
                    if (name.length() >= SHORTEST && name.chars().noneMatch(Character::isDigit)) {
                        MONTHS.putIfAbsent(name, month.getValue());
                    }
                }
                for (DayOfWeek day : DayOfWeek.values()) {
                    DAYS.add(fold(day.getDisplayName(style, language)));
                }
            }
        }
    }
}
