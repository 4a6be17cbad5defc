package dev.wirewatch.topology.story;

import dev.wirewatch.codec.StatementCodec;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.Statement;
import dev.wirewatch.schemas.StoryArticle;
import dev.wirewatch.schemas.StoryChange;
import dev.wirewatch.schemas.internal.StatementArticle;
import dev.wirewatch.schemas.internal.StatementPart;
import dev.wirewatch.schemas.internal.StatementRecord;
import dev.wirewatch.statement.ArticleReport;
import dev.wirewatch.topology.state.Expiry;
import dev.wirewatch.topology.state.Lifetime;
import dev.wirewatch.topology.state.StoreSpec;
import dev.wirewatch.topology.step.Step;
import dev.wirewatch.topology.step.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Groups the claims of articles into statements, and forwards the next version of each that changes. What the memory of
 * statements forgets is known for a month if it was published, so that a kill reaches it all that time.
 */
final class TrackStatements extends Step<ToldArticle, Statement> {

    /** By statement id: those that the memory has. */
    static final StoreSpec<StatementRecord> STATEMENTS =
            new StoreSpec<>("statements", StatementRecord.class, Lifetime.OWN);

    /** By statement id: published ones that it has forgotten. */
    static final StoreSpec<StatementRecord> PAST =
            new StoreSpec<>("past-statements", StatementRecord.class, Lifetime.OWN);

    /** See {@link StoredParts}. */
    static final StoreSpec<StatementPart> PARTS = new StoreSpec<>("statement-parts", StatementPart.class, Lifetime.OWN);

    /** By article id. */
    static final StoreSpec<StatementArticle> ARTICLES =
            new StoreSpec<>("statement-articles", StatementArticle.class, Lifetime.OWN);

    static final List<StoreSpec<?>> STORES = List.of(STATEMENTS, PAST, PARTS, ARTICLES);

    private static final Duration TELL_INTERVAL = Duration.ofSeconds(1);

    private StoredStatements statements;
    private Timer tell;

    @Override
    protected void start() {
        tell = timer(TELL_INTERVAL, this::tellSome);
        load();
        var past = store(PAST);
        var articles = store(ARTICLES);
        every(Expiry.INTERVAL, new Expiry<>(past, StatementRecord::getLastAt, id -> statements.forgetPast(id)));
        every(Expiry.INTERVAL, new Expiry<>(articles, StatementArticle::getSeenAt, articles::delete));
    }

    private void load() {
        statements = StoredStatements.load(
                new StoredStatements.Stores(store(STATEMENTS), store(PAST), store(ARTICLES), store(PARTS)));
        tell.runWhile(statements.hasUntold());
    }

    private void tellSome(long time) {
        try {
            statements.tellSome(
                    Instant.ofEpochMilli(time),
                    statement -> forward(new Record<>(statement.getStory(), statement, time)));
        } catch (RuntimeException e) {
            load();
            throw e;
        }
        tell.runWhile(statements.hasUntold());
    }

    @Override
    protected void handle(Record<String, ToldArticle> record) {
        StoryChange change = record.value().story().getChange();
        if (change == StoryChange.LEFT) {
            return; // the article comes again with its next story
        }
        Instant now = Instant.ofEpochMilli(record.timestamp());
        ToldArticle told = record.value();
        List<Statement> changed = change == StoryChange.KILLED
                ? statements.withdraw(article(told), now)
                : statements.add(report(told, now), article(told), claims(told), now);
        changed.forEach(
                statement -> forward(record.withKey(statement.getStory()).withValue(statement)));
        tell.runWhile(statements.hasUntold());
    }

    @Override
    protected void forget(Record<String, ToldArticle> record) {
        load();
    }

    private static ArticleRef article(ToldArticle told) {
        return told.story().getLatest().getArticle();
    }

    private static List<Claim> claims(ToldArticle told) {
        return told.claims().stream()
                .map(claim -> Claim.newBuilder(claim).setArticle(article(told)).build())
                .toList();
    }

    private static ArticleReport report(ToldArticle told, Instant now) {
        StoryArticle latest = told.story().getLatest();
        return new ArticleReport(
                latest.getArticle().getId(),
                told.story().getId(),
                told.source(),
                Optional.ofNullable(latest.getCopyOf()),
                Optional.ofNullable(latest.getCorrects()),
                now,
                told.claims().stream()
                        .flatMap(claim -> StatementCodec.decode(claim).stream())
                        .toList());
    }
}
