package dev.wirewatch.archive;

import dev.wirewatch.archive.Found.Hit;
import dev.wirewatch.kafka.Positions;
import dev.wirewatch.schemas.EnrichedArticle;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;

/** A snapshot of the index. */
final class IndexView implements ArchiveView {

    /** In milliseconds. A query may have wildcards before a word, for which all words are looked through. */
    private static final long MAX_SEARCH = 5_000;

    /** Beyond so many, a search says that there are at least so many. */
    private static final int COUNTED = 10_000;

    private final DirectoryReader reader;
    private final Positions positions;
    private final Kills kills;
    private final Timer searchTime;

    /** @param reader is released when the view is closed */
    IndexView(DirectoryReader reader, Positions positions, Kills kills, Timer searchTime) {
        this.reader = reader;
        this.positions = positions;
        this.kills = kills;
        this.searchTime = searchTime;
    }

    @Override
    public Positions positions() {
        return positions;
    }

    @Override
    public <T> Found<T> find(Search<T> search, Optional<String> after, int limit) {
        Optional<FieldDoc> last =
                after.map(text -> Cursor.parse(text, search.kind()).after());
        return run(searcher -> {
            TopFieldDocs found = searcher.search(
                    IndexQueries.of(search),
                    TopFieldCollector.createSharedManager(
                            IndexQueries.NEWEST_FIRST, limit + 1, last.orElse(null), COUNTED));
            List<Hit<T>> hits = new ArrayList<>();
            for (int i = 0; i < Math.min(limit, found.scoreDocs.length); i++) {
                hits.add(IndexReading.hit(reader, found.scoreDocs[i].doc, search.kind()));
            }
            Optional<String> next = found.scoreDocs.length > limit
                    ? Optional.of(Cursor.of(search.kind(), (FieldDoc) found.scoreDocs[limit - 1])
                            .text())
                    : Optional.empty();
            boolean exact = found.totalHits.relation == TotalHits.Relation.EQUAL_TO;
            return new Found<>(hits, found.totalHits.value, exact, next);
        });
    }

    @Override
    public <T> Optional<Hit<T>> get(Kind<T> kind, String id) {
        return run(searcher -> {
            int doc = IndexReading.find(reader, IndexFields.uid(kind, id));
            return doc == IndexReading.NONE ? Optional.empty() : Optional.of(IndexReading.hit(reader, doc, kind));
        });
    }

    @Override
    public <T> Optional<T> kept(Kind<T> kind, T record) {
        RecordForm<T> form = RecordForms.of(kind);
        return form.withoutKilled(record, kills).map(rest -> {
            try {
                return form.completed(rest, reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public long count(Search<?> search) {
        return run(searcher -> (long) searcher.count(IndexQueries.of(search)));
    }

    @Override
    public List<EnrichedArticle> revisions(String articleId) {
        return run(searcher -> {
            List<EnrichedArticle> all = new ArrayList<>();
            for (Kind<EnrichedArticle> kind : List.of(Kind.ARTICLES, RevisionForm.REVISIONS)) {
                Query revisions = IndexQueries.of(Search.of(kind).with(Term.ARTICLE, articleId));
                for (int document : AllDocuments.of(reader, revisions)) {
                    all.add(IndexReading.record(reader, document, kind));
                }
            }
            all.sort(Comparator.comparing(EnrichedArticle::getRevision).reversed());
            return all;
        });
    }

    @Override
    public List<Count> count(Search<?> search, Term term, int limit) {
        return run(searcher -> new TermCounts(searcher).of(search, term, limit));
    }

    @Override
    public List<Bucket> histogram(Search<?> search, Duration bucket, ZoneId zone) {
        return run(searcher -> {
            TimeCounts counts = new TimeCounts(bucket, zone);
            searcher.search(IndexQueries.of(search), counts);
            return counts.buckets();
        });
    }

    @Override
    public List<NamedEntity> entities(String prefix, int limit) {
        return run(searcher -> new NamedEntities(searcher).beginning(prefix, limit));
    }

    @Override
    public Optional<NamedEntity> entity(String id) {
        return run(searcher -> new NamedEntities(searcher).get(id));
    }

    @Override
    public void close() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Task<R> {
        R run(IndexSearcher searcher) throws IOException;
    }

    private <R> R run(Task<R> task) {
        Timer.Sample sample = Timer.start();
        QueryTimeoutImpl timeout = new QueryTimeoutImpl(MAX_SEARCH);
        try {
            IndexSearcher searcher = new IndexSearcher(new ExitableDirectoryReader(reader, timeout));
            searcher.setTimeout(timeout);
            R result = task.run(searcher);
            if (searcher.timedOut()) {
                throw new SearchTooLongException();
            }
            return result;
        } catch (ExitableDirectoryReader.ExitingReaderException e) {
            throw new SearchTooLongException();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            sample.stop(searchTime);
        }
    }
}
