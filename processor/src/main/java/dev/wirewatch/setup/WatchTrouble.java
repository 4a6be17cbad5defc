package dev.wirewatch.setup;

import dev.wirewatch.codec.WatchCodec;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchFault;
import dev.wirewatch.watch.Rule;
import java.util.Optional;

/** What is wrong with a watch of the topic, which anybody may write to: it cannot be read, or fails on articles. */
public final class WatchTrouble {

    private WatchTrouble() {}

    /**
     * One sentence; nothing when all is well.
     *
     * @param fault that processors recorded of it
     */
    public static Optional<String> of(Watch watch, Optional<WatchFault> fault) {
        try {
            dev.wirewatch.watch.Watch known = WatchCodec.decode(watch.getId(), watch);
            known.checkQueries();
            return fault.filter(some -> asks(known, some.getQuery())).map(WatchTrouble::sentence);
        } catch (IllegalArgumentException e) {
            return Optional.of("It matches nothing: " + e.getMessage());
        }
    }

    /** Whether a watch has a query still. */
    private static boolean asks(dev.wirewatch.watch.Watch watch, String query) {
        return watch.rule() instanceof Rule.Query own && own.text().equals(query)
                || watch.filters().not().map(Rule.Query::text).equals(Optional.of(query));
    }

    private static String sentence(WatchFault fault) {
        return "Its query failed on the article %s at %s, which it did not match: %s"
                .formatted(fault.getArticleId(), fault.getFailedAt(), fault.getCause());
    }
}
