package dev.wirewatch.topology;

import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.internal.ClaimsState;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;

/** Sets the claims of a revision against those of the revision before; {@link Reconciliation} holds the rules. */
record Reconcile(StoreBuilder<KeyValueStore<String, ClaimsState>> store)
        implements ProcessorSupplier<String, EnrichedArticle, String, EnrichedArticle> {

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(store);
    }

    @Override
    public Processor<String, EnrichedArticle, String, EnrichedArticle> get() {
        return new ContextualProcessor<>() {
            private KeyValueStore<String, ClaimsState> states;

            @Override
            public void init(ProcessorContext<String, EnrichedArticle> context) {
                super.init(context);
                states = context.getStateStore(store.name());
            }

            @Override
            public void process(Record<String, EnrichedArticle> record) {
                EnrichedArticle article = record.value();
                List<Claim> before = Optional.ofNullable(states.get(record.key()))
                        .map(ClaimsState::getClaims)
                        .orElse(List.of());
                Reconciliation claims = Reconciliation.of(before, article.getClaims(), article.getRevision());
                EnrichedArticle reconciled = EnrichedArticle.newBuilder(article)
                        .setClaims(claims.current())
                        .setRetractedClaims(claims.retracted())
                        .build();
                Size.check("The article with all that was found in it", reconciled, EnrichedArticle.getEncoder());
                states.put(record.key(), new ClaimsState(claims.current()));
                context().forward(record.withValue(reconciled));
            }
        };
    }
}
