package dev.wirewatch.topology.article;

import dev.wirewatch.kafka.Traceparent;
import dev.wirewatch.schemas.RevisionKind;
import dev.wirewatch.schemas.internal.RevisedArticle;
import dev.wirewatch.topology.state.Lifetime;
import dev.wirewatch.topology.state.StoreSpec;
import dev.wirewatch.topology.step.Step;
import dev.wirewatch.topology.step.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Holds an embargoed article until its embargo ends. A later revision replaces the one that waits; a kill, or a revision
 * without an embargo, is forwarded at once and removes it.
 */
final class Hold extends Step<RevisedArticle, RevisedArticle> {

    static final StoreSpec<RevisedArticle> STORE = new StoreSpec<>("held", RevisedArticle.class, Lifetime.OWN);

    private static final Duration INTERVAL = Duration.ofMillis(100);

    /** When many embargoes end at once, one transaction must not last until all of those articles are processed. */
    private static final int RELEASED_AT_A_TIME = 5;

    /** Of each article in the store. */
    private final HeldUntil waiting = new HeldUntil();

    private KeyValueStore<String, RevisedArticle> held;
    private Timer timer;

    @Override
    protected void start() {
        held = store(STORE);
        waiting.clear();
        try (KeyValueIterator<String, RevisedArticle> entries = held.all()) {
            entries.forEachRemaining(entry -> Optional.ofNullable(entry.value) // null where it cannot be read
                    .ifPresent(waits -> waiting.put(entry.key, embargoOf(waits).orElse(Instant.MIN))));
        }
        gauge("wirewatch.articles.held", "Articles that wait for the end of their embargo.", waiting::size);
        timer = timer(INTERVAL, this::releaseDue);
        runTimerIfNeeded();
    }

    private void runTimerIfNeeded() {
        timer.runWhile(waiting.size() > 0);
    }

    @Override
    protected void handle(Record<String, RevisedArticle> record) {
        String id = record.key();
        Optional<RevisedArticle> before = waiting.has(id) ? Optional.of(held.get(id)) : Optional.empty();
        boolean unseen = before.filter(revised -> revised.getRevisionKind() == RevisionKind.NEW)
                .isPresent();
        RevisedArticle revised = unseen ? asFirstPublication(record.value()) : record.value();
        Optional<Instant> embargo = embargoOf(revised).filter(now()::isBefore);
        if (embargo.isPresent()) {
            held.put(id, revised);
            waiting.put(id, embargo.get());
            runTimerIfNeeded();
            return;
        }
        before.ifPresent(waited -> forget(id)); // a deletion of nothing would be a record, too
        if (!unseen || revised.getRevisionKind() != RevisionKind.KILL) {
            forward(record.withValue(revised));
        }
    }

    private void releaseDue(long time) {
        waiting.due(Instant.ofEpochMilli(time), RELEASED_AT_A_TIME).forEach(id -> release(id, time));
    }

    private void release(String id, long time) {
        RevisedArticle revised = held.get(id);
        Record<String, RevisedArticle> released = new Record<>(id, revised, time);
        Traceparent.set(released.headers(), revised.getTraceparent());
        forward(released);
        forget(id);
    }

    private void forget(String id) {
        held.delete(id);
        waiting.remove(id);
        runTimerIfNeeded();
    }

    /** A correction of an article that was never published is its first publication. */
    private static RevisedArticle asFirstPublication(RevisedArticle revised) {
        return revised.getRevisionKind() == RevisionKind.CORRECTION
                ? RevisedArticle.newBuilder(revised)
                        .setRevisionKind(RevisionKind.NEW)
                        .build()
                : revised;
    }

    private static Optional<Instant> embargoOf(RevisedArticle revised) {
        return revised.getRevisionKind() == RevisionKind.KILL
                ? Optional.empty()
                : Optional.ofNullable(revised.getArticle().getEmbargoedUntil());
    }
}
