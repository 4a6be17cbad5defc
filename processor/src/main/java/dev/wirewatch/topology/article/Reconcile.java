package dev.wirewatch.topology.article;

import dev.wirewatch.codec.ArticleCodec;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.internal.ClaimsState;
import dev.wirewatch.schemas.internal.RevisedArticle;
import dev.wirewatch.topology.state.Lifetime;
import dev.wirewatch.topology.state.StoreSpec;
import dev.wirewatch.topology.step.Step;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** Compares a revision's claims with the previous revision's; {@link Reconciliation} holds the rules. */
final class Reconcile extends Step<SketchedRevision, ReconciledRevision> {

    static final StoreSpec<ClaimsState> STORE = new StoreSpec<>("claims", ClaimsState.class, Lifetime.WITH_ARTICLE);

    private KeyValueStore<String, ClaimsState> states;

    @Override
    protected void start() {
        states = store(STORE);
    }

    @Override
    protected void handle(Record<String, SketchedRevision> record) {
        AnnotatedRevision revision = record.value().annotated();
        RevisedArticle revised = revision.revised();
        String text = revision.document().text();
        List<Claim> before = Optional.ofNullable(states.get(record.key()))
                .map(ClaimsState::getClaims)
                .orElse(List.of());
        List<Claim> now = ArticleCodec.claims(revision.annotation(), revised.getRevision(), text);
        Reconciliation claims = Reconciliation.of(before, now, revised.getRevision());
        EnrichedArticle reconciled =
                ArticleCodec.encode(revised, revision.annotation(), text, claims.current(), claims.retracted());
        if (!claims.current().equals(before)) {
            states.put(record.key(), new ClaimsState(claims.current()));
        }
        forward(record.withValue(new ReconciledRevision(
                reconciled,
                revision.document(),
                revision.annotation(),
                record.value().sketch())));
    }
}
