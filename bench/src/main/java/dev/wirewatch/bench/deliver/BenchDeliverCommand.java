package dev.wirewatch.bench.deliver;

import dev.wirewatch.bench.JsonOption;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bench deliver}: from an alert to a webhook. */
@Command(
        name = "deliver",
        description = {
            "Runs Kafka, a schema registry and the delivery of alerts in this process, and measures how many alerts a second"
                    + " a webhook receives, and how late, alone and beside channels that never answer, each of which has a watch of its own.",
            "Nothing else is touched: the data is in a temporary folder."
        })
public final class BenchDeliverCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--alerts",
            paramLabel = "N",
            defaultValue = "5000",
            description = "How many are measured (default: ${DEFAULT-VALUE}).")
    private int alerts;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            defaultValue = "10000",
            description = "How many come before them (default: ${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "100",
            description = "Alerts a second while delays are measured (default: ${DEFAULT-VALUE}).")
    private double rate;

    @Option(
            names = "--dead",
            paramLabel = "N",
            defaultValue = "100",
            description = "Channels that never answer, in the second run (default: ${DEFAULT-VALUE}).")
    private int dead;

    @Mixin
    private JsonOption json;

    @Override
    public void run() {
        if (alerts < 1 || warmUp < 0 || dead < 1 || !(rate > 0)) {
            throw new ParameterException(
                    spec.commandLine(), "--alerts, --rate and --dead must be more than 0, and --warm-up not less.");
        }
        Consumer<String> progress = spec.commandLine().getErr()::println;
        if (!json.isJson()) {
            spec.commandLine()
                    .getOut()
                    .printf("%13s %9s  %s%n", "dead channels", "alerts/s", "delay in ms at the rate");
        }
        try {
            for (int channels : List.of(0, dead)) {
                print(new DeliverBench(warmUp, alerts, rate, progress).run(channels));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void print(DeliverReport report) {
        if (json.isJson()) {
            json.print(report);
            return;
        }
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "%13d %,9.0f  %s%n",
                        report.deadChannels(),
                        report.perSecond(),
                        report.delayMs().inWords());
        spec.commandLine().getOut().flush();
    }
}
