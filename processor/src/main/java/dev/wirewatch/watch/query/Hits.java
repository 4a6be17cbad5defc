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

/** Finds whether and where the one article that a searcher knows meets a query. */
final class Hits {

    private Hits() {}

    static boolean isMet(Query query, IndexSearcher article) throws IOException {
        return isMet(weight(query, article), leaf(article));
    }

    static Optional<Hit> of(String id, Query query, IndexSearcher article) throws IOException {
        Weight weight = weight(query, article);
        boolean met = isMet(weight, leaf(article)); // which is asked first: most are no hit, and places cost more
        Matches matches = met ? weight.matches(leaf(article), 0) : null;
        return matches == null ? Optional.empty() : Optional.of(read(id, matches));
    }

    private static Weight weight(Query query, IndexSearcher article) throws IOException {
        try {
            return article.createWeight(article.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        } catch (IndexSearcher.TooManyClauses e) {
            throw new IllegalStateException(
                    "Its patterns stand for more than %,d words of the article."
                            .formatted(IndexSearcher.getMaxClauseCount()),
                    e);
        }
    }

    private static boolean isMet(Weight weight, LeafReaderContext leaf) throws IOException {
        Scorer scorer = weight.scorer(leaf);
        return scorer != null && scorer.iterator().nextDoc() != DocIdSetIterator.NO_MORE_DOCS;
    }

    private static LeafReaderContext leaf(IndexSearcher article) {
        return article.getIndexReader().leaves().get(0);
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
