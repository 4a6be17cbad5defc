package dev.wirewatch.web.page;

import dev.wirewatch.archive.ArchiveView;
import dev.wirewatch.archive.Search;
import dev.wirewatch.archive.Term;
import dev.wirewatch.web.SearchRequest;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form by which a list is narrowed.
 *
 * @param query as it was typed
 */
public record FilterForm(String path, String query, List<Facet> facets, List<Facet.Choice> since) {

    /** @param labels of the terms to choose values of */
    static FilterForm of(Context http, ArchiveView archive, Search<?> search, Map<Term, String> labels, Times times) {
        return new FilterForm(
                http.path(),
                query(http),
                labels.entrySet().stream()
                        .map(label -> Facet.of(archive, search, label.getKey(), label.getValue()))
                        .toList(),
                since(search.from(), times));
    }

    private static String query(Context http) {
        return SearchRequest.text(http, "q").orElse("");
    }

    private static List<Facet.Choice> since(Optional<Instant> from, Times times) {
        Instant now = times.now().truncatedTo(ChronoUnit.MINUTES);
        return Stream.concat(
                        from
                                .map(time -> new Facet.Choice(time.toString(), "since " + times.shown(time), 0, true))
                                .stream(),
                        Stream.of(
                                choice(now, Duration.ofHours(1), "the last hour"),
                                choice(now, Duration.ofDays(1), "the last day")))
                .toList();
    }

    private static Facet.Choice choice(Instant now, Duration ago, String label) {
        return new Facet.Choice(now.minus(ago).toString(), label, 0, false);
    }
}
