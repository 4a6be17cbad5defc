package dev.wirewatch.english.lexicon;

import dev.wirewatch.text.WordLists;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The months and weekdays of {@code calendar.tsv}. */
public final class CalendarWords {

    /** Regular expression of a month, in any of its forms. */
    public static final String MONTH = alternatives(forms("month"));

    /** Regular expression of a weekday, written out or short. */
    public static final String WEEKDAY = alternatives(Stream.concat(forms("weekday"), forms("short-weekday")));

    /** Regular expression of what makes a day of a figure: the "rd" of "3rd". */
    public static final String ORDINAL = alternatives(forms("ordinal"));

    private static final Set<String> WEEKDAYS =
            forms("weekday").map(form -> form.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> MONTHS =
            forms("month").map(form -> form.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());

    private CalendarWords() {}

    /** Returns the lines of the list: a kind, a number and the forms, with tabs between them. */
    public static List<String> lines() {
        return WordLists.read(CalendarWords.class, "calendar.tsv");
    }

    /** Whether a word is a weekday that is written out. @param lower in lower case */
    public static boolean isWeekday(String lower) {
        return WEEKDAYS.contains(lower);
    }

    /** Whether a word is a month, written out or short without its stop. @param lower in lower case */
    public static boolean isMonth(String lower) {
        return MONTHS.contains(lower);
    }

    private static Stream<String> forms(String kind) {
        return lines().stream()
                .map(line -> line.split("\t", -1))
                .filter(columns -> columns[0].equals(kind))
                .flatMap(columns -> Arrays.stream(columns[2].split(", ", -1)));
    }

    /** Longer forms are before the short ones that they begin with. */
    private static String alternatives(Stream<String> forms) {
        return forms.collect(Collectors.joining("|", "(?:", ")"));
    }
}
