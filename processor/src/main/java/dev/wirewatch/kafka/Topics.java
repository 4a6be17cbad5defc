package dev.wirewatch.kafka;

import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.CatalogEntity;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.EntityMentions;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import dev.wirewatch.schemas.Watch;
import java.time.Duration;
import java.util.List;

/** Every topic that other programs may use. Keys are plain UTF-8 strings. */
public final class Topics {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(30);

    /** By article id: articles as their publishers sent them. */
    public static final Topic ARTICLES = Topic.kept("news.articles", Article.getClassSchema(), WEEK);

    /** By article id: each revision of an article with its entities and claims. */
    public static final Topic ENRICHED = Topic.kept("news.enriched", EnrichedArticle.getClassSchema(), WEEK);

    /** By entity id: an entity with all its mentions in a revision of an article. */
    public static final Topic MENTIONS = Topic.kept("news.mentions", EntityMentions.getClassSchema(), WEEK);

    /** By speaker's entity id, else name: each claim, and again when it is corrected or retracted. */
    public static final Topic CLAIMS = Topic.kept("news.claims", Claim.getClassSchema(), MONTH);

    /** By watch id: what people want to be told about. A null value removes a watch. */
    public static final Topic WATCHES = Topic.compacted("news.watches", Watch.getClassSchema());

    /** By entity id: the entities that the user knows. A null value removes one. */
    public static final Topic CATALOG = Topic.compacted("news.catalog", CatalogEntity.getClassSchema());

    /** By feed id: the feeds that are polled. A null value removes one. */
    public static final Topic FEEDS = Topic.compacted("news.feeds", Feed.getClassSchema());

    /** By feed id: what is known of each feed after its last fetch. It has as many partitions as {@link #FEEDS}. */
    public static final Topic FEED_STATES = Topic.compacted("news.feed-states", FeedState.getClassSchema());

    /** By watch id: what is told to whoever keeps the watch. */
    public static final Topic ALERTS = Topic.kept("news.alerts", Alert.getClassSchema(), MONTH);

    /** By the key as received: records that could not be processed, with headers that say why. */
    public static final Topic DEAD_LETTERS = Topic.raw("news.dead-letters", MONTH);

    public static final List<Topic> ALL =
            List.of(ARTICLES, ENRICHED, MENTIONS, CLAIMS, WATCHES, CATALOG, FEEDS, FEED_STATES, ALERTS, DEAD_LETTERS);

    private Topics() {}
}
