package dev.wirewatch.ingest.poll;

import dev.wirewatch.ingest.fetch.FetchResult;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import dev.wirewatch.schemas.FeedStatus;
import dev.wirewatch.schemas.HubSubscription;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** A feed's next state in the making: what every fetch counts, and when a success or a failure is followed by the next. */
final class StateUpdate {

    private static final int GONE = 410;

    /** After so many failures in a row at an address that the feed has moved to, the old one is tried again. */
    private static final int FAILURES_BEFORE_OLD_ADDRESS = 5;

    private final PollSchedule schedule;
    private final RandomGenerator random;
    private final Feed feed;
    private final Instant now;
    private final FeedState.Builder next;

    StateUpdate(PollSchedule schedule, RandomGenerator random, Feed feed, FeedState last, Instant now) {
        this.schedule = schedule;
        this.random = random;
        this.feed = feed;
        this.now = now;
        this.next = FeedState.newBuilder(last);
    }

    FeedState.Builder next() {
        return next;
    }

    void fetched(Optional<URI> movedTo) {
        movedTo.map(URI::toString)
                .filter(address -> address.length() <= StateBounds.ADDRESS_CHARS)
                .ifPresent(next::setUrl);
        next.setFetchedAt(now).setFetched(next.getFetched() + 1);
    }

    /** @param changed whether there was something to publish */
    void succeeded(boolean changed, FetchResult.Headers headers) {
        Duration interval = schedule.interval(interval(), changed);
        Duration pause = isPushed() ? schedule.longest() : interval;
        Duration wish = Stream.of(headers.retryAfter(), headers.maxAge())
                .flatMap(Optional::stream)
                .reduce(Duration.ofSeconds(next.getTtlSeconds()), (a, b) -> a.compareTo(b) >= 0 ? a : b);
        next.setStatus(FeedStatus.OK)
                .setError(null)
                .setConsecutiveFailures(0)
                .setIntervalMs(interval.toMillis())
                .setNextFetchAt(nextAt(pause, wish));
    }

    void refused(FetchResult.Refused response) {
        failed(
                StatusMessage.of(response.status()),
                response.headers().retryAfter().orElse(Duration.ZERO));
        if (response.status() == GONE) {
            next.setStatus(FeedStatus.GONE).setNextFetchAt(null);
        }
    }

    /** @param retryAfter the pause that the server asks for; zero when none */
    void failed(String reason, Duration retryAfter) {
        int failures = next.getConsecutiveFailures() + 1;
        next.setStatus(FeedStatus.FAILING)
                .setError(reason)
                .setFailed(next.getFailed() + 1)
                .setConsecutiveFailures(failures)
                .setNextFetchAt(nextAt(schedule.backOff(interval(), failures), retryAfter));
        if (failures % FAILURES_BEFORE_OLD_ADDRESS == 0) {
            next.setUrl(feed.getUrl());
        }
    }

    private Duration interval() {
        return Duration.ofMillis(next.getIntervalMs());
    }

    private Instant nextAt(Duration pause, Duration wish) {
        PollSchedule.Skip skip = PollSchedule.Skip.of(next.getSkipHours(), next.getSkipDays());
        return schedule.next(now, pause, wish, skip, random);
    }

    private boolean isPushed() {
        return Optional.ofNullable(next.getSubscription())
                .map(HubSubscription::getLeaseUntil)
                .filter(now::isBefore)
                .isPresent();
    }
}
