package dev.wirewatch.topology;

import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.internal.RevisedArticle;
import dev.wirewatch.schemas.internal.RevisionState;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;

/** Drops repeats and numbers the revisions of an article; {@link Revisions} holds the rules. */
record Revise(StoreBuilder<KeyValueStore<String, RevisionState>> store)
        implements FixedKeyProcessorSupplier<String, Article, RevisedArticle> {

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(store);
    }

    @Override
    public FixedKeyProcessor<String, Article, RevisedArticle> get() {
        return new ContextualFixedKeyProcessor<>() {
            private KeyValueStore<String, RevisionState> states;

            @Override
            public void init(FixedKeyProcessorContext<String, RevisedArticle> context) {
                super.init(context);
                states = context.getStateStore(store.name());
                Expiry.schedule(context, states, RevisionState::getSeenAt);
            }

            @Override
            public void process(FixedKeyRecord<String, Article> record) {
                Instant received = Instant.ofEpochMilli(record.timestamp());
                Instant now = Instant.ofEpochMilli(context().currentSystemTimeMs());
                Revisions.Outcome outcome =
                        Revisions.next(Optional.ofNullable(states.get(record.key())), record.value(), now);
                states.put(record.key(), outcome.state());
                outcome.change().ifPresent(change -> context()
                        .forward(record.withValue(
                                new RevisedArticle(outcome.state().getRevision(), change, received, record.value()))));
            }
        };
    }
}
