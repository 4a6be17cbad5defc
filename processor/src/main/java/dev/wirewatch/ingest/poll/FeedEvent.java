package dev.wirewatch.ingest.poll;

import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.ingest.fetch.FetchResult;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.HubSubscription;
import java.time.Instant;
import java.util.Map;

/** What came of a feed: the result of a fetch, or what its hub sent. */
sealed interface FeedEvent {

    /** @param completed articles with the text of their pages, by id; those that have none of it are not there */
    record Fetched(FetchResult.Received answer, ParseResult news, Map<String, Article> completed)
            implements FeedEvent {}

    record NotModified(FetchResult.NotModified answer) implements FeedEvent {}

    record Refused(FetchResult.Refused answer) implements FeedEvent {}

    /** @param reason one sentence for people to read */
    record Failed(String reason) implements FeedEvent {}

    /** The hub sent what is new. */
    record Pushed(ParseResult news, int bytes) implements FeedEvent {}

    /** A subscription was asked for. */
    record SubscriptionRequested(HubSubscription subscription) implements FeedEvent {}

    /** The hub has verified the subscription. */
    record SubscriptionVerified(Instant leaseUntil) implements FeedEvent {}
}
