package dev.wirewatch.web.stream;

import dev.wirewatch.archive.Kind;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.EntityMentions;
import dev.wirewatch.schemas.Statement;
import dev.wirewatch.schemas.Story;
import dev.wirewatch.schemas.Trend;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;

/** The topics that may be listened to, and who does. */
public final class Hubs implements AutoCloseable {

    /** Each holds a thread of the server, which needs some for its other requests. */
    private static final int MOST_LISTENERS = 140;

    /**
     * A topic that may be listened to.
     *
     * @param id of a record among those of its kind
     */
    record Streamed<T extends SpecificRecord>(Kind<T> kind, TopicHub<T> hub, Function<T, String> id) {}

    private final List<Streamed<?>> all;
    private final Semaphore free = new Semaphore(MOST_LISTENERS);

    public Hubs(Connection connection, MeterRegistry meters) {
        all = List.of(
                streamed(connection, Kind.ARTICLES, Topics.ENRICHED, (EnrichedArticle record) -> record.getArticle()
                        .getId()),
                streamed(
                        connection,
                        Kind.MENTIONS,
                        Topics.MENTIONS,
                        (EntityMentions record) -> record.getEntity().getId() + " "
                                + record.getArticle().getId()),
                streamed(connection, Kind.CLAIMS, Topics.CLAIMS, Claim::getId),
                streamed(connection, Kind.ALERTS, Topics.ALERTS, Alert::getId),
                streamed(connection, Kind.STORIES, Topics.STORIES, Story::getId),
                streamed(connection, Kind.STATEMENTS, Topics.STATEMENTS, Statement::getId),
                streamed(
                        connection,
                        Kind.TRENDS,
                        Topics.TRENDS,
                        (Trend record) -> record.getEntity().getId() + "/" + record.getBeganAt()));
        meters.gauge("wirewatch.streams.open", free, left -> MOST_LISTENERS - left.availablePermits());
    }

    Optional<Streamed<?>> of(String kind) {
        return all.stream().filter(one -> one.kind().name().equals(kind)).findFirst();
    }

    /** Whether there is room for one more, who is to {@link #leave}. */
    boolean enter() {
        return free.tryAcquire();
    }

    void leave() {
        free.release();
    }

    /** Ends all streams. */
    @Override
    public void close() {
        all.forEach(one -> one.hub().close());
    }

    private static <T extends SpecificRecord> Streamed<T> streamed(
            Connection connection, Kind<T> kind, Topic<T> topic, Function<T, String> id) {
        return new Streamed<>(kind, new TopicHub<>(connection, topic), id);
    }
}
