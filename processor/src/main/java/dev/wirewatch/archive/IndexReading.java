package dev.wirewatch.archive;

import dev.wirewatch.archive.Found.Hit;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** Reads single documents. */
final class IndexReading {

    /** No document. */
    static final int NONE = -1;

    private IndexReading() {}

    static int find(IndexReader reader, String uid) throws IOException {
        BytesRef bytes = new BytesRef(uid);
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum postings =
                    leaf.reader().postings(new org.apache.lucene.index.Term(IndexFields.UID, bytes), PostingsEnum.NONE);
            if (postings == null) {
                continue;
            }
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                if (leaf.reader().getLiveDocs() == null
                        || leaf.reader().getLiveDocs().get(doc)) {
                    return leaf.docBase + doc;
                }
            }
        }
        return NONE;
    }

    static long number(IndexReader reader, int doc, String field) throws IOException {
        LeafReaderContext leaf = leaf(reader, doc);
        NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), field);
        if (!numbers.advanceExact(doc - leaf.docBase)) {
            throw new IllegalStateException("A document lacks its " + field);
        }
        return numbers.longValue();
    }

    static String uid(IndexReader reader, int doc) throws IOException {
        LeafReaderContext leaf = leaf(reader, doc);
        SortedDocValues uids = DocValues.getSorted(leaf.reader(), IndexFields.UID);
        if (!uids.advanceExact(doc - leaf.docBase)) {
            throw new IllegalStateException("A document lacks its id.");
        }
        return uids.lookupOrd(uids.ordValue()).utf8ToString();
    }

    static <T> T record(IndexReader reader, int doc, Kind<T> kind) throws IOException {
        BytesRef bytes =
                reader.storedFields().document(doc, Set.of(IndexFields.RECORD)).getBinaryValue(IndexFields.RECORD);
        byte[] record = new byte[bytes.length];
        System.arraycopy(bytes.bytes, bytes.offset, record, 0, bytes.length);
        return RecordForms.of(kind).decode(record);
    }

    static <T> IndexEntry<T> entry(IndexReader reader, int doc, Kind<T> kind) throws IOException {
        return new IndexEntry<>(kind, record(reader, doc, kind), time(reader, doc));
    }

    static <T> Hit<T> hit(IndexReader reader, int doc, Kind<T> kind) throws IOException {
        return new Hit<>(IndexFields.id(uid(reader, doc)), time(reader, doc), record(reader, doc, kind));
    }

    private static Instant time(IndexReader reader, int doc) throws IOException {
        return Instant.ofEpochMilli(number(reader, doc, IndexFields.TIME));
    }

    private static LeafReaderContext leaf(IndexReader reader, int doc) {
        return reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    }
}
