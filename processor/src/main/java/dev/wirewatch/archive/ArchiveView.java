package dev.wirewatch.archive;

import dev.wirewatch.kafka.Positions;
import dev.wirewatch.schemas.EnrichedArticle;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A snapshot of the archive. */
public interface ArchiveView extends AutoCloseable {

    /** The positions in the output topics after the records that it holds. */
    Positions positions();

    /**
     * @param after cursor of an earlier page of the same search
     * @throws IllegalArgumentException when the cursor is none
     * @throws SearchTooLongException when it takes longer than a search may
     */
    <T> Found<T> find(Search<T> search, Optional<String> after, int limit);

    <T> Optional<Found.Hit<T>> get(Kind<T> kind, String id);

    /** What is kept of a record: it has no text of articles that were killed. Empty when nothing is left of it. */
    <T> Optional<T> kept(Kind<T> kind, T record);

    /** All revisions of an article that are known, newest first. After a kill they have no text. */
    List<EnrichedArticle> revisions(String articleId);

    /** How many records there are, however many. */
    long count(Search<?> search);

    /** How many records have each value, the most frequent first. */
    List<Count> count(Search<?> search, Term term, int limit);

    /**
     * How many records there are in each bucket of time from the first that has some to the last.
     *
     * @param zone by whose clocks buckets begin: days at its midnight
     */
    List<Bucket> histogram(Search<?> search, Duration bucket, ZoneId zone);

    /** Entities one of whose names has a word that begins so, those with the most articles first. */
    List<NamedEntity> entities(String prefix, int limit);

    Optional<NamedEntity> entity(String id);

    @Override
    void close();

    /** @param label in words, such as the name of an entity; else the value itself */
    record Count(String value, String label, long records) {}

    record Bucket(Instant start, long records) {}

    /**
     * @param names by which articles call it, the most frequent first
     * @param articles that name it
     */
    record NamedEntity(String id, String type, String name, List<String> names, long articles) {}
}
