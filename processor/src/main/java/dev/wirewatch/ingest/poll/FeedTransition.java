package dev.wirewatch.ingest.poll;

import dev.wirewatch.formats.article.FeedInfo;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.ingest.fetch.FetchResult;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import dev.wirewatch.schemas.HubSubscription;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The transitions of a feed: from its state and an event to its next state, and the articles to publish. Pure: the same
 * input gives the same outcome, except for the jitter of the next time.
 */
final class FeedTransition {

    /**
     * @param topic of the articles
     * @param articles new and revised ones, the oldest first
     */
    record Outcome(FeedState state, Topic<Article> topic, List<Article> articles) {}

    /**
     * More articles at once do not go before the news of others. A wire of 600 articles a day has as many in four hours; a
     * feed whose ids or texts have all changed has up to 10,000, of some milliseconds of CPU each.
     */
    private static final int MOST_LIVE = 100;

    private final PollSchedule schedule;
    private final RandomGenerator random;

    FeedTransition(PollSchedule schedule, RandomGenerator random) {
        this.schedule = schedule;
        this.random = random;
    }

    /** The state of a feed that is polled for the first time. */
    static FeedState start(Feed feed, Instant now) {
        return FeedState.newBuilder(Feeds.unfetched(feed))
                .setAddedAt(feed.getAddedAt())
                .setNextFetchAt(now)
                .build();
    }

    Outcome after(Feed feed, FeedState last, FeedEvent event, Instant now) {
        StateUpdate update = new StateUpdate(schedule, random, feed, last, now);
        FeedState.Builder next = update.next();
        List<Article> articles = List.of();
        if (event instanceof FeedEvent.Fetched fetched) {
            articles = fetched(feed, last, update, fetched, now);
        } else if (event instanceof FeedEvent.NotModified notModified) {
            notModified(last, update, notModified.response());
        } else if (event instanceof FeedEvent.Refused refused) {
            update.fetched(Optional.empty());
            update.refused(refused.response());
        } else if (event instanceof FeedEvent.Failed failed) {
            update.fetched(Optional.empty());
            update.failed(failed.reason(), Duration.ZERO);
        } else if (event instanceof FeedEvent.Pushed pushed) {
            next.setBytes(last.getBytes() + pushed.bytes());
            articles = pushed(feed, last, next, pushed.parsed(), now);
        } else if (event instanceof FeedEvent.SubscriptionRequested requested) {
            next.setSubscription(requested.subscription());
        } else if (event instanceof FeedEvent.SubscriptionVerified verified && next.getSubscription() != null) {
            next.setSubscription(HubSubscription.newBuilder(next.getSubscription())
                    .setLeaseUntil(verified.leaseUntil())
                    .setRequests(0)
                    .build());
        }
        return new Outcome(StateBounds.bounded(next), topic(last, articles), articles);
    }

    /** What is in a feed when it is added may be weeks old, and much. */
    private static Topic<Article> topic(FeedState last, List<Article> articles) {
        return last.getItems().isEmpty() || articles.size() > MOST_LIVE ? Topics.BACKFILL : Topics.ARTICLES;
    }

    private static List<Article> fetched(
            Feed feed, FeedState last, StateUpdate update, FeedEvent.Fetched fetched, Instant now) {
        FetchResult.Received response = fetched.response();
        FeedState.Builder next = update.next();
        Optional<String> unusable = FeedItems.unusable(fetched.parsed());
        update.fetched(unusable.isPresent() ? Optional.empty() : response.movedTo());
        next.setBytes(last.getBytes() + response.wireBytes());
        if (unusable.isPresent()) {
            update.failed(unusable.get(), response.headers().retryAfter().orElse(Duration.ZERO));
            return List.of();
        }
        FeedInfo info = fetched.parsed().channel();
        next.setTitle(info.title())
                .setEtag(response.headers().etag().orElse(null))
                .setLastModified(response.headers().lastModified().orElse(null))
                .setTtlSeconds(info.ttl().orElse(Duration.ZERO).toSeconds())
                .setSkipHours(info.skipHours().stream().sorted().toList())
                .setSkipDays(
                        info.skipDays().stream().sorted().map(DayOfWeek::name).toList());
        List<Article> articles = Publication.of(
                next,
                fetched.parsed(),
                Optional.of(fetched.fullTexts()).filter(texts -> feed.getFullText()),
                0,
                last.getFetchedAt() != null,
                now);
        update.succeeded(!articles.isEmpty(), response.headers());
        return articles;
    }

    private static void notModified(FeedState last, StateUpdate update, FetchResult.NotModified response) {
        update.fetched(response.movedTo());
        update.next().setNotModified(last.getNotModified() + 1);
        response.headers().etag().ifPresent(update.next()::setEtag);
        response.headers().lastModified().ifPresent(update.next()::setLastModified);
        if (last.getEtag() == null && last.getLastModified() == null) {
            update.failed("The server answers 304 (not modified) to a request without a condition.", Duration.ZERO);
        } else {
            update.succeeded(false, response.headers());
        }
    }

    private static List<Article> pushed(
            Feed feed, FeedState last, FeedState.Builder next, ParseResult parsed, Instant now) {
        if (feed.getFullText()) { // what the hub sends has no pages; a poll fetches them
            next.setNextFetchAt(now);
            return List.of();
        }
        return FeedItems.unusable(parsed).isEmpty()
                ? Publication.of(next, parsed, Optional.empty(), last.getItems().size(), true, now)
                : List.of();
    }
}
