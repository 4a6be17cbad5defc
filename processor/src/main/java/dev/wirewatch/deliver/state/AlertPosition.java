package dev.wirewatch.deliver.state;

import java.util.Comparator;

/** Where an alert is in news.alerts. Those of one watch are in one partition, so they have the order of their offsets. */
public record AlertPosition(int partition, long offset) implements Comparable<AlertPosition> {

    /** Of a message that nothing happened, which tells no alert. */
    public static final AlertPosition NONE = new AlertPosition(-1, -1);

    private static final Comparator<AlertPosition> ORDER =
            Comparator.comparingInt(AlertPosition::partition).thenComparingLong(AlertPosition::offset);

    @Override
    public int compareTo(AlertPosition other) {
        return ORDER.compare(this, other);
    }
}
