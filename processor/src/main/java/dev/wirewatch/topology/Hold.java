package dev.wirewatch.topology;

import dev.wirewatch.schemas.RevisionKind;
import dev.wirewatch.schemas.internal.RevisedArticle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * Keeps an embargoed article back until its time. A later revision takes the place of the one that waits; a kill, or a
 * revision without an embargo, goes on at once and nothing waits any more.
 */
record Hold(StoreBuilder<KeyValueStore<String, RevisedArticle>> store)
        implements ProcessorSupplier<String, RevisedArticle, String, RevisedArticle> {

    private static final Duration LOOK = Duration.ofMillis(100);

    /** When many embargoes end at once, no transaction may last until all of those articles have been read. */
    private static final int AT_A_TIME = 5;

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(store);
    }

    @Override
    public Processor<String, RevisedArticle, String, RevisedArticle> get() {
        return new ContextualProcessor<>() {
            private KeyValueStore<String, RevisedArticle> held;
            private final Deque<String> due = new ArrayDeque<>();
            private Instant next;

            /** Also called again, on the same processor, when its task starts anew after an error. */
            @Override
            public void init(ProcessorContext<String, RevisedArticle> context) {
                super.init(context);
                held = context.getStateStore(store.name());
                due.clear();
                next = Instant.MIN;
                context.schedule(LOOK, PunctuationType.WALL_CLOCK_TIME, this::release);
            }

            @Override
            public void process(Record<String, RevisedArticle> record) {
                Instant now = Instant.ofEpochMilli(context().currentSystemTimeMs());
                boolean unseen = Optional.ofNullable(held.get(record.key()))
                        .filter(waiting -> waiting.getRevisionKind() == RevisionKind.NEW)
                        .isPresent();
                RevisedArticle revised = unseen ? toThoseWhoHaveNotSeenIt(record.value()) : record.value();
                if (isEmbargoed(revised, now)) {
                    held.put(record.key(), revised);
                    wakeFor(revised);
                    return;
                }
                held.delete(record.key());
                if (!unseen || revised.getRevisionKind() != RevisionKind.KILL) {
                    context().forward(record.withValue(revised));
                }
            }

            private void release(long time) {
                Instant now = Instant.ofEpochMilli(time);
                if (due.isEmpty() && !now.isBefore(next)) {
                    findDue(now);
                }
                for (int i = 0; i < AT_A_TIME && !due.isEmpty(); i++) {
                    String id = due.remove();
                    Optional.ofNullable(held.get(id))
                            .filter(revised -> !isEmbargoed(revised, now))
                            .ifPresent(revised -> {
                                Record<String, RevisedArticle> released = new Record<>(id, revised, time);
                                Traceparent.set(released.headers(), revised.getTraceparent());
                                context().forward(released);
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
        };
    }

    private static RevisedArticle toThoseWhoHaveNotSeenIt(RevisedArticle revised) {
        return revised.getRevisionKind() == RevisionKind.CORRECTION
                ? RevisedArticle.newBuilder(revised)
                        .setRevisionKind(RevisionKind.NEW)
                        .build()
                : revised;
    }

    private static boolean isEmbargoed(RevisedArticle revised, Instant now) {
        return revised.getRevisionKind() != RevisionKind.KILL
                && Optional.ofNullable(revised.getArticle().getEmbargoedUntil())
                        .filter(now::isBefore)
                        .isPresent();
    }
}
