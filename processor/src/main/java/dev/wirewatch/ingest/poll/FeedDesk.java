package dev.wirewatch.ingest.poll;

import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import dev.wirewatch.topics.Connection;
import dev.wirewatch.topics.InstanceId;
import dev.wirewatch.topics.Outage;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** A poll under way. Two are the same only when they are one. */
    private static final class Slot {

        private final String host;

        Slot(String host) {
            this.host = host;
        }
    }

    /** @param slot of the poll that brought it; empty when nobody polled, as when a hub sent it */
    private record Result(String feed, Optional<Slot> slot, Polled polled) {}

    private final Journal.Opener journals;
    private final Poll poll;
    private final Progress progress;
    private final Optional<WebSub> webSub;
    private final FeedListener listener;
    private final Clock clock;

    private final Map<String, PolledFeed> feeds = new LinkedHashMap<>();
    private final Map<String, Slot> polling = new LinkedHashMap<>();
    private final List<Journal.Entry> removed = new ArrayList<>();
    private final Agenda agenda = new Agenda();
    private final LinkedBlockingQueue<Result> results = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::run, "feed-desk");
    private int underWay;
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
        this.listener = listener;
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
            try (Journal journal = journals.open(new Ownership())) {
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
                List.copyOf(feeds.keySet()).forEach(this::forget);
                removed.clear();
            }
        }
    }

    private void write(Journal journal) throws InterruptedException {
        List<Result> next = results();
        List<Journal.Entry> entries = new ArrayList<>(removed);
        Map<String, PolledFeed> after = new LinkedHashMap<>();
        for (Result result : next) {
            Optional<PolledFeed> known = ended(result).map(feed -> after.getOrDefault(result.feed(), feed));
            known.ifPresent(feed -> {
                Progress.Outcome outcome = progress.after(feed.feed(), feed.state(), result.polled(), clock.instant());
                after.put(result.feed(), feed.with(outcome.state()));
                entries.add(new Journal.Entry(
                        feed.partition(), result.feed(), Optional.of(outcome.state()), outcome.articles()));
            });
        }
        if (entries.isEmpty()) {
            return;
        }
        journal.write(entries);
        removed.clear();
        after.forEach((id, feed) -> keep(feed));
        next.forEach(this::subscribe);
    }

    /** What has come, waiting a little for the first. */
    private List<Result> results() throws InterruptedException {
        List<Result> next = new ArrayList<>();
        Result first = removed.isEmpty() ? results.poll(TURN_MS, TimeUnit.MILLISECONDS) : results.poll();
        if (first != null) {
            next.add(first);
            results.drainTo(next, MOST_IN_A_TRANSACTION);
        }
        return next;
    }

    /** The feed that a result is for; empty when the feed has left since, or is polled anew. */
    private Optional<PolledFeed> ended(Result result) {
        boolean valid = true;
        if (result.slot().isPresent()) {
            Slot slot = result.slot().get();
            underWay--;
            agenda.free(slot.host);
            valid = polling.remove(result.feed(), slot);
        }
        return valid ? Optional.ofNullable(feeds.get(result.feed())) : Optional.empty();
    }

    private void startDue() {
        while (underWay < POLLS_AT_A_TIME) {
            Optional<PolledFeed> next = agenda.next(clock.instant()).map(feeds::get);
            if (next.isEmpty()) {
                return;
            }
            start(next.get());
        }
    }

    private void start(PolledFeed feed) {
        String id = feed.feed().getId();
        Slot slot = new Slot(feed.host());
        polling.put(id, slot);
        underWay++;
        poll.of(feed).whenComplete((polled, error) -> {
            if (error != null) {
                LOG.error("event=poll-failed feed={} url={}", id, feed.state().getUrl(), error);
            }
            Polled result = error == null ? polled : new Polled.Failed("It could not be read: " + error.getMessage());
            results.add(new Result(id, Optional.of(slot), result));
        });
    }

    private void keep(PolledFeed feed) {
        String id = feed.feed().getId();
        feeds.put(id, feed);
        Optional.ofNullable(feed.state().getNextAt())
                .filter(at -> !polling.containsKey(id))
                .ifPresent(at -> agenda.put(id, feed.host(), at));
        listener.fares(feed.feed(), feed.state());
        webSub.ifPresent(hubs -> hubs.know(id, Optional.ofNullable(feed.state().getSubscription())));
    }

    private void subscribe(Result result) {
        PolledFeed feed = feeds.get(result.feed());
        if (feed != null && result.polled() instanceof Polled.Read read) {
            webSub.ifPresent(hubs -> hubs.subscribe(feed, read, clock.instant()));
        }
    }

    private void forget(String id) {
        feeds.remove(id);
        polling.remove(id);
        agenda.remove(id);
        listener.left(id);
        webSub.ifPresent(hubs -> hubs.know(id, Optional.empty()));
    }

    /** What the group says is this instance's. */
    private final class Ownership implements Journal.Owner {

        @Override
        public void gained(int partition, Map<String, Feed> theirs, Map<String, FeedState> states) {
            Instant now = clock.instant();
            theirs.forEach((id, feed) ->
                    keep(new PolledFeed(feed, partition, states.getOrDefault(id, Progress.start(feed, now)))));
            states.keySet().stream().filter(id -> !theirs.containsKey(id)).forEach(id -> remove(partition, id));
        }

        @Override
        public void lost(int partition) {
            feeds.values().stream()
                    .filter(feed -> feed.partition() == partition)
                    .map(feed -> feed.feed().getId())
                    .toList()
                    .forEach(FeedDesk.this::forget);
            removed.removeIf(entry -> entry.partition() == partition);
        }

        @Override
        public void changed(int partition, String id, Optional<Feed> changed) {
            if (changed.isEmpty()) {
                forget(id);
                remove(partition, id);
                return;
            }
            Feed feed = changed.get();
            FeedState state = Optional.ofNullable(feeds.get(id))
                    .map(PolledFeed::state)
                    .orElseGet(() -> Progress.start(feed, clock.instant()));
            keep(new PolledFeed(feed, partition, state));
        }

        private void remove(int partition, String id) {
            removed.add(new Journal.Entry(partition, id, Optional.empty(), List.of()));
        }
    }
}
