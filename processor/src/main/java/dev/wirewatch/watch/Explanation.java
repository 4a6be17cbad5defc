package dev.wirewatch.watch;

import java.util.List;

/** Why an article matches a watch, or why it does not, whatever its owner was told before. */
public sealed interface Explanation {

    /** @throws IllegalArgumentException when a query of the watch cannot be read */
    static Explanation of(Watch watch, Reading reading) {
        return new Explaining(reading).explain(watch);
    }

    /** For people to read, a sentence each. */
    List<String> because();

    /** It meets the rule and passes the filters. */
    record Met(Match match) implements Explanation {
        @Override
        public List<String> because() {
            return match.reasons().stream().map(Reason::sentence).toList();
        }
    }

    /** It meets the rule, and a filter turns it down. */
    record TurnedDown(Match match, String objection) implements Explanation {
        @Override
        public List<String> because() {
            return List.of(objection);
        }
    }

    /** It does not meet the rule. */
    record NotMet(List<String> because) implements Explanation {
        public NotMet {
            because = List.copyOf(because);
        }
    }
}
