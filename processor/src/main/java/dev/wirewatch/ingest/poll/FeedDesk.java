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
public final class FeedDesk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FeedDesk.class);
    private static final long TURN_MS = 100;
    private static final int POLLS_AT_A_TIME = 48;
    private static final int MOST_IN_A_TRANSACTION = 100;
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long CLOSE_MS = 20_000;

    /** @param slot of the poll that brought it; empty when nobody polled, as when a hub sent it */
    private record Result(String feed, Optional<OwnFeeds.Slot> slot, Polled polled) {}

    private final Journal.Opener journals;
    private final Poll poll;
    private final Progress progress;
    private final Optional<WebSub> webSub;
    private final Clock clock;

    private final OwnFeeds feeds;
    private final LinkedBlockingQueue<Result> results = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::run, "feed-desk");
    private volatile boolean stopping;
    private volatile boolean ready;

    private FeedDesk(
            Journal.Opener journals,
            Poll poll,
            Progress progress,
            Optional<WebSub> webSub,
            FeedListener listener,
            Clock clock) {
        this.journals = journals;
        this.poll = poll;
        this.progress = progress;
        this.webSub = webSub;
        this.feeds = new OwnFeeds(webSub.map(hubs -> listener.and(hubs)).orElse(listener), clock);
        this.clock = clock;
    }

    /**
     * Starts to poll. A cluster that is away is waited for.
     *
     * @param group the instances that share the feeds
     * @param webSub when hubs can reach this instance
     */
    public static FeedDesk start(
            Connection connection,
            String group,
            InstanceId instance,
            Poll poll,
            Schedule schedule,
            Optional<WebSub> webSub,
            FeedListener listener,
            Clock clock) {
        FeedDesk desk = new FeedDesk(
                owner -> Journal.open(connection, group, instance, owner),
                poll,
                new Progress(schedule, RandomGenerator.getDefault()),
                webSub,
                listener,
                clock);
        webSub.ifPresent(
                hubs -> hubs.hand((feed, polled) -> desk.results.add(new Result(feed, Optional.empty(), polled))));
        desk.thread.start();
        return desk;
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
            try (Journal journal = journals.open(feeds)) {
                while (!stopping) {
                    journal.poll();
                    ready = journal.isMember();
                    write(journal);
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

    private void write(Journal journal) throws InterruptedException {
        List<Result> next = results();
        List<Journal.Entry> entries = new ArrayList<>(feeds.removed());
        Map<String, PolledFeed> after = new LinkedHashMap<>();
        for (Result result : next) {
            known(result).map(feed -> after.getOrDefault(result.feed(), feed)).ifPresent(feed -> {
                Progress.Outcome outcome = outcome(feed, result.polled());
                after.put(result.feed(), feed.with(outcome.state()));
                entries.add(new Journal.Entry(
                        feed.partition(), result.feed(), Optional.of(outcome.state()), outcome.articles()));
            });
        }
        if (entries.isEmpty()) {
            return;
        }
        journal.write(entries);
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
    private Progress.Outcome outcome(PolledFeed feed, Polled polled) {
        try {
            return progress.after(feed.feed(), feed.state(), polled, clock.instant());
        } catch (RuntimeException e) {
            LOG.error("event=result-failed feed={}", feed.feed().getId(), e);
            return progress.after(feed.feed(), feed.state(), failed(e), clock.instant());
        }
    }

    private static Polled failed(Throwable error) {
        return new Polled.Failed("It could not be read: " + error.getMessage());
    }

    private Optional<PolledFeed> known(Result result) {
        return result.slot().map(slot -> feeds.ended(result.feed(), slot)).orElseGet(() -> feeds.get(result.feed()));
    }

    private void startDue() {
        for (Optional<OwnFeeds.Turn> turn = feeds.next(POLLS_AT_A_TIME);
                turn.isPresent();
                turn = feeds.next(POLLS_AT_A_TIME)) {
            start(turn.get());
        }
    }

    private void start(OwnFeeds.Turn turn) {
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
            Polled result = error == null ? polled : failed(error);
            results.add(new Result(id, Optional.of(turn.slot()), result));
        });
    }

    private void subscribe(Result result) {
        if (result.polled() instanceof Polled.Read read) {
            webSub.ifPresent(
                    hubs -> feeds.get(result.feed()).ifPresent(feed -> hubs.subscribe(feed, read, clock.instant())));
        }
    }
}
