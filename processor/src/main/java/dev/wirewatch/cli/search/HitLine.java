package dev.wirewatch.cli.search;

import static dev.wirewatch.cli.print.TerminalText.clean;

import com.fasterxml.jackson.databind.JsonNode;
import dev.wirewatch.archive.Kind;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was found, as people read it in a terminal.
 *
 * @param time where an item has its time
 * @param texts where it has the texts that are printed after it
 */
record HitLine(String time, List<String> texts) {

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private static final String NO_TIME = "-------------------";

    /** States and kinds that most have, so that they tell nothing. */
    private static final Set<String> USUAL = Set.of("new", "asserted", "open");

    /** By the name of the kind. */
    static final Map<String, HitLine> BY_KIND = Map.of(
            Kind.ARTICLES.name(), new HitLine("/receivedAt", List.of("/source", "/headline", "/revisionKind")),
            Kind.MENTIONS.name(), new HitLine("/article/receivedAt", List.of("/article/source", "/name", "/snippet")),
            Kind.CLAIMS.name(),
                    new HitLine(
                            "/article/receivedAt",
                            List.of("/article/source", "/speakerName", "/cueText", "/contentText", "/state")),
            Kind.ALERTS.name(),
                    new HitLine("/alertedAt", List.of("/watchLabel", "/kind", "/article/source", "/article/headline")),
            Kind.STORIES.name(), new HitLine("/lastSeenAt", List.of("/state", "/headline")),
            Kind.STATEMENTS.name(), new HitLine("/updatedAt", List.of("/status", "/speakerName", "/wording")),
            Kind.TRENDS.name(), new HitLine("/changedAt", List.of("/change", "/name", "/count")),
            Kind.DEAD_LETTERS.name(), new HitLine("/failedAt", List.of("/step", "/key", "/cause")));

    /** In the machine's time zone. */
    String of(JsonNode item) {
        return Stream.concat(
                        Stream.of(time(item.at(time).asText())), texts.stream().map(place -> text(item, place)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("  "));
    }

    private static String text(JsonNode item, String place) {
        JsonNode value = item.at(place);
        return value.isNull() || USUAL.contains(value.asText()) ? "" : clean(value.asText());
    }

    private static String time(String text) {
        try {
            return DAY_AND_TIME.format(Instant.parse(text).atZone(ZoneId.systemDefault()));
        } catch (DateTimeParseException e) {
            return NO_TIME;
        }
    }
}
