package dev.wirewatch.archive;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/** Tells of single records whether a search would find them. Thread-safe. */
public final class RecordFilter<T> {

    private final Search<T> search;
    private final RecordForm<T> form;

    private RecordFilter(Search<T> search) {
        this.search = search;
        this.form = RecordForms.of(search.kind());
    }

    public static <T> RecordFilter<T> of(Search<T> search) {
        return new RecordFilter<>(search);
    }

    /** @param time when the broker took the record */
    public boolean accepts(T record, Instant time) {
        return search.from().map(from -> !time.isBefore(from)).orElse(true)
                && search.until().map(time::isBefore).orElse(true)
                && hasTerms(record)
                && search.query()
                        .map(query -> query.meets(form.queried(record)))
                        .orElse(true);
    }

    private boolean hasTerms(T record) {
        if (search.terms().isEmpty()) {
            return true;
        }
        Map<Term, Set<String>> terms = form.terms(record);
        return search.terms().entrySet().stream()
                .noneMatch(
                        asked -> Collections.disjoint(terms.getOrDefault(asked.getKey(), Set.of()), asked.getValue()));
    }
}
