package dev.wirewatch.archive;

import dev.wirewatch.watch.query.ParsedQuery;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is looked for.
 *
 * @param query in the language of the watches, asked of what each kind has of its fields
 * @param terms of each, one that a record must have
 * @param from first time of a record
 * @param until time before which a record is
 */
public record Search<T>(
        Kind<T> kind,
        Optional<ParsedQuery> query,
        Map<Term, Set<String>> terms,
        Optional<Instant> from,
        Optional<Instant> until) {

    public Search {
        terms = Map.copyOf(terms);
    }

    /** All of a kind. */
    public static <T> Search<T> of(Kind<T> kind) {
        return new Search<>(kind, Optional.empty(), Map.of(), Optional.empty(), Optional.empty());
    }

    public Search<T> with(ParsedQuery asked) {
        return new Search<>(kind, Optional.of(asked), terms, from, until);
    }

    /** @param values one of which a record must have */
    public Search<T> with(Term term, Set<String> values) {
        Map<Term, Set<String>> more = new EnumMap<>(Term.class);
        more.putAll(terms);
        more.put(term, Set.copyOf(values));
        return new Search<>(kind, query, more, from, until);
    }

    public Search<T> with(Term term, String value) {
        return with(term, Set.of(value));
    }

    public Search<T> from(Instant time) {
        return new Search<>(kind, query, terms, Optional.of(time), until);
    }

    public Search<T> until(Instant time) {
        return new Search<>(kind, query, terms, from, Optional.of(time));
    }
}
