package dev.wirewatch.archive;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the values that documents have in a field. */
final class ValueCounts extends SimpleCollector {

    private final String field;
    private final Map<String, Long> counts = new HashMap<>();
    private SortedSetDocValues values = DocValues.emptySortedSet();
    /** In this segment, by ordinal. */
    private int[] inSegment = {};

    ValueCounts(String field) {
        this.field = field;
    }

    Map<String, Long> counts() {
        return counts;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
        values = DocValues.getSortedSet(segment.reader(), field);
        inSegment = new int[Math.toIntExact(values.getValueCount())];
    }

    @Override
    public void collect(int document) throws IOException {
        if (values.advanceExact(document)) {
            for (int i = 0; i < values.docValueCount(); i++) {
                inSegment[(int) values.nextOrd()]++;
            }
        }
    }

    @Override
    public void finish() throws IOException {
        for (int ord = 0; ord < inSegment.length; ord++) {
            if (inSegment[ord] > 0) {
                counts.merge(values.lookupOrd(ord).utf8ToString(), (long) inSegment[ord], Long::sum);
            }
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
