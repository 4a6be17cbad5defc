package dev.wirewatch.formats.page;

import dev.wirewatch.formats.dates.Dates;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names in lines that say who wrote something. */
final class BylineText {

    private static final Pattern BY = Pattern.compile(
            "^(?:(?:written|reported|story|text|words|posted)\\s+)?by(?:\\s*:\\s*|\\s+|$)|^(?:von|por|par)\\s+(?=\\S+\\s+\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGNED = Pattern.compile(
            "(?:(?:Written|Story|Text|Words|Reported) by|By|BY)(?::\\s*|\\s+)\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*\\s+(?:\\p{Ll}{2,3}\\s+)?\\p{Lu}[^.!?:]{0,80}");
    private static final Pattern AFTER_NAMES =
            Pattern.compile("(?:\\s*[|\u00b7\u2022\u2013\u2014\\n]|\\s+-\\s).*", Pattern.DOTALL);
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*;\\s*|\\s*,?\\s+(?:and|&|und|(?-i:y|et|e))\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile("([\\p{L}\\p{M}&/ -]{3,40}?)\\s*:\\s*");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Pattern AROUND = Pattern.compile("^[\\s,(]+|[\\s,(]+$");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*(?:\\s+[\\p{L}\\p{M}.'\u2019-]+){1,4}");
    private static final Pattern TITLE_CASE = Pattern.compile("\\s\\p{Lu}");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.|@).*", Pattern.CASE_INSENSITIVE);
    private static final Set<String> LABELS = ClutterWords.of("label");
    private static final Set<String> ROLES = ClutterWords.of("role");
    private static final int LONGEST = 200;

    private BylineText() {}

    /** One entry per person where the line names several; none when it holds no name. */
    static List<String> of(String line) {
        String signed = AFTER_NAMES
                .matcher(BY.matcher(withoutLabel(line.strip())).replaceFirst(""))
                .replaceFirst("");
        String names = AROUND.matcher(Dates.textBefore(signed)).replaceAll("");
        if (names.length() > LONGEST || ADDRESS.matcher(names).matches()) {
            return List.of();
        }
        String[] parts = BETWEEN.split(names);
        boolean several = Arrays.stream(parts).allMatch(BylineText::hasTwoWords);
        return (several ? Arrays.stream(parts) : Stream.of(names))
                .flatMap(part -> apart(part).stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** "Text and photos: Ida Frost" is by her. */
    private static String withoutLabel(String line) {
        Matcher label = LABEL.matcher(line);
        boolean said = label.lookingAt()
                && WORD.splitAsStream(label.group(1).toLowerCase(Locale.ROOT)).allMatch(LABELS::contains);
        return said ? line.substring(label.end()) : line;
    }

    /** Whether a line of its own says "By" and a name. */
    static boolean isSigned(String line) {
        return SIGNED.matcher(line.strip()).matches();
    }

    /** Commas separate names from each other, but also from titles and places. */
    private static List<String> apart(String names) {
        String[] parts = COMMA.split(names);
        boolean all = Arrays.stream(parts).allMatch(BylineText::isName);
        return all ? List.of(parts) : List.of(names);
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches()
                && TITLE_CASE.matcher(text).find()
                && Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+")).noneMatch(ROLES::contains);
    }

    private static boolean hasTwoWords(String text) {
        return text.strip().indexOf(' ') > 0;
    }
}
