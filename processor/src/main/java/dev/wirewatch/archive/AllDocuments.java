package dev.wirewatch.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Gathers all documents that meet a query, of those that few do. */
final class AllDocuments extends SimpleCollector {

    private final List<Integer> found = new ArrayList<>();
    private int base;

    private AllDocuments() {}

    static List<Integer> of(IndexReader index, Query query) throws IOException {
        AllDocuments all = new AllDocuments();
        new IndexSearcher(index).search(query, all);
        return all.found;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) {
        base = segment.docBase;
    }

    @Override
    public void collect(int document) {
        found.add(base + document);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
