package dev.wirewatch.archive;

import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.EntityMentions;
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

    /** The article that it is of; empty when it may be of several. */
    Optional<String> onlyArticle() {
        if (record instanceof EnrichedArticle article) {
            return Optional.of(article.getArticle().getId());
        }
        if (record instanceof Claim claim) {
            return Optional.of(claim.getArticle().getId());
        }
        return record instanceof EntityMentions mentions
                ? Optional.of(mentions.getArticle().getId())
                : Optional.empty();
    }

    private RecordForm<T> form() {
        return RecordForms.of(kind);
    }

    Optional<Document> document(Kills kills) {
        return form().withoutKilled(record, kills).map(kept -> IndexFields.document(kind, kept, time));
    }
}
