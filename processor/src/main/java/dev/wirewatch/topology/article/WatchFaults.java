package dev.wirewatch.topology.article;

import dev.wirewatch.schemas.WatchFault;
import dev.wirewatch.watch.FailedQuery;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records that queries fail, each once a day and cause, however many articles they fail on. */
final class WatchFaults {

    private static final Logger LOG = LoggerFactory.getLogger(WatchFaults.class);
    private static final Duration AGAIN_AFTER = Duration.ofDays(1);
    /** More are forgotten, and recorded again. */
    private static final int MOST_KNOWN = 10_000;

    private record Known(String watchId, String query, Class<?> cause) {}

    /** When each was recorded. */
    private final Map<Known, Instant> known = new HashMap<>();

    private final Counter failures;

    WatchFaults(MeterRegistry registry) {
        failures = Counter.builder("wirewatch.watch.failures")
                .description("Queries of watches that could not be asked of an article.")
                .register(registry);
    }

    /** Returns what is to be recorded; nothing when it was. */
    Optional<WatchFault> of(FailedQuery failed, String articleId, Instant now) {
        failures.increment();
        Known fault = new Known(failed.watchId(), failed.query(), failed.cause().getClass());
        boolean recorded = Optional.ofNullable(known.get(fault))
                .filter(last -> now.isBefore(last.plus(AGAIN_AFTER)))
                .isPresent();
        if (recorded) {
            return Optional.empty();
        }
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        known.put(fault, now);
        String cause = Optional.ofNullable(failed.cause().getMessage()).orElseGet(failed.cause()::toString);
        LOG.error("event=watch-failed watch={} article={} cause=\"{}\"", failed.watchId(), articleId, cause);
        return Optional.of(new WatchFault(failed.watchId(), failed.query(), cause, articleId, now));
    }
}
