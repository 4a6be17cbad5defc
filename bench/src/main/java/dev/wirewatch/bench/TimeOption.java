package dev.wirewatch.bench;

import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How long a bench measures. */
public final class TimeOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "4",
            description = "For each measurement, and its warm-up (default: ${DEFAULT-VALUE}).")
    private double seconds;

    /** @throws ParameterException when it is no time at all */
    public Duration time() {
        if (!(seconds > 0)) {
            throw new ParameterException(command.commandLine(), "--seconds must be more than 0.");
        }
        return Duration.ofNanos((long) (seconds * 1e9));
    }
}
