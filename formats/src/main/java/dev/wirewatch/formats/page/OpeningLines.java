package dev.wirewatch.formats.page;

import dev.wirewatch.formats.dates.Dates;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines above an article's text that repeat its other fields: the headline, who wrote it, when. */
record OpeningLines(String headline, String subheadline, List<String> bylines) {

    private static final Pattern PARAGRAPHS = Pattern.compile("\n\n");
    private static final Pattern TIME_LABEL = Pattern.compile(
            "^(?:(?:first |last )?(?:published|updated|posted|modified)(?: on| at)?)\\s*:?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final int LINES = 6;

    String removeFrom(String story) {
        String[] paragraphs = PARAGRAPHS.split(story);
        Stream<String> opening = Arrays.stream(paragraphs).limit(LINES).filter(line -> !isKnown(line));
        Stream<String> rest = Arrays.stream(paragraphs).skip(LINES);
        return Stream.concat(opening, rest).collect(Collectors.joining("\n\n"));
    }

    private boolean isKnown(String line) {
        List<String> names = BylineText.of(line);
        return line.equalsIgnoreCase(headline)
                || line.equalsIgnoreCase(subheadline)
                || (!names.isEmpty() && bylines.containsAll(names))
                || time(line).isPresent();
    }

    /** The time that a line says, with a label or without one; empty when it says more. */
    static Optional<Instant> time(String line) {
        return Dates.exact(TIME_LABEL.matcher(line.strip()).replaceFirst(""));
    }
}
