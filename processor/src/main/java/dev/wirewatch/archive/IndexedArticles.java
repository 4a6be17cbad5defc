package dev.wirewatch.archive;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;

/**
 * What the index has of articles, looked up as seldom as can be: to look for each claim and mention of a new article would
 * cost more than to add them.
 */
final class IndexedArticles {

    /** Of 5 kB each, besides those of a batch. The records of an article come within seconds, by several topics. */
    private static final int MOST_NEW = 1_000;

    /** All that the index has of an article of which it had nothing before. */
    private static final class New {
        private final Set<String> uids = new HashSet<>();
        private long revision;
    }

    /** By article id, those that were used last at the end. */
    private final Map<String, New> news = new LinkedHashMap<>(16, 0.75f, true);

    /** Ids of articles of which the index had something. */
    private final Set<String> others = new HashSet<>();

    /** By article id, the newest revision of those. */
    private final Map<String, Long> revisions = new HashMap<>();

    /** Whether the index may have a record of the entry's id. */
    boolean mayHold(IndexEntry<?> entry, IndexReader index) throws IOException {
        Optional<String> article = entry.onlyArticle();
        if (article.isEmpty()) {
            return true;
        }
        Optional<New> known = known(article.get(), index);
        return known.isEmpty() || known.get().uids.contains(entry.uid());
    }

    /** 0 where the index has no revision of the article. */
    long newestRevision(String article, IndexReader index) throws IOException {
        Optional<New> known = known(article, index);
        if (known.isPresent()) {
            return known.get().revision;
        }
        Long newest = revisions.get(article);
        if (newest == null) {
            int doc = IndexReading.find(index, IndexFields.uid(Kind.ARTICLES, article));
            newest = doc == IndexReading.NONE ? 0 : IndexReading.number(index, doc, IndexFields.REVISION);
            revisions.put(article, newest);
        }
        return newest;
    }

    /** The index has the entry now. */
    void add(IndexEntry<?> entry) {
        entry.onlyArticle().map(news::get).ifPresent(known -> {
            known.uids.add(entry.uid());
            if (entry.kind() == Kind.ARTICLES) {
                known.revision = entry.revision();
            }
        });
    }

    /**
     * A batch has been written, and can be looked up from now on. Until then what is in it is known here alone, so that
     * nothing of it is forgotten, however many articles it has.
     */
    void endBatch() {
        others.clear();
        revisions.clear();
        Iterator<String> eldest = news.keySet().iterator();
        while (news.size() > MOST_NEW) {
            eldest.next();
            eldest.remove();
        }
    }

    private Optional<New> known(String article, IndexReader index) throws IOException {
        New known = news.get(article);
        if (known == null && !others.contains(article)) {
            if (index.docFreq(IndexQueries.term(Term.ARTICLE, article)) > 0) {
                others.add(article);
            } else {
                known = new New();
                news.put(article, known);
            }
        }
        return Optional.ofNullable(known);
    }
}
