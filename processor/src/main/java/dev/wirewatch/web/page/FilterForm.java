package dev.wirewatch.web.page;

import dev.wirewatch.archive.ArchiveView;
import dev.wirewatch.archive.Kind;
import dev.wirewatch.archive.Search;
import dev.wirewatch.archive.Term;
import dev.wirewatch.web.SearchRequest;
import dev.wirewatch.wording.OneLine;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The form by which a list is narrowed.
 *
 * @param query as it was typed
 * @param example of a query; empty where words are all that is looked for
 * @param kept what the address asks for that the form has no field for
 */
public record FilterForm(
        String path, String query, String example, List<Facet> facets, List<Facet.Choice> since, List<Kept> kept) {

    /** Those that are found by no speaker. */
    private static final Set<Kind<?>> WORDS_ALONE = Set.of(Kind.TRENDS, Kind.DEAD_LETTERS);

    /** @param label in words */
    public record Kept(String key, String value, String label) {}

    /** @param labels of the terms to choose values of */
    static FilterForm of(Context http, ArchiveView archive, Search<?> search, Map<Term, String> labels, Times times) {
        return new FilterForm(
                http.path(),
                query(http),
                WORDS_ALONE.contains(search.kind()) ? "" : "strike AND speaker:union",
                labels.entrySet().stream()
                        .map(label -> Facet.of(archive, search, label.getKey(), label.getValue()))
                        .toList(),
                since(search.from(), times),
                kept(archive, search, labels.keySet(), times));
    }

    /** Whether it looks for something rather than for all. */
    public boolean isSet() {
        return !query.isEmpty()
                || !kept.isEmpty()
                || Stream.concat(facets.stream().flatMap(facet -> facet.choices().stream()), since.stream())
                        .anyMatch(Facet.Choice::chosen);
    }

    private static List<Kept> kept(ArchiveView archive, Search<?> search, Set<Term> fields, Times times) {
        Stream<Kept> terms = search.terms().entrySet().stream()
                .filter(term -> !fields.contains(term.getKey()))
                .flatMap(term -> term.getValue().stream()
                        .map(value -> new Kept(term.getKey().key(), value, label(archive, term.getKey(), value))));
        Stream<Kept> until =
                search.until().map(time -> new Kept("until", time.toString(), "until " + times.shown(time))).stream();
        return Stream.concat(terms, until)
                .sorted(Comparator.comparing(Kept::key).thenComparing(Kept::value))
                .toList();
    }

    private static String label(ArchiveView archive, Term term, String value) {
        String name = archive.entity(value).map(ArchiveView.NamedEntity::name).orElse(value);
        return "%s %s".formatted(term.key().replace('-', ' '), OneLine.of(name));
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
