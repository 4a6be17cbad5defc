package dev.wirewatch.english.text;

import dev.wirewatch.english.lexicon.CalendarWords;
import dev.wirewatch.text.WordLists;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What {@code skipped-lines.txt} says, and the form of a text that it is matched against. */
final class SkipList {

    private static final String NAME = "skipped-lines.txt";
    private static final String AGENCY = WordLists.phrases(SkipList.class, "agencies.txt").stream()
            .map(name -> Pattern.quote(name.toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining("|", "(?:", ")"));
    private static final String ADDRESS = "(?:(?:https?://|www\\.)\\S+|[@#][\\w.]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)";
    private static final String DATE = "(?=.{0,80}\\d)(?=.{0,80}[a-z])(?:(?:"
            + (CalendarWords.MONTH + "|" + CalendarWords.WEEKDAY).toLowerCase(Locale.ROOT)
            + "|" + String.join("|", lines("date"))
            + "|\\d{1,4}" + CalendarWords.ORDINAL
            + "?(?:[:./-]\\d{1,4}){0,2}(?:[ap]\\.?m|h)?)(?:[^\\p{L}\\p{N}]++|$)){2,}";

    private SkipList() {}

    /** Returns the regular expressions of one kind. */
    static List<String> entries(String kind) {
        return lines(kind).stream()
                .map(regex -> regex.replace("{agency}", AGENCY)
                        .replace("{address}", ADDRESS)
                        .replace("{date}", DATE))
                .toList();
    }

    private static List<String> lines(String kind) {
        return WordLists.read(SkipList.class, NAME).stream()
                .filter(line -> line.startsWith(kind + " "))
                .map(line -> line.substring(kind.length() + 1).strip())
                .toList();
    }

    /** Lower case, straight apostrophes, nothing but words at the edges. */
    static String bare(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !isWordy(text.charAt(from)) && "@#©".indexOf(text.charAt(from)) < 0) {
            from++;
        }
        while (to > from && !isWordy(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static boolean isWordy(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    /** Returns the words that a credit may have between its names. */
    static Set<String> smallWords() {
        return WordLists.words(SkipList.class, NAME, "small");
    }
}
