package dev.wirewatch.app;

import dev.wirewatch.kafka.Outage;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tries again for as long as Kafka or the registry is away. */
public final class OutageRetry {

    private static final long PAUSE_MS = 1_000;

    private OutageRetry() {}

    /**
     * Tries until it succeeds, and says once what it waits for.
     *
     * @return empty when it was told to stop before it succeeded
     * @throws UserFacingException when it fails for another reason than an outage
     */
    public static <T> Optional<T> retry(Supplier<T> attempt, ShutdownSignal shutdown, Consumer<String> say) {
        String said = "";
        do {
            try {
                return Optional.of(attempt.get());
            } catch (UserFacingException e) {
                if (!Outage.isBehind(e)) {
                    throw e;
                }
                if (!said.equals(e.getMessage())) {
                    said = e.getMessage();
                    say.accept("Waiting: " + said);
                }
            }
        } while (!shutdown.isReceivedWithin(PAUSE_MS));
        return Optional.empty();
    }
}
