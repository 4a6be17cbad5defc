package dev.wirewatch.ingest.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines that stand above a story and repeat what is kept elsewhere: the headline, who wrote it, when. */
record Opening(String headline, String subheadline, List<String> bylines) {

    private static final Pattern PARAGRAPHS = Pattern.compile("\n\n");
    private static final Pattern TIME_LABEL = Pattern.compile(
            "^(?:(?:first |last )?(?:published|updated|posted|modified)(?: on| at)?)\\s*:?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LINES = 6;

    String removeFrom(String story) {
        String[] paragraphs = PARAGRAPHS.split(story);
        Stream<String> opening = Arrays.stream(paragraphs).limit(LINES).filter(line -> !isKnown(line));
        Stream<String> rest = Arrays.stream(paragraphs).skip(LINES);
        return Stream.concat(opening, rest).collect(Collectors.joining("\n\n"));
    }

    private boolean isKnown(String line) {
        String letters = letters(line);
        List<String> names = Bylines.of(line);
        return (!letters.isEmpty()
                        && Stream.of(headline, subheadline)
                                .map(Opening::letters)
                                .anyMatch(letters::equals))
                || (!names.isEmpty() && bylines.containsAll(names))
                || PageTimes.parse(TIME_LABEL.matcher(line).replaceFirst("")).isPresent();
    }

    private static String letters(String text) {
        return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
