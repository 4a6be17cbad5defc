package dev.wirewatch.kafka;

import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.CatalogEntity;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.Delivery;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.EntityMentions;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import dev.wirewatch.schemas.Statement;
import dev.wirewatch.schemas.Story;
import dev.wirewatch.schemas.StorySplit;
import dev.wirewatch.schemas.Trend;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchFault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every topic that other programs may use. A topic declared here is created, registered, typed and tested. */
public final class Topics {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(30);

    private static final List<Topic<?>> DECLARED = new ArrayList<>();

    /** By article id: articles as their publishers sent them. */
    public static final Topic<Article> ARTICLES = kept("news.articles", Article.class, WEEK);

    /** By article id: articles as their publishers sent them, of an archive or of a feed that is new here: others go first. */
    public static final Topic<Article> BACKFILL = kept("news.backfill", Article.class, WEEK);

    /** By article id: each revision of an article with its entities and claims. */
    public static final Topic<EnrichedArticle> ENRICHED = kept("news.enriched", EnrichedArticle.class, WEEK);

    /** By entity id: an entity with all its mentions in a revision of an article. */
    public static final Topic<EntityMentions> MENTIONS = kept("news.mentions", EntityMentions.class, WEEK);

    /** By speaker's entity id, else name: each claim, and again when it is corrected or retracted. */
    public static final Topic<Claim> CLAIMS = kept("news.claims", Claim.class, MONTH);

    /** By watch id: what people want to be told about. A null value removes a watch. */
    public static final Topic<Watch> WATCHES = compacted("news.watches", Watch.class);

    /** By entity id: the entities that the user knows. A null value removes one. */
    public static final Topic<CatalogEntity> CATALOG = compacted("news.catalog", CatalogEntity.class);

    /** By feed id: the feeds that are polled. A null value removes one. */
    public static final Topic<Feed> FEEDS = compacted("news.feeds", Feed.class);

    /** By feed id: what is known of each feed after its last fetch. It has as many partitions as {@link #FEEDS}. */
    public static final Topic<FeedState> FEED_STATES = compacted("news.feed-states", FeedState.class);

    /** By watch id: what the watch's owner is told. */
    public static final Topic<Alert> ALERTS = kept("news.alerts", Alert.class, MONTH);

    /** By channel id: the ways on which people are told of alerts. A null value removes one. */
    public static final Topic<Channel> CHANNELS = compacted("news.channels", Channel.class);

    /** By channel id and alert id, in the partition of the channel: how far each alert is on its way on each channel. */
    public static final Topic<Delivery> DELIVERIES =
            declared(new Topic<>("news.deliveries", Delivery.class, true, Optional.of(WEEK)));

    /** By story id: each version of a story, of which only the last stays. */
    public static final Topic<Story> STORIES =
            declared(new Topic<>("news.stories", Story.class, true, Optional.of(MONTH)));

    /** By watch id: that an article tells another story than the one that the watch took it for. */
    public static final Topic<StorySplit> STORY_SPLITS = kept("news.story-splits", StorySplit.class, MONTH);

    /** By the id of the story in which it was said first: each version of a statement, the same claim over articles. */
    public static final Topic<Statement> STATEMENTS = kept("news.statements", Statement.class, MONTH);

    /** By entity id: when a burst of articles about an entity begins, grows and ends. */
    public static final Topic<Trend> TRENDS = kept("news.trends", Trend.class, MONTH);

    /** By watch id: that a query of the watch could not be asked of an article. */
    public static final Topic<WatchFault> WATCH_FAULTS =
            declared(new Topic<>("news.watch-faults", WatchFault.class, true, Optional.of(MONTH)));

    /** By the key as received: records that could not be processed, with headers that say why. */
    public static final Topic<byte[]> DEAD_LETTERS = kept("news.dead-letters", byte[].class, MONTH);

    /** In the order of their declaration. */
    public static final List<Topic<?>> ALL = List.copyOf(DECLARED);

    /** What the processor reads record by record, and so commits offsets of. */
    static final List<Topic<?>> INPUTS = List.of(ARTICLES, BACKFILL, STORY_SPLITS);

    /** What the processor writes. */
    static final List<Topic<?>> OUTPUTS =
            List.of(ENRICHED, MENTIONS, CLAIMS, ALERTS, STORIES, STATEMENTS, TRENDS, WATCH_FAULTS, DEAD_LETTERS);

    private Topics() {}

    private static <T> Topic<T> kept(String name, Class<T> type, Duration retention) {
        return declared(new Topic<>(name, type, false, Optional.of(retention)));
    }

    private static <T> Topic<T> compacted(String name, Class<T> type) {
        return declared(new Topic<>(name, type, true, Optional.empty()));
    }

    private static <T> Topic<T> declared(Topic<T> topic) {
        DECLARED.add(topic);
        return topic;
    }
}
