package dev.wirewatch.english.text;

import dev.wirewatch.english.lexicon.CalendarWords;
import dev.wirewatch.text.Span;
import dev.wirewatch.text.WordLists;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds where and by which agency a paragraph says that it was written: "ROTTERDAM, March 2 (Northwire) - ", "Doha: ".
 * Each of place, date and agency may be missing. The less there is, the more its position must tell, since
 * "LUND: I will stay" and "Anna Lund (Labour) - once a sailor" look much alike.
 */
final class Datelines {

    /** Where a paragraph is: a first one that is short, another one before any story, or further on. */
    enum Position {
        HEADLINE,
        OPENING,
        WITHIN
    }

    private static final int LONGEST = 120;

    private static final String MONTH = CalendarWords.MONTH;
    private static final String WEEKDAY = CalendarWords.WEEKDAY;
    private static final String DAY = "\\d{1,2}" + CalendarWords.ORDINAL + "?";
    private static final String DATE = "(?i:(?:" + WEEKDAY + "\\.?,? )?"
            + "(?:" + MONTH + "\\.? ?" + DAY + "|" + DAY + " ?" + MONTH + "\\.?)(?: ?[,/]? ?\\d{4})?"
            + "|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4})";

    private static final String WORD =
            "(?!(?i:" + MONTH + "|" + WEEKDAY + ")\\b)" + "\\p{Lu}[\\p{L}\\p{M}]*+(?:['’.-]\\p{L}++)*+\\.?+";
    private static final String PLACE = WORD + "(?: (?:(?:"
            + String.join("|", WordLists.words(Datelines.class, "opening-lines.txt", "in-place")) + ") )?" + WORD
            + "){0,3}";
    private static final String PLACES = PLACE + "(?: ?, ?" + PLACE + "| ?/(?![\\p{L} ]*/) ?" + PLACE + "){0,2}";

    /** Before the first comma all letters are capitals. */
    private static final Pattern CAPITALS = Pattern.compile("(?=[^,/]*\\p{Lu}{2})[\\p{Lu}\\p{M}.'’& -]+(?:[,/].*)?");

    /** A speaker's turn in a transcript. */
    private static final Pattern TURN = Pattern.compile("\\p{Lu}[\\p{Lu} .'’-]{1,40}:");

    private final Set<String> agencies = WordLists.phrases(Datelines.class, "agencies.txt");
    private final Set<String> cities = WordLists.phrases(Datelines.class, "dateline-places.txt").stream()
            .map(city -> city.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    private final Pattern dateline = Pattern.compile("(?<place>" + PLACES + ")?"
            + "(?: ?[,;.–—-]? ?\\(?(?<date>" + DATE + ")\\)?)?"
            + "(?: ?[,;.–—-]? ?(?:\\((?<agency>\\p{Lu}[\\p{L}\\p{N} .&/'-]{0,40})\\)|/(?<wire>[\\p{L} ]{2,24})/"
            + "|(?<bare>" + longestFirst(agencies) + ")(?= ?[-–—:])))?"
            + " ?(?<end>[-–—―]{1,3}|:|\\.[-–—]?)?\\s*");

    private static String longestFirst(Set<String> names) {
        return names.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /**
     * Finds a dateline at the head of a paragraph.
     *
     * @param next the paragraph after it
     * @return the dateline with its dash or colon
     */
    Optional<Span> find(String text, Span paragraph, Optional<Span> next, Position position) {
        int to = Math.min(paragraph.end(), paragraph.start() + LONGEST);
        if (position == Position.WITHIN && !mayBegin(text, paragraph.start(), to)) {
            return Optional.empty();
        }
        Matcher matcher = dateline.matcher(text).region(paragraph.start(), to);
        if (!matcher.lookingAt() || matcher.end() == matcher.start() || matcher.end() == to) {
            return Optional.empty();
        }
        // a sentence begins after it: "Anna Lund - who ..." has none
        return Character.isLowerCase(text.charAt(matcher.end())) || !isDateline(text, matcher, next, position)
                ? Optional.empty()
                : Paragraphs.trimmed(text, matcher.start(), matcher.end());
    }

    /** A cheap look before the costly one: two capitals, or an agency in brackets. */
    private static boolean mayBegin(String text, int from, int to) {
        return (Character.isUpperCase(text.charAt(from))
                        && from + 1 < to
                        && Character.isUpperCase(text.charAt(from + 1)))
                || IntStream.range(from, to).anyMatch(i -> text.charAt(i) == '(' || text.charAt(i) == '/');
    }

    private boolean isDateline(String text, Matcher matcher, Optional<Span> next, Position position) {
        String place = group(matcher, "place");
        String agency = group(matcher, "agency") + group(matcher, "wire") + group(matcher, "bare");
        String end = group(matcher, "end");
        boolean colon = end.equals(":");
        boolean dash = !colon && !end.isEmpty() && !end.equals(".");
        boolean dated = matcher.group("date") != null;
        boolean capitals = CAPITALS.matcher(place).matches();
        boolean city = cities.contains(place.split("[,/]", 2)[0].strip().toLowerCase(Locale.ROOT));
        if (agencies.contains(agency)) {
            return place.isEmpty() || !end.isEmpty();
        }
        if (!agency.isEmpty()) {
            return dash && (capitals || dated || (city && position != Position.WITHIN));
        }
        if (capitals && dash && (city || place.contains(","))) {
            return true;
        }
        if (position == Position.WITHIN) {
            return false;
        }
        if (dated || city) {
            return dash || (colon && !place.isEmpty());
        }
        return capitals && position == Position.OPENING && (dash || (colon && !isTurn(text, next)));
    }

    private static boolean isTurn(String text, Optional<Span> paragraph) {
        return paragraph
                .filter(span ->
                        TURN.matcher(text).region(span.start(), span.end()).lookingAt())
                .isPresent();
    }

    private static String group(Matcher matcher, String name) {
        String group = matcher.group(name);
        return group == null ? "" : group;
    }
}
