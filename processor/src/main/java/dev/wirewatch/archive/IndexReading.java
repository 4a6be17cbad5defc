package dev.wirewatch.archive;

import dev.wirewatch.archive.Found.Hit;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
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
        return stored(reader, doc, IndexFields.UID).get(IndexFields.UID);
    }

    static <T> T record(IndexReader reader, int doc, Kind<T> kind) throws IOException {
        return record(stored(reader, doc, IndexFields.RECORD), kind);
    }

    private static <T> T record(Document stored, Kind<T> kind) {
        BytesRef bytes = stored.getBinaryValue(IndexFields.RECORD);
        return RecordForms.of(kind)
                .decode(ArrayUtil.copyOfSubArray(bytes.bytes, bytes.offset, bytes.offset + bytes.length));
    }

    private static Document stored(IndexReader reader, int doc, String... fields) throws IOException {
        return reader.storedFields().document(doc, Set.of(fields));
    }

    static <T> IndexEntry<T> entry(IndexReader reader, int doc, Kind<T> kind) throws IOException {
        return new IndexEntry<>(kind, record(reader, doc, kind), time(reader, doc));
    }

    static <T> Hit<T> hit(IndexReader reader, int doc, Kind<T> kind) throws IOException {
        Document stored = stored(reader, doc, IndexFields.UID, IndexFields.RECORD);
        T record = RecordForms.of(kind).completed(record(stored, kind), reader);
        return new Hit<>(IndexFields.id(stored.get(IndexFields.UID)), time(reader, doc), record);
    }

    private static Instant time(IndexReader reader, int doc) throws IOException {
        return Instant.ofEpochMilli(number(reader, doc, IndexFields.TIME));
    }

    private static LeafReaderContext leaf(IndexReader reader, int doc) {
        return reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    }
}
