package dev.wirewatch.topology.article;

import dev.wirewatch.kafka.DeadLetterHeaders;
import dev.wirewatch.kafka.Traceparent;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.internal.RevisedArticle;
import dev.wirewatch.schemas.internal.RevisionState;
import dev.wirewatch.topology.state.Expiry;
import dev.wirewatch.topology.state.Lifetime;
import dev.wirewatch.topology.state.StoreSpec;
import dev.wirewatch.topology.step.Step;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Drops repeats and numbers the revisions of an article; {@link Revisions} holds the rules. Since it is the one step that
 * sees every repeat, it knows when an article may be forgotten, and then deletes what the later steps know of it too.
 */
final class Revise extends Step<Article, RevisedArticle> {

    static final StoreSpec<RevisionState> STORE =
            new StoreSpec<>("revisions", RevisionState.class, Lifetime.WITH_ARTICLE);

    private final List<StoreSpec<?>> withArticle;
    private KeyValueStore<String, RevisionState> states;

    /** @param withArticle all stores that are {@link Lifetime#WITH_ARTICLE}, its own among them */
    Revise(List<StoreSpec<?>> withArticle) {
        this.withArticle = withArticle;
    }

    @Override
    protected void start() {
        states = store(STORE);
        every(Expiry.INTERVAL, new Expiry<>(states, RevisionState::getSeenAt, this::forget));
    }

    @Override
    protected void handle(Record<String, Article> record) {
        Instant received = Instant.ofEpochMilli(record.timestamp());
        Optional<RevisionState> known = Optional.ofNullable(states.get(record.key()));
        Revisions.Outcome outcome = DeadLetterHeaders.replay(record.headers())
                .map(replay -> Revisions.again(known, record.value(), replay, now()))
                .orElseGet(() -> Revisions.next(known, record.value(), received, now()));
        states.put(record.key(), outcome.state());
        outcome.kind()
                .ifPresent(kind -> forward(record.withValue(new RevisedArticle(
                        record.value(),
                        outcome.state().getRevision(),
                        kind,
                        received,
                        Traceparent.in(record.headers()).orElseThrow()))));
    }

    private void forget(String articleId) {
        withArticle.forEach(spec -> store(spec).delete(articleId));
    }
}
