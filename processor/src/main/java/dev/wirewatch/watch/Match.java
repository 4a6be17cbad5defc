package dev.wirewatch.watch;

import dev.wirewatch.text.Span;
import java.util.List;

/**
 * A watch that an article meets, and why.
 *
 * @param reasons the best one first, never none
 * @param places where the article speaks of what is watched; they may overlap
 */
public record Match(Watch watch, List<Reason> reasons, List<Span> places) {

    public Match {
        reasons = List.copyOf(reasons);
        places = List.copyOf(places);
    }
}
