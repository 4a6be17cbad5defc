package dev.wirewatch.watch.query;

import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;

/**
 * Makes of a query that is asked of one article the one that is asked of an index: there a fuzzy word must stand for all
 * words that are like it, where Lucene by itself takes the best fifty.
 */
final class IndexQuery {

    private IndexQuery() {}

    static Query of(Query query) {
        if (query instanceof FuzzyQuery fuzzy) {
            return new FuzzyQuery(
                    fuzzy.getTerm(),
                    fuzzy.getMaxEdits(),
                    fuzzy.getPrefixLength(),
                    FuzzyQuery.defaultMaxExpansions,
                    fuzzy.getTranspositions(),
                    MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
        }
        if (query instanceof BoostQuery boosted) {
            return of(boosted.getQuery());
        }
        if (query instanceof BooleanQuery clauses) {
            BooleanQuery.Builder all =
                    new BooleanQuery.Builder().setMinimumNumberShouldMatch(clauses.getMinimumNumberShouldMatch());
            clauses.clauses().forEach(clause -> all.add(of(clause.getQuery()), clause.getOccur()));
            return all.build();
        }
        return query;
    }
}
