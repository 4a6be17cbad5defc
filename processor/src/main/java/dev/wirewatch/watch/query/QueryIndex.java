package dev.wirewatch.watch.query;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;

/**
 * Many queries, of which those are found that an article meets: Lucene's Monitor, whose presearcher leaves out those
 * whose rarest words the article does not have. One thread may put and remove while others match.
 *
 * <p>Changes are gathered until the next article, since each that Lucene is told of costs as much as a thousand: the
 * topic of all watches is read before the first one.
 */
public final class QueryIndex {

    /** Ends the thread of an index's monitor when nobody has the index anymore. */
    private static final Cleaner CLEANER = Cleaner.create();

    /** Which words of a query an article must have: the rarest, then the second rarest. */
    private static final int PASSES = 2;

    private static final int BATCH = 10_000;

    private final Object lock = new Object();
    /** By id, what was not told to the monitor yet: a query, or that there is none. */
    private final Map<String, Optional<ParsedQuery>> changes = new HashMap<>();

    private volatile boolean changed;
    /** From the first query on: it has a thread of its own. */
    private volatile Optional<Monitor> monitor = Optional.empty();

    private static Monitor monitorOf(QueryIndex index) throws IOException {
        Monitor monitor = new Monitor(Analyzers.BY_FIELD, new MultipassTermFilteredPresearcher(PASSES));
        CLEANER.register(index, closing(monitor));
        return monitor;
    }

    /** Knows nothing of the index, which is never collected otherwise. */
    private static Runnable closing(Monitor monitor) {
        return () -> {
            try {
                monitor.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** Adds a query, in place of the one of the same id. */
    public void put(String id, ParsedQuery query) {
        change(id, Optional.of(query));
    }

    public void remove(String id) {
        change(id, Optional.empty());
    }

    private void change(String id, Optional<ParsedQuery> query) {
        synchronized (lock) {
            changes.put(id, query);
            changed = true;
        }
    }

    /**
     * The queries that an article meets.
     *
     * @param failed ids of queries that could not be asked of this article, and why; the others were
     */
    public record Result(List<Hit> hits, Map<String, Exception> failed) {

        static final Result NONE = new Result(List.of(), Map.of());
    }

    /** Whether there has been no query yet. */
    public boolean isEmpty() {
        if (changed) {
            tellMonitor();
        }
        return monitor.isEmpty();
    }

    public Result match(QueryDocument document) {
        if (isEmpty()) {
            return Result.NONE;
        }
        try {
            var found = monitor.orElseThrow().match(document.forMonitor(), HitMatcher::new);
            List<Hit> hits =
                    found.getMatches().stream().map(HitMatcher.HitMatch::hit).toList();
            return new Result(hits, Map.copyOf(found.getErrors()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tellMonitor() {
        synchronized (lock) {
            List<MonitorQuery> added = new ArrayList<>();
            List<String> removed = new ArrayList<>();
            changes.forEach((id, query) -> query.ifPresentOrElse(
                    now -> added.add(new MonitorQuery(id, now.query(), null, Map.of())), () -> removed.add(id)));
            try {
                tellMonitor(added, removed);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            changes.clear();
            changed = false;
        }
    }

    private void tellMonitor(List<MonitorQuery> added, List<String> removed) throws IOException {
        if (monitor.isEmpty()) {
            if (added.isEmpty()) {
                return;
            }
            monitor = Optional.of(monitorOf(this));
        }
        for (List<MonitorQuery> batch : Lists.partition(added, BATCH)) {
            monitor.get().register(batch);
        }
        if (!removed.isEmpty()) {
            monitor.get().deleteById(removed);
        }
    }
}
