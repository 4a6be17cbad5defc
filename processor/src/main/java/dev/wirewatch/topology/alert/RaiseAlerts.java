package dev.wirewatch.topology.alert;

import dev.wirewatch.schemas.MatchRule;
import dev.wirewatch.schemas.RevisionKind;
import dev.wirewatch.schemas.StatementChange;
import dev.wirewatch.schemas.WatchGrain;
import dev.wirewatch.schemas.internal.AlertState;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.schemas.internal.StoryEntry;
import dev.wirewatch.schemas.internal.ToldStory;
import dev.wirewatch.topology.state.Expiry;
import dev.wirewatch.topology.state.Lifetime;
import dev.wirewatch.topology.state.StoreSpec;
import dev.wirewatch.topology.step.Step;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers what each watch's owner was told of each story, and emits what has not been told yet. A watch has a memory of
 * its own: which of its articles tell one story follows from them alone, wherever they are processed.
 */
final class RaiseAlerts extends Step<Match, RaisedAlert> {

    /** By watch id and article id; that other figures were told by these and the change. */
    static final StoreSpec<AlertState> ARTICLES = new StoreSpec<>("alerts", AlertState.class, Lifetime.OWN);

    /** By watch id and story id. */
    static final StoreSpec<ToldStory> TOLD = new StoreSpec<>("told-stories", ToldStory.class, Lifetime.OWN);

    /** By watch id and number. */
    static final StoreSpec<StoryEntry> MEMORIES = new StoreSpec<>("watch-memories", StoryEntry.class, Lifetime.OWN);

    static final List<StoreSpec<?>> STORES = List.of(ARTICLES, TOLD, MEMORIES);

    private static final Logger LOG = LoggerFactory.getLogger(RaiseAlerts.class);

    private WatchMemories memories;
    private StoryAlerts stories;
    private StatementAlerts statements;

    @Override
    protected void start() {
        KeyValueStore<String, AlertState> articles = store(ARTICLES);
        memories = new WatchMemories(store(MEMORIES));
        stories = new StoryAlerts(articles, new ToldStories(store(TOLD)), memories);
        statements = new StatementAlerts(articles);
        every(Expiry.INTERVAL, new Expiry<>(articles, AlertState::getSeenAt, articles::delete));
        KeyValueStore<String, ToldStory> told = store(TOLD);
        every(Expiry.INTERVAL, new Expiry<>(told, ToldStory::getSeenAt, told::delete));
        KeyValueStore<String, StoryEntry> entries = store(MEMORIES);
        every(Expiry.INTERVAL, new Expiry<>(entries, entry -> entry.getSketch().getReceivedAt(), entries::delete));
    }

    @Override
    protected void handle(Record<String, Match> record) {
        Match match = record.value();
        if (!match.getSplit() && !isKnown(match)) {
            LOG.warn(
                    "event=unknown-match watch={} article={}",
                    match.getWatchId(),
                    match.getArticle().getId());
            return;
        }
        raised(match).ifPresent(raised -> {
            forward(record.withValue(raised));
            commitIfJustCome(record);
        });
    }

    @Override
    protected void forget(Record<String, Match> record) {
        memories.unload(record.value().getWatchId());
    }

    private Optional<RaisedAlert> raised(Match match) {
        if (match.getSplit()) {
            return stories.split(match, now());
        }
        if (match.getStatement() != null) {
            return statements.alert(match, match.getStatement(), now());
        }
        return Optional.ofNullable(match.getTrend())
                .map(trend -> BurstAlert.of(match, trend, now()))
                .or(() -> stories.alert(match, now()));
    }

    static String key(Match match) {
        return match.getWatchId() + ' ' + match.getArticle().getId();
    }

    /** Whether this version knows the kind of the revision and why the watch matched; a later one may know more. */
    private static boolean isKnown(Match match) {
        return match.getRevisionKind() != RevisionKind.UNKNOWN
                && match.getGrain() != WatchGrain.UNKNOWN
                && (match.getStatement() == null || match.getStatement().getChange() != StatementChange.UNKNOWN)
                && match.getReasons().stream().noneMatch(reason -> reason.getRule() == MatchRule.UNKNOWN);
    }
}
