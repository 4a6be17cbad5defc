package dev.wirewatch.archive;

import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.EntityMentions;
import dev.wirewatch.schemas.Statement;
import dev.wirewatch.schemas.Story;
import dev.wirewatch.schemas.Trend;

/**
 * A kind of record that the archive holds. Of each id it holds one: the newest.
 *
 * @param name as it stands in addresses, such as {@code claims}
 * @param <T> what a search for it finds
 */
public record Kind<T>(String name, Class<T> type) {

    /** By article id: the newest revision. */
    public static final Kind<EnrichedArticle> ARTICLES = new Kind<>("articles", EnrichedArticle.class);

    /** By entity id and article id. */
    public static final Kind<EntityMentions> MENTIONS = new Kind<>("mentions", EntityMentions.class);

    public static final Kind<Claim> CLAIMS = new Kind<>("claims", Claim.class);

    public static final Kind<Alert> ALERTS = new Kind<>("alerts", Alert.class);

    public static final Kind<Story> STORIES = new Kind<>("stories", Story.class);

    public static final Kind<Statement> STATEMENTS = new Kind<>("statements", Statement.class);

    /** By entity id and the time at which the burst began. */
    public static final Kind<Trend> TRENDS = new Kind<>("trends", Trend.class);

    /** By partition and offset in news.dead-letters. */
    public static final Kind<StoredDeadLetter> DEAD_LETTERS = new Kind<>("dead-letters", StoredDeadLetter.class);
}
