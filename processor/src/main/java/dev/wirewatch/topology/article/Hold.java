package dev.wirewatch.topology.article;

import dev.wirewatch.schemas.Change;
import dev.wirewatch.schemas.internal.RevisedArticle;
import dev.wirewatch.topology.state.Lifetime;
import dev.wirewatch.topology.state.StoreSpec;
import dev.wirewatch.topology.step.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Keeps an embargoed article back until its time. A later revision takes the place of the one that waits; a kill, or a
 * revision without an embargo, goes on at once and nothing waits any more.
 */
final class Hold extends Step<RevisedArticle, RevisedArticle> {

    static final StoreSpec<RevisedArticle> STORE = new StoreSpec<>("held", RevisedArticle.class, Lifetime.OWN);

    private static final Duration INTERVAL = Duration.ofMillis(100);

    /** When many embargoes end at once, no transaction may last until all of those articles have been read. */
    private static final int RELEASED_AT_A_TIME = 5;

    private final Deque<String> due = new ArrayDeque<>();
    private KeyValueStore<String, RevisedArticle> held;
    private Instant next;

    @Override
    protected void start() {
        held = store(STORE);
        due.clear();
        next = Instant.MIN;
        every(INTERVAL, this::release);
    }

    @Override
    protected void handle(Record<String, RevisedArticle> record) {
        boolean unseen = Optional.ofNullable(held.get(record.key()))
                .filter(waiting -> waiting.getChange() == Change.NEW)
                .isPresent();
        RevisedArticle revised = unseen ? asFirstPublication(record.value()) : record.value();
        if (isEmbargoed(revised, now())) {
            held.put(record.key(), revised);
            wakeFor(revised);
            return;
        }
        held.delete(record.key());
        if (!unseen || revised.getChange() != Change.KILL) {
            forward(record.withValue(revised));
        }
    }

    private void release(long time) {
        Instant now = Instant.ofEpochMilli(time);
        if (due.isEmpty() && !now.isBefore(next)) {
            findDue(now);
        }
        for (int i = 0; i < RELEASED_AT_A_TIME && !due.isEmpty(); i++) {
            String id = due.remove();
            Optional.ofNullable(held.get(id))
                    .filter(revised -> !isEmbargoed(revised, now))
                    .ifPresent(revised -> {
                        Record<String, RevisedArticle> released = new Record<>(id, revised, time);
                        Traceparent.set(released.headers(), revised.getTraceparent());
                        forward(released);
                        held.delete(id);
                    });
        }
    }

    private void findDue(Instant now) {
        next = Instant.MAX;
        try (KeyValueIterator<String, RevisedArticle> entries = held.all()) {
            entries.forEachRemaining(entry -> {
                if (isEmbargoed(entry.value, now)) {
                    wakeFor(entry.value);
                } else {
                    due.add(entry.key);
                }
            });
        }
    }

    private void wakeFor(RevisedArticle revised) {
        Instant until = revised.getArticle().getEmbargoedUntil();
        next = until.isBefore(next) ? until : next;
    }

    /** A correction of what nobody has seen is the first publication. */
    private static RevisedArticle asFirstPublication(RevisedArticle revised) {
        return revised.getChange() == Change.CORRECTION
                ? RevisedArticle.newBuilder(revised).setChange(Change.NEW).build()
                : revised;
    }

    private static boolean isEmbargoed(RevisedArticle revised, Instant now) {
        return revised.getChange() != Change.KILL
                && Optional.ofNullable(revised.getArticle().getEmbargoedUntil())
                        .filter(now::isBefore)
                        .isPresent();
    }
}
