package dev.wirewatch.ingest.poll;

import dev.wirewatch.kafka.Outage;
import dev.wirewatch.outbound.ShownAddress;
import dev.wirewatch.schemas.FeedState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Polls the feeds of this instance. One thread owns all that is known of them: again and again it takes part in the
 * group, writes what events have brought, and starts the polls that are due. Whatever goes wrong with Kafka is handled in
 * one way: what is in memory is forgotten and read again as it was committed.
 */
public final class FeedPoller implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FeedPoller.class);
    private static final Duration WAIT_FOR_EVENTS = Duration.ofMillis(100);
    private static final int MAX_POLLS = 48;
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long CLOSE_MS = 20_000;

    private final FeedGroup group;
    private final Poll poll;
    private final FeedTransition transition;
    private final FeedEvents events;
    private final FeedListener listener;
    private final Clock clock;

    private final AssignedFeeds feeds;
    private final Thread thread = new Thread(this::run, "feed-poller");
    private volatile boolean stopping;
    private volatile boolean ready;

    /** @param events where hubs add theirs; the polls' are added here */
    public FeedPoller(
            FeedGroup group, Poll poll, PollSchedule schedule, FeedEvents events, FeedListener listener, Clock clock) {
        this.group = group;
        this.poll = poll;
        this.transition = new FeedTransition(schedule, RandomGenerator.getDefault());
        this.events = events;
        this.listener = listener;
        this.clock = clock;
        this.feeds = new AssignedFeeds(listener, clock);
    }

    /** Starts to poll. While the cluster is away it waits. */
    public void start() {
        thread.start();
    }

    public boolean isLive() {
        return thread.isAlive();
    }

    /** Whether the group has assigned this instance its feeds. */
    public boolean isReady() {
        return ready;
    }

    @Override
    public void close() {
        stopping = true;
        try {
            thread.join(CLOSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!stopping) {
            try (FeedLog log = group.open(feeds)) {
                while (!stopping) {
                    log.poll();
                    ready = log.isMember();
                    if (ready) {
                        write(log);
                        startDue();
                    } else {
                        LockSupport.parkNanos(WAIT_FOR_EVENTS.toNanos()); // whose events are ours is not known yet
                    }
                }
                while (ready && !events.isEmpty()) { // hubs were told that it is accepted
                    write(log);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                if (Outage.isBehind(e)) {
                    LOG.warn("event=feeds-paused outage=true cause=\"{}\"", e.getMessage());
                } else if (e
                        instanceof KafkaException) { // such as a membership that was lost while the process stood still
                    LOG.error("event=feeds-paused outage=false cause=\"{}\"", e.toString());
                } else {
                    LOG.error("event=feeds-paused outage=false cause=\"{}\"", e.getMessage(), e);
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            } finally {
                ready = false;
                feeds.clear();
            }
        }
    }

    private void write(FeedLog log) throws InterruptedException {
        List<FeedLog.Update> updates = new ArrayList<>(feeds.takeRemoved());
        List<FeedEvents.Entry> entries = events.take(updates.isEmpty() ? WAIT_FOR_EVENTS : Duration.ZERO);
        try {
            write(log, updates, entries);
        } catch (RuntimeException e) {
            events.putBack(entries, Outage.isBehind(e));
            throw e;
        }
    }

    private void write(FeedLog log, List<FeedLog.Update> updates, List<FeedEvents.Entry> entries) {
        Map<String, PolledFeed> changed = new LinkedHashMap<>();
        for (FeedEvents.Entry entry : entries) {
            feed(entry).map(feed -> changed.getOrDefault(entry.feed(), feed)).ifPresent(feed -> {
                FeedTransition.Outcome outcome = outcome(feed, entry.event());
                FeedState state = entry.poll()
                        .map(poll -> soonest(poll, feed.state(), outcome.state()))
                        .orElse(outcome.state());
                changed.put(entry.feed(), feed.with(state));
                updates.add(new FeedLog.Update(
                        feed.partition(), entry.feed(), Optional.of(state), outcome.topic(), outcome.articles()));
            });
        }
        if (updates.isEmpty()) {
            return;
        }
        log.write(updates);
        changed.values().forEach(feeds::put);
        entries.forEach(this::tellFetched);
    }

    /** The state after a poll, with the time of the next one that was set while it ran, as by a push, if that is sooner. */
    private static FeedState soonest(DueFeed poll, FeedState meanwhile, FeedState after) {
        Instant set = meanwhile.getNextFetchAt();
        Instant next = after.getNextFetchAt();
        boolean isSooner = set != null
                && next != null
                && set.isBefore(next)
                && !set.equals(poll.feed().state().getNextFetchAt());
        return isSooner ? FeedState.newBuilder(after).setNextFetchAt(set).build() : after;
    }

    /** The feed of an event; empty when it is no longer this instance's. */
    private Optional<PolledFeed> feed(FeedEvents.Entry entry) {
        return entry.poll().map(feeds::ended).orElseGet(() -> feeds.get(entry.feed()));
    }

    /** A fault of the program with one feed must not stop the others. */
    private FeedTransition.Outcome outcome(PolledFeed feed, FeedEvent event) {
        try {
            return transition.after(feed.feed(), feed.state(), event, clock.instant());
        } catch (RuntimeException e) {
            LOG.error("event=result-failed feed={}", feed.id(), e);
            return transition.after(feed.feed(), feed.state(), failed(e), clock.instant());
        }
    }

    private void tellFetched(FeedEvents.Entry entry) {
        if (entry.event() instanceof FeedEvent.Fetched fetched) {
            feeds.get(entry.feed()).ifPresent(feed -> listener.onFetched(feed.feed(), feed.state(), fetched));
        }
    }

    private void startDue() {
        for (Optional<DueFeed> due = feeds.next(MAX_POLLS); due.isPresent(); due = feeds.next(MAX_POLLS)) {
            start(due.get());
        }
    }

    private void start(DueFeed due) {
        CompletableFuture.completedFuture(due.feed()).thenCompose(poll::run).whenComplete((event, error) -> {
            if (error != null) {
                LOG.error(
                        "event=poll-failed feed={} url={}",
                        due.id(),
                        ShownAddress.of(due.feed().address().toString()),
                        error);
            }
            events.add(due, error == null ? event : failed(error));
        });
    }

    private static FeedEvent failed(Throwable error) {
        return new FeedEvent.Failed("It could not be read: " + error.getMessage());
    }
}
