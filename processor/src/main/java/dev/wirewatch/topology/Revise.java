package dev.wirewatch.topology;

import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.internal.RevisedArticle;
import dev.wirewatch.schemas.internal.RevisionState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * Drops repeats and numbers the revisions of an article; {@link Revisions} holds the rules. Since it is the one step that
 * sees every repeat, it knows when an article may be forgotten, and then forgets it for the steps behind as well.
 *
 * @param behind what other steps remember by article id
 */
record Revise(StoreBuilder<KeyValueStore<String, RevisionState>> store, Set<StoreBuilder<?>> behind)
        implements FixedKeyProcessorSupplier<String, Article, RevisedArticle> {

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Stream.concat(Stream.of(store), behind.stream()).collect(Collectors.toSet());
    }

    @Override
    public FixedKeyProcessor<String, Article, RevisedArticle> get() {
        return new ContextualFixedKeyProcessor<>() {
            private KeyValueStore<String, RevisionState> states;

            @Override
            public void init(FixedKeyProcessorContext<String, RevisedArticle> context) {
                super.init(context);
                states = context.getStateStore(store.name());
                List<KeyValueStore<String, ?>> all = stores().stream()
                        .<KeyValueStore<String, ?>>map(builder -> context.getStateStore(builder.name()))
                        .toList();
                Expiry.schedule(
                        context, states, RevisionState::getSeenAt, id -> all.forEach(known -> known.delete(id)));
            }

            @Override
            public void process(FixedKeyRecord<String, Article> record) {
                Instant received = Instant.ofEpochMilli(record.timestamp());
                Instant now = Instant.ofEpochMilli(context().currentSystemTimeMs());
                Revisions.Outcome outcome =
                        Revisions.next(Optional.ofNullable(states.get(record.key())), record.value(), now);
                states.put(record.key(), outcome.state());
                outcome.kind().ifPresent(kind -> context()
                        .forward(record.withValue(new RevisedArticle(
                                record.value(),
                                outcome.state().getRevision(),
                                kind,
                                received,
                                Traceparent.of(record.headers())))));
            }
        };
    }
}
