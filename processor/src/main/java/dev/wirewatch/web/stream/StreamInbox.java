package dev.wirewatch.web.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What waits for one who listens to a {@link TopicHub}, a bounded number of records. */
final class StreamInbox<T> {

    private static final int MOST = 2_000;

    private final List<Long> start;
    private List<TopicRecord<T>> waiting = new ArrayList<>();
    private boolean overrun;
    private boolean closed;

    StreamInbox(List<Long> start) {
        this.start = List.copyOf(start);
    }

    /** The positions from which on it gets all records, by partition. */
    List<Long> start() {
        return start;
    }

    synchronized void add(TopicRecord<T> record) {
        if (!overrun && waiting.size() < MOST) { // after a gap there is no more
            waiting.add(record);
            notifyAll();
        } else {
            overrun = true;
        }
    }

    /** Whether a record found no place, so that what follows is not all. */
    synchronized boolean isOverrun() {
        return overrun;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Those that wait, else the next ones; none when none comes within this time, or it is closed. */
    synchronized List<TopicRecord<T>> take(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (waiting.isEmpty() && !closed && !overrun) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return List.of();
            }
            wait(left);
        }
        List<TopicRecord<T>> all = waiting;
        waiting = new ArrayList<>();
        return all;
    }
}
