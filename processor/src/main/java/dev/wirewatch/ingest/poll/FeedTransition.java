package dev.wirewatch.ingest.poll;

import dev.wirewatch.formats.article.FeedInfo;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.ingest.fetch.FetchResult;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import dev.wirewatch.schemas.FeedStatus;
import dev.wirewatch.schemas.HubSubscription;
import dev.wirewatch.schemas.TrustedRecords;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * From what is known of a feed and what a poll brought to what is known then, and what is to be published. Pure: the
 * same input gives the same outcome, but for the jitter of the next time.
 */
final class FeedTransition {

    private static final int GONE = 410;

    /** After so many failures in a row at an address that the feed has moved to, the old one is tried again. */
    private static final int TRY_THE_OLD_ADDRESS = 5;

    /**
     * @param articles new and revised ones, the oldest first
     */
    record Outcome(FeedState state, List<Article> articles) {}

    static {
        TrustedRecords.trust(); // the defaults of a state are read from its schema
    }

    private final PollSchedule schedule;
    private final RandomGenerator random;

    FeedTransition(PollSchedule schedule, RandomGenerator random) {
        this.schedule = schedule;
        this.random = random;
    }

    static FeedState start(Feed feed, Instant now) {
        return FeedState.newBuilder(Feeds.unfetched(feed))
                .setAddedAt(feed.getAddedAt())
                .setNextAt(now)
                .build();
    }

    Outcome after(Feed feed, FeedState last, FeedEvent polled, Instant now) {
        FeedState.Builder next = FeedState.newBuilder(last);
        if (polled instanceof FeedEvent.Fetched read) {
            return read(feed, last, next, read, now);
        } else if (polled instanceof FeedEvent.NotModified unchanged) {
            fetched(next, unchanged.answer().movedTo(), now).setNotModified(last.getNotModified() + 1);
            if (last.getEtag() == null && last.getLastModified() == null) {
                fail(feed, next, "The server answers 304, as if it had answered before.", Duration.ZERO, now);
            } else {
                succeed(next, false, unchanged.answer().headers(), now);
            }
        } else if (polled instanceof FeedEvent.Refused refused) {
            fetched(next, refused.answer().movedTo(), now);
            refuse(feed, next, refused.answer(), now);
        } else if (polled instanceof FeedEvent.Failed failed) {
            fetched(next, Optional.empty(), now);
            fail(feed, next, failed.reason(), Duration.ZERO, now);
        } else if (polled instanceof FeedEvent.Pushed pushed) {
            next.setBytes(last.getBytes() + pushed.bytes());
            return pushed(feed, last, next, pushed.news(), now);
        } else if (polled instanceof FeedEvent.SubscriptionRequested subscribing) {
            next.setSubscription(subscribing.subscription());
        } else if (polled instanceof FeedEvent.SubscriptionVerified verified && next.getSubscription() != null) {
            next.setSubscription(HubSubscription.newBuilder(next.getSubscription())
                    .setLeaseUntil(verified.leaseUntil())
                    .build());
        }
        return new Outcome(StateBounds.bounded(next), List.of());
    }

    private Outcome read(Feed feed, FeedState last, FeedState.Builder next, FeedEvent.Fetched read, Instant now) {
        FetchResult.Received answer = read.answer();
        fetched(next, answer.movedTo(), now).setBytes(last.getBytes() + answer.wireBytes());
        Optional<String> trouble = FeedItems.trouble(read.news());
        if (trouble.isPresent()) {
            fail(feed, next, trouble.get(), answer.headers().retryAfter().orElse(Duration.ZERO), now);
            return new Outcome(StateBounds.bounded(next), List.of());
        }
        FeedInfo channel = read.news().channel();
        next.setTitle(channel.title())
                .setEtag(answer.headers().etag().orElse(null))
                .setLastModified(answer.headers().lastModified().orElse(null))
                .setTtlSeconds((int) channel.ttl().orElse(Duration.ZERO).toSeconds())
                .setSkipHours(channel.skipHours().stream().sorted().toList())
                .setSkipDays(channel.skipDays().stream()
                        .sorted()
                        .map(DayOfWeek::name)
                        .toList());
        List<Article> articles =
                Publication.of(next, read.news(), read.completed(), 0, last.getFetchedAt() != null, now);
        succeed(next, !articles.isEmpty(), answer.headers(), now);
        return new Outcome(StateBounds.bounded(next), articles);
    }

    private static Outcome pushed(Feed feed, FeedState last, FeedState.Builder next, ParseResult news, Instant now) {
        if (feed.getFullText()) { // what the hub sends has no pages; a poll fetches them
            return new Outcome(next.setNextAt(now).build(), List.of());
        }
        List<Article> articles = FeedItems.trouble(news).isEmpty()
                ? Publication.of(next, news, Map.of(), last.getItems().size(), true, now)
                : List.of();
        return new Outcome(StateBounds.bounded(next), articles);
    }

    private static FeedState.Builder fetched(FeedState.Builder next, Optional<URI> movedTo, Instant now) {
        movedTo.map(URI::toString)
                .filter(address -> address.length() <= StateBounds.ADDRESS_CHARS)
                .ifPresent(next::setUrl);
        return next.setFetchedAt(now).setFetched(next.getFetched() + 1);
    }

    private void succeed(FeedState.Builder next, boolean changed, FetchResult.Headers headers, Instant now) {
        Duration interval = schedule.interval(Duration.ofMillis(next.getIntervalMs()), changed);
        Duration pause = isPushed(next, now) ? schedule.longest() : interval;
        Duration wish = Stream.of(headers.retryAfter(), headers.maxAge())
                .flatMap(Optional::stream)
                .reduce(Duration.ofSeconds(next.getTtlSeconds()), (a, b) -> a.compareTo(b) >= 0 ? a : b);
        next.setStatus(FeedStatus.OK)
                .setError(null)
                .setFailures(0)
                .setIntervalMs((int) interval.toMillis())
                .setNextAt(schedule.next(
                        now, pause, wish, PollSchedule.Skip.of(next.getSkipHours(), next.getSkipDays()), random));
    }

    private void refuse(Feed feed, FeedState.Builder next, FetchResult.Refused answer, Instant now) {
        fail(
                feed,
                next,
                StatusMessage.reason(answer.status()),
                answer.headers().retryAfter().orElse(Duration.ZERO),
                now);
        if (answer.status() == GONE) {
            next.setStatus(FeedStatus.GONE).setNextAt(null);
        }
    }

    private void fail(Feed feed, FeedState.Builder next, String reason, Duration retryAfter, Instant now) {
        int failures = next.getFailures() + 1;
        Duration pause = schedule.backOff(Duration.ofMillis(next.getIntervalMs()), failures);
        next.setStatus(FeedStatus.FAILING)
                .setError(reason)
                .setErrors(next.getErrors() + 1)
                .setFailures(failures)
                .setNextAt(schedule.next(
                        now, pause, retryAfter, PollSchedule.Skip.of(next.getSkipHours(), next.getSkipDays()), random));
        if (failures % TRY_THE_OLD_ADDRESS == 0) {
            next.setUrl(feed.getUrl());
        }
    }

    private static boolean isPushed(FeedState.Builder state, Instant now) {
        return Optional.ofNullable(state.getSubscription())
                .map(HubSubscription::getLeaseUntil)
                .filter(now::isBefore)
                .isPresent();
    }
}
