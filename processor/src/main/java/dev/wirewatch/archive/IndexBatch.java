package dev.wirewatch.archive;

import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.EntityMentions;
import dev.wirewatch.schemas.RevisionKind;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records that are not in the index yet. Of each id it keeps the valid one, compared with what the index holds. */
final class IndexBatch {

    private static final Logger LOG = LoggerFactory.getLogger(IndexBatch.class);

    private final Kills kills;
    private final Map<String, IndexEntry<?>> entries = new LinkedHashMap<>();
    private final Set<String> killed = new HashSet<>();
    /** Articles of which there is a newer revision than what is in the index. */
    private final Set<String> revised = new HashSet<>();

    private final IndexedArticles indexed = new IndexedArticles();

    IndexBatch(Kills kills) {
        this.kills = kills;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    <T> void add(IndexEntry<T> entry, IndexReader index) throws IOException {
        Optional<IndexEntry<T>> standing = standing(entry, index);
        boolean replaces = standing.map(other -> isValid(entry, other)).orElse(true);
        if (entry.record() instanceof EnrichedArticle article) {
            if (article.getRevisionKind() == RevisionKind.KILL
                    && kills.add(article.getArticle().getId(), article.getRevision())) {
                killed.add(article.getArticle().getId());
            }
            standing.filter(other -> other.revision() != entry.revision()).ifPresent(other -> {
                putRevision(replaces ? other : entry);
                revised.add(article.getArticle().getId());
            });
        }
        if (replaces) {
            put(entry);
        }
    }

    private static boolean isValid(IndexEntry<?> entry, IndexEntry<?> standing) {
        return entry.revision() > standing.revision()
                || entry.revision() == standing.revision() && !entry.time().isBefore(standing.time());
    }

    private void putRevision(IndexEntry<?> article) {
        put(new IndexEntry<>(RevisionForm.REVISIONS, (EnrichedArticle) article.record(), article.time()));
    }

    private void put(IndexEntry<?> entry) {
        entries.put(entry.uid(), entry);
    }

    /** What there is of the entry's id. */
    @SuppressWarnings("unchecked") // an entry under its own uid is of its kind
    private <T> Optional<IndexEntry<T>> standing(IndexEntry<T> entry, IndexReader index) throws IOException {
        Optional<IndexEntry<?>> pending = Optional.ofNullable(entries.get(entry.uid()));
        if (pending.isPresent()) {
            return pending.map(other -> (IndexEntry<T>) other);
        }
        if (!indexed.mayHold(entry, index)) {
            return Optional.empty();
        }
        int doc = IndexReading.find(index, entry.uid());
        return doc == IndexReading.NONE ? Optional.empty() : Optional.of(IndexReading.entry(index, doc, entry.kind()));
    }

    /** Writes all, without the text of what has been killed, which is also taken from what the index holds. */
    void write(IndexWriter writer, IndexReader index) throws IOException {
        for (String article : killed) {
            sweep(IndexQueries.of(Term.ARTICLE, article), index);
        }
        for (String article : revised) {
            sweep(IndexQueries.all(IndexQueries.of(Kind.MENTIONS), IndexQueries.of(Term.ARTICLE, article)), index);
        }
        for (Map.Entry<String, IndexEntry<?>> entry : entries.entrySet()) {
            org.apache.lucene.index.Term uid = new org.apache.lucene.index.Term(IndexFields.UID, entry.getKey());
            if (isWithdrawn(entry.getValue(), index)) {
                writer.deleteDocuments(uid);
            } else {
                write(uid, entry.getValue(), writer, indexed.mayHold(entry.getValue(), index));
                indexed.add(entry.getValue());
            }
        }
        killed.clear();
        revised.clear();
        entries.clear();
        indexed.endBatch();
    }

    /** Whether it mentions a name that a newer revision of the article may have no more: each revision has all of its own. */
    private boolean isWithdrawn(IndexEntry<?> entry, IndexReader index) throws IOException {
        return entry.record() instanceof EntityMentions mentions
                && entry.revision() < newestRevision(mentions.getArticle().getId(), index);
    }

    private long newestRevision(String article, IndexReader index) throws IOException {
        IndexEntry<?> pending = entries.get(IndexFields.uid(Kind.ARTICLES, article));
        return pending == null ? indexed.newestRevision(article, index) : pending.revision();
    }

    /** One record that no index can hold must not keep all others out. */
    private void write(org.apache.lucene.index.Term uid, IndexEntry<?> entry, IndexWriter writer, boolean replaces)
            throws IOException {
        try {
            Optional<Document> document = entry.document(kills);
            if (document.isEmpty()) {
                writer.deleteDocuments(uid);
            } else if (replaces) {
                writer.updateDocument(uid, document.get());
            } else {
                writer.addDocument(document.get());
            }
        } catch (AlreadyClosedException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("event=unsearchable-record id={} cause=\"{}\"", uid.text(), e.toString());
            writer.deleteDocuments(uid);
        }
    }

    private void sweep(Query query, IndexReader index) throws IOException {
        for (int document : AllDocuments.of(index, query)) {
            String uid = IndexReading.uid(index, document);
            if (!entries.containsKey(uid)) {
                entries.put(uid, IndexReading.entry(index, document, RecordForms.kind(uid)));
            }
        }
    }
}
