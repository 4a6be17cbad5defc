package dev.wirewatch.archive;

import dev.wirewatch.watch.query.ParsedQuery;
import java.time.Instant;
import java.util.Collection;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Searches as Lucene's queries; none of them scores. */
final class IndexQueries {

    /** The same in every index, whatever order it has its documents in. */
    static final Sort NEWEST_FIRST = new Sort(
            new SortField(IndexFields.TIME, SortField.Type.LONG, true),
            new SortField(IndexFields.HASH, SortField.Type.LONG));

    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private IndexQueries() {}

    static Query of(Search<?> search) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(of(search.kind()), Occur.FILTER);
        search.terms().forEach((term, values) -> all.add(of(term, values), Occur.FILTER));
        search.query().map(ParsedQuery::ofIndex).ifPresent(query -> all.add(query, Occur.FILTER));
        if (search.from().isPresent() || search.until().isPresent()) {
            all.add(
                    LongPoint.newRangeQuery(
                            IndexFields.TIME,
                            search.from().map(IndexQueries::roundedUp).orElse(Long.MIN_VALUE),
                            search.until().map(until -> roundedUp(until) - 1).orElse(Long.MAX_VALUE)),
                    Occur.FILTER);
        }
        return all.build();
    }

    /** In milliseconds; times that no record has may not have any. */
    private static long roundedUp(Instant time) {
        if (time.isBefore(FIRST)) {
            return FIRST.toEpochMilli();
        }
        return time.isAfter(LAST) ? LAST.toEpochMilli() : time.minusNanos(1).toEpochMilli() + 1;
    }

    static Query of(Kind<?> kind) {
        return term(IndexFields.KIND, kind.name());
    }

    static Query of(Term term, Collection<String> values) {
        return values.size() == 1
                ? of(term, values.iterator().next())
                : new TermInSetQuery(
                        IndexFields.of(term), values.stream().map(BytesRef::new).toList());
    }

    static Query of(Term term, String value) {
        return new TermQuery(term(term, value));
    }

    /** As the index has it. */
    static org.apache.lucene.index.Term term(Term term, String value) {
        return new org.apache.lucene.index.Term(IndexFields.of(term), value);
    }

    static Query before(Instant time) {
        return LongPoint.newRangeQuery(IndexFields.TIME, Long.MIN_VALUE, time.toEpochMilli() - 1);
    }

    static Query nameBegins(String word) {
        return new PrefixQuery(new org.apache.lucene.index.Term(IndexFields.NAME, word));
    }

    static Query nameHas(String word) {
        return term(IndexFields.NAME, word);
    }

    private static Query term(String field, String value) {
        return new TermQuery(new org.apache.lucene.index.Term(field, value));
    }

    static Query all(Query... filters) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Query filter : filters) {
            all.add(filter, Occur.FILTER);
        }
        return all.build();
    }
}
