package dev.wirewatch.embedded;

import java.nio.file.Path;
import org.apache.kafka.common.utils.Exit;

/**
 * The end of a broker that can write no more. Kafka then ends the whole process, as it should: nothing that was
 * acknowledged is lost, and nothing else can be. It says why in the log only; this says it to whoever started it.
 */
final class BrokerEnd {

    /** Less than this is full: the last batch that failed was larger than what it left. */
    private static final long FULL_BYTES = 10 << 20;

    private BrokerEnd() {}

    static void explain(Path logs) {
        Exit.Procedure end = (status, message) -> {
            synchronized (BrokerEnd.class) { // several threads fail at the same time
                System.err.println("wirewatch: " + sentence(logs, logs.toFile().getUsableSpace()));
                Runtime.getRuntime().halt(status);
            }
        };
        Exit.setHaltProcedure(end);
        Exit.setExitProcedure(end);
    }

    /** @throws CannotStartException when there is too little room to start in */
    static void requireSpace(Path folder, long free) {
        if (free < FULL_BYTES) {
            throw new CannotStartException(full(folder, free));
        }
    }

    static String sentence(Path logs, long free) {
        return free < FULL_BYTES
                ? full(logs, free)
                : "Kafka cannot go on in " + logs + "; the log above says why. Nothing that was acknowledged is lost.";
    }

    private static String full(Path folder, long free) {
        return "The disk is full: %d kB are left for %s. Free some space, then start again; nothing that was acknowledged is lost."
                .formatted(free >> 10, folder);
    }
}
