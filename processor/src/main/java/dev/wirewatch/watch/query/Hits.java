package dev.wirewatch.watch.query;

import dev.wirewatch.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Finds where in an article a query is met. */
final class Hits {

    private Hits() {}

    /** The hit, if the one article that a searcher knows meets the query. */
    static Optional<Hit> of(String id, Query query, IndexSearcher searcher) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf); // which is asked first, since most are no hit and places cost more
            boolean met = scorer != null && scorer.iterator().nextDoc() != DocIdSetIterator.NO_MORE_DOCS;
            Matches matches = met ? weight.matches(leaf, 0) : null;
            if (matches != null) {
                return Optional.of(read(id, matches));
            }
        }
        return Optional.empty();
    }

    private static Hit read(String id, Matches matches) throws IOException {
        List<Span> spans = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        for (String field : matches) {
            MatchesIterator words = matches.getMatches(field);
            while (words.next() && spans.size() < Hit.MAX_SPANS) {
                if (words.endOffset() > words.startOffset()) {
                    spans.add(new Span(words.startOffset(), words.endOffset()));
                } else if (words.endOffset() == 0) {
                    terms.add(words.getQuery().toString());
                }
            }
        }
        return Hit.of(id, spans, terms);
    }
}
