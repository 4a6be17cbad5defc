package dev.wirewatch.ingest.poll;

import java.util.List;
import java.util.Optional;

/** How long after its publication an article was fetched. */
public final class Delay {

    private Delay() {}

    /** The middle one of some delays, the upper of two; empty when there are none. */
    public static Optional<Integer> median(List<Integer> seconds) {
        return seconds.stream().sorted().skip(seconds.size() / 2).findFirst();
    }
}
