package dev.wirewatch.topology;

import dev.wirewatch.schemas.Change;
import dev.wirewatch.schemas.internal.RevisedArticle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.KeyValue;
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

    private static final Duration LOOK = Duration.ofSeconds(1);

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(store);
    }

    @Override
    public Processor<String, RevisedArticle, String, RevisedArticle> get() {
        return new ContextualProcessor<>() {
            private KeyValueStore<String, RevisedArticle> held;

            @Override
            public void init(ProcessorContext<String, RevisedArticle> context) {
                super.init(context);
                held = context.getStateStore(store.name());
                context.schedule(LOOK, PunctuationType.WALL_CLOCK_TIME, this::release);
            }

            @Override
            public void process(Record<String, RevisedArticle> record) {
                Instant now = Instant.ofEpochMilli(context().currentSystemTimeMs());
                if (isEmbargoed(record.value(), now)) {
                    held.put(record.key(), record.value());
                } else {
                    held.delete(record.key());
                    context().forward(record);
                }
            }

            private void release(long now) {
                List<KeyValue<String, RevisedArticle>> due = new ArrayList<>();
                try (KeyValueIterator<String, RevisedArticle> entries = held.all()) {
                    entries.forEachRemaining(entry -> {
                        if (!isEmbargoed(entry.value, Instant.ofEpochMilli(now))) {
                            due.add(entry);
                        }
                    });
                }
                for (KeyValue<String, RevisedArticle> entry : due) {
                    Record<String, RevisedArticle> released = new Record<>(entry.key, entry.value, now);
                    Traceparent.ensure(released.headers(), entry.key, entry.value.getRevision());
                    context().forward(released);
                    held.delete(entry.key);
                }
            }
        };
    }

    private static boolean isEmbargoed(RevisedArticle revised, Instant now) {
        return revised.getChange() != Change.KILL
                && Optional.ofNullable(revised.getArticle().getEmbargoedUntil())
                        .filter(now::isBefore)
                        .isPresent();
    }
}
