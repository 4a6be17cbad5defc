package dev.wirewatch.watch.query;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.monitor.CandidateMatcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Asks the queries that the presearcher left, of one article. */
final class HitMatcher extends CandidateMatcher<HitMatcher.HitMatch> {

    /** A hit as the Monitor hands it back. */
    static final class HitMatch extends QueryMatch {

        private final Hit hit;

        HitMatch(Hit hit) {
            super(hit.id());
            this.hit = hit;
        }

        Hit hit() {
            return hit;
        }
    }

    HitMatcher(IndexSearcher article) {
        super(article);
    }

    @Override
    protected void matchQuery(String id, Query query, Map<String, String> metadata) throws IOException {
        Optional<Hit> hit = Hits.of(id, query, searcher);
        if (hit.isPresent()) {
            addMatch(new HitMatch(hit.get()), 0);
        }
    }

    /** The Monitor takes a query of alternatives apart, and each that is met is a match. */
    @Override
    public HitMatch resolve(HitMatch first, HitMatch second) {
        return new HitMatch(first.hit.and(second.hit));
    }
}
