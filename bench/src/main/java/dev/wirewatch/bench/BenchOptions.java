package dev.wirewatch.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every bench can be told: how long to measure, and whether to print JSON. */
final class BenchOptions {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "4",
            description = "For each measurement, and its warm-up (default: ${DEFAULT-VALUE}).")
    private double seconds;

    @Option(names = "--json", description = "As JSON Lines: a line a row of the table; what is in no row comes last.")
    private boolean json;

    /** @throws ParameterException when it is no time at all */
    Duration time() {
        if (!(seconds > 0)) {
            throw new ParameterException(command.commandLine(), "--seconds must be more than 0.");
        }
        return Duration.ofNanos((long) (seconds * 1e9));
    }

    boolean isJson() {
        return json;
    }

    /** Prints one line of JSON. */
    void print(Object value) {
        try {
            command.commandLine().getOut().println(JSON.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record can always be written", e);
        }
    }
}
