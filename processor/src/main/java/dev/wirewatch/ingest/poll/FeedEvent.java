package dev.wirewatch.ingest.poll;

import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.ingest.fetch.FetchResult;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.HubSubscription;
import java.time.Instant;
import java.util.Map;

/** Something that changes a feed's state: the result of a poll, or news of its hub. */
public sealed interface FeedEvent {

    /**
     * @param fullTexts articles with the text of their pages, where that is longer, by id; one whose page could not be had is
     *     absent
     */
    record Fetched(FetchResult.Received response, ParseResult parsed, Map<String, Article> fullTexts)
            implements FeedEvent {}

    record NotModified(FetchResult.NotModified response) implements FeedEvent {}

    record Refused(FetchResult.Refused response) implements FeedEvent {}

    /** @param reason one sentence for people to read */
    record Failed(String reason) implements FeedEvent {}

    /**
     * The hub sent new content.
     *
     * @param bytes its size
     */
    record Pushed(ParseResult parsed, int bytes) implements FeedEvent {}

    /** A subscription is being requested from the hub. */
    record SubscriptionRequested(HubSubscription subscription) implements FeedEvent {}

    /** The hub has verified the subscription. */
    record SubscriptionVerified(Instant leaseUntil) implements FeedEvent {}
}
