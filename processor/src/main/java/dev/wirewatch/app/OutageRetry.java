package dev.wirewatch.app;

import dev.wirewatch.kafka.Outage;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Waits for as long as Kafka or the registry is away. */
public final class OutageRetry {

    private static final long LOOK_MS = 1_000;

    private OutageRetry() {}

    /**
     * Tries until it can, and says once what it waits for.
     *
     * @return empty when it was told to stop meanwhile
     * @throws UserFacingException when it cannot for another reason
     */
    public static <T> Optional<T> out(Supplier<T> attempt, ShutdownSignal stop, Consumer<String> say) {
        String told = "";
        do {
            try {
                return Optional.of(attempt.get());
            } catch (UserFacingException e) {
                if (!Outage.isBehind(e)) {
                    throw e;
                }
                if (!told.equals(e.getMessage())) {
                    told = e.getMessage();
                    say.accept("Waiting: " + told);
                }
            }
        } while (stop.isNotAskedFor(LOOK_MS));
        return Optional.empty();
    }
}
