package dev.wirewatch.ingest.poll;

import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.InstanceId;
import dev.wirewatch.kafka.Outage;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Polls the feeds that are this instance's. One thread owns all that is known of them: in each turn it takes part in the
 * group, writes what polls have brought, and starts those that are due. Whatever goes wrong with Kafka is answered in
 * one way: what is in memory is forgotten and read again from what was committed.
 */
public final class FeedPoller implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FeedPoller.class);
    private static final long TURN_MS = 100;
    private static final int POLLS_AT_A_TIME = 48;
    private static final int MOST_IN_A_TRANSACTION = 100;
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long CLOSE_MS = 20_000;

    /** @param slot of the poll that brought it; empty when nobody polled, as when a hub sent it */
    private record Result(String feed, Optional<AssignedFeeds.Slot> slot, FeedEvent polled) {}

    private final FeedLog.Opener logs;
    private final Poll poll;
    private final FeedTransition transition;
    private final Optional<WebSub> webSub;
    private final Clock clock;

    private final AssignedFeeds feeds;
    private final LinkedBlockingQueue<Result> results = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::run, "feed-poller");
    private volatile boolean stopping;
    private volatile boolean ready;

    private FeedPoller(
            FeedLog.Opener logs,
            Poll poll,
            FeedTransition transition,
            Optional<WebSub> webSub,
            FeedListener listener,
            Clock clock) {
        this.logs = logs;
        this.poll = poll;
        this.transition = transition;
        this.webSub = webSub;
        this.feeds = new AssignedFeeds(webSub.map(hubs -> listener.and(hubs)).orElse(listener), clock);
        this.clock = clock;
    }

    /**
     * Starts to poll. A cluster that is away is waited for.
     *
     * @param group the instances that share the feeds
     * @param webSub when hubs can reach this instance
     */
    public static FeedPoller start(
            Connection connection,
            String group,
            InstanceId instance,
            Poll poll,
            PollSchedule schedule,
            Optional<WebSub> webSub,
            FeedListener listener,
            Clock clock) {
        FeedPoller poller = new FeedPoller(
                owner -> FeedLog.open(connection, group, instance, owner),
                poll,
                new FeedTransition(schedule, RandomGenerator.getDefault()),
                webSub,
                listener,
                clock);
        webSub.ifPresent(hubs ->
                hubs.setReceiver((feed, polled) -> poller.results.add(new Result(feed, Optional.empty(), polled))));
        poller.thread.start();
        return poller;
    }

    public boolean isLive() {
        return thread.isAlive();
    }

    /** Whether it knows which feeds are its own. */
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
            try (FeedLog log = logs.open(feeds)) {
                while (!stopping) {
                    log.poll();
                    ready = log.isMember();
                    write(log);
                    startDue();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                if (Outage.isBehind(e)) {
                    LOG.warn("event=feeds-paused outage=true cause=\"{}\"", e.getMessage());
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
        List<Result> next = results();
        List<FeedLog.Entry> entries = new ArrayList<>(feeds.removed());
        Map<String, PolledFeed> after = new LinkedHashMap<>();
        for (Result result : next) {
            known(result).map(feed -> after.getOrDefault(result.feed(), feed)).ifPresent(feed -> {
                FeedTransition.Outcome outcome = outcome(feed, result.polled());
                after.put(result.feed(), feed.with(outcome.state()));
                entries.add(new FeedLog.Entry(
                        feed.partition(), result.feed(), Optional.of(outcome.state()), outcome.articles()));
            });
        }
        if (entries.isEmpty()) {
            return;
        }
        log.write(entries);
        feeds.removed().clear();
        after.values().forEach(feeds::keep);
        next.forEach(this::subscribe);
    }

    /** What has come, waiting a little for the first. */
    private List<Result> results() throws InterruptedException {
        List<Result> next = new ArrayList<>();
        Result first = feeds.removed().isEmpty() ? results.poll(TURN_MS, TimeUnit.MILLISECONDS) : results.poll();
        if (first != null) {
            next.add(first);
            results.drainTo(next, MOST_IN_A_TRANSACTION);
        }
        return next;
    }

    /** A fault of ours with one feed must not end the work for all. */
    private FeedTransition.Outcome outcome(PolledFeed feed, FeedEvent polled) {
        try {
            return transition.after(feed.feed(), feed.state(), polled, clock.instant());
        } catch (RuntimeException e) {
            LOG.error("event=result-failed feed={}", feed.feed().getId(), e);
            return transition.after(feed.feed(), feed.state(), failed(e), clock.instant());
        }
    }

    private static FeedEvent failed(Throwable error) {
        return new FeedEvent.Failed("It could not be read: " + error.getMessage());
    }

    private Optional<PolledFeed> known(Result result) {
        return result.slot().map(slot -> feeds.ended(result.feed(), slot)).orElseGet(() -> feeds.get(result.feed()));
    }

    private void startDue() {
        for (Optional<AssignedFeeds.DueFeed> turn = feeds.next(POLLS_AT_A_TIME);
                turn.isPresent();
                turn = feeds.next(POLLS_AT_A_TIME)) {
            start(turn.get());
        }
    }

    private void start(AssignedFeeds.DueFeed turn) {
        String id = turn.feed().feed().getId();
        CompletableFuture<PolledFeed> feed = CompletableFuture.completedFuture(turn.feed());
        feed.thenCompose(poll::of).whenComplete((polled, error) -> {
            if (error != null) {
                LOG.error(
                        "event=poll-failed feed={} url={}",
                        id,
                        turn.feed().state().getUrl(),
                        error);
            }
            FeedEvent result = error == null ? polled : failed(error);
            results.add(new Result(id, Optional.of(turn.slot()), result));
        });
    }

    private void subscribe(Result result) {
        if (result.polled() instanceof FeedEvent.Fetched read) {
            webSub.ifPresent(
                    hubs -> feeds.get(result.feed()).ifPresent(feed -> hubs.subscribe(feed, read, clock.instant())));
        }
    }
}
