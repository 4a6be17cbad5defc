package dev.wirewatch.watch;

import java.util.List;

/** A watch that an article meets, and why: the best reason first, never none. */
public record Match(Watch watch, List<Reason> reasons) {

    public Match {
        reasons = List.copyOf(reasons);
    }
}
