package dev.wirewatch.archive;

import java.time.Instant;
import java.util.Optional;
import org.apache.lucene.document.Document;

/** A record that goes into the index. */
record IndexEntry<T>(Kind<T> kind, T record, Instant time) {

    String uid() {
        return IndexFields.uid(kind, form().id(record));
    }

    long revision() {
        return form().revision(record);
    }

    private RecordForm<T> form() {
        return RecordForms.of(kind);
    }

    Optional<Document> document(Kills kills) {
        return form().withoutKilled(record, kills).map(kept -> IndexFields.document(kind, kept, time));
    }
}
