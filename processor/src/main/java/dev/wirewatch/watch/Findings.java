package dev.wirewatch.watch;

import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What was found of one watch in one article. */
final class Findings {

    /** An alert is read by people. */
    static final int MAX_REASONS = 100;

    /** The best one first. */
    private final List<Evidence> evidence = new ArrayList<>();

    private final List<Span> places = new ArrayList<>();

    void add(Evidence more) {
        if (evidence.size() < MAX_REASONS) {
            evidence.add(more);
        }
    }

    void addPlace(Span place) {
        places.add(place);
    }

    boolean hasEvidence() {
        return !evidence.isEmpty();
    }

    Match match(Watch watch) {
        return new Match(
                watch, evidence.stream().map(each -> each.reason().get()).toList(), places);
    }
}
