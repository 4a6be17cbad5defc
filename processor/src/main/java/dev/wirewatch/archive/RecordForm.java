package dev.wirewatch.archive;

import dev.wirewatch.watch.query.QueryDocument;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;

/** How the records of one kind are named, found and kept. */
interface RecordForm<T> {

    /** Of the record among those of its kind. */
    String id(T record);

    /** Of two records of one id, the one of the higher revision is valid, and of one revision the later one. */
    long revision(T record);

    Map<Term, Set<String>> terms(T record);

    /** The fields that queries may ask for. */
    QueryDocument queried(T record);

    /** The record without the text of articles that were killed; itself when it has none; nothing when nothing is left. */
    Optional<T> withoutKilled(T record, Kills kills);

    byte[] encode(T record);

    T decode(byte[] bytes);

    /** The record with what it takes from others that the index has now. */
    default T completed(T record, IndexReader index) throws IOException {
        return record;
    }
}
