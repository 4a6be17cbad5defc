package dev.wirewatch.web;

import dev.wirewatch.archive.Kind;
import dev.wirewatch.archive.Search;
import dev.wirewatch.archive.Term;
import dev.wirewatch.watch.query.ParsedQuery;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parameters by which pages, the REST API, streams and feeds are told what to look for: {@code q}, a query in the
 * language of the watches; each {@link Term} by its key, also several times; {@code from} and {@code until}, times of
 * RFC 3339 in UTC.
 */
public final class SearchRequest {

    /** The names of all these parameters. */
    public static final Set<String> NAMES = Stream.concat(
                    Stream.of("q", "from", "until"),
                    Arrays.stream(Term.values()).map(Term::key))
            .collect(Collectors.toUnmodifiableSet());

    private SearchRequest() {}

    /** @throws IllegalArgumentException when a parameter makes no sense; the message says which and why, for people */
    public static <T> Search<T> search(Kind<T> kind, Context http) {
        return search(kind, http, EnumSet.allOf(Term.class));
    }

    /** The same where the parameter {@code kind} says which kind of record is looked for, as {@link Kind} names it. */
    public static <T> Search<T> searchOfNamedKind(Kind<T> kind, Context http) {
        return search(kind, http, EnumSet.complementOf(EnumSet.of(Term.KIND)));
    }

    private static <T> Search<T> search(Kind<T> kind, Context http, Set<Term> terms) {
        Search<T> search = Search.of(kind);
        for (Term term : terms) {
            List<String> values = http.queryParams(term.key()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!values.isEmpty()) {
                search = search.with(term, Set.copyOf(values));
            }
        }
        Optional<String> query = text(http, "q");
        if (query.isPresent()) {
            search = search.with(ParsedQuery.parse(query.get()));
        }
        Optional<Instant> from = time(http, "from");
        if (from.isPresent()) {
            search = search.from(from.get());
        }
        Optional<Instant> until = time(http, "until");
        return until.isPresent() ? search.until(until.get()) : search;
    }

    /**
     * A filter that is misspelled must not find everything.
     *
     * @throws BadParameterException when a parameter is none of these
     */
    public static void checkNames(Context http, Set<String> known) {
        for (String name : http.queryParamMap().keySet()) {
            if (!known.contains(name)) {
                throw new BadParameterException(
                        name,
                        known.isEmpty()
                                ? "There are no parameters here."
                                : "There is no such parameter here; there are %s."
                                        .formatted(String.join(", ", new TreeSet<>(known))));
            }
        }
    }

    /** A parameter that is not blank. */
    public static Optional<String> text(Context http, String name) {
        return Optional.ofNullable(http.queryParam(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static Optional<Instant> time(Context http, String name) {
        try {
            return text(http, name).map(Instant::parse);
        } catch (DateTimeParseException e) {
            throw new BadParameterException(name, "%s must be a time such as 2026-03-02T09:00:00Z.".formatted(name));
        }
    }
}
