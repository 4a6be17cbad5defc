package dev.wirewatch.bench.soak;

import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.bench.BenchArticles;
import dev.wirewatch.bench.JsonOption;
import dev.wirewatch.bench.TemporaryFolder;
import dev.wirewatch.bench.soak.UseGauge.Growth;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bench soak}: what becomes of alerts while things go wrong. */
@Command(
        name = "soak",
        description = {
            "Runs Kafka, a schema registry and several processors under load while faults strike: kill -9, an"
                    + " outage, restart, a pause, no registry, records that cannot be read, articles that are as costly"
                    + " as may be.",
            "Fails when an alert is lost or doubled, or memory or open files grow; data and logs are kept then."
        })
public final class BenchSoakCommand implements Runnable {

    /** In less time caches still fill. */
    private static final double SHORTEST_FOR_GROWTH = 5;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            defaultValue = "10",
            description = "How long articles come (default: ${DEFAULT-VALUE}).")
    private double minutes;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Says which faults strike when: the same seed, the same faults (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--processors",
            paramLabel = "N",
            defaultValue = "2",
            description = "How many; of several the first is spared, and its memory is watched"
                    + " (default: ${DEFAULT-VALUE}).")
    private int processors;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "10",
            description = "Articles a second (default: ${DEFAULT-VALUE}).")
    private double rate;

    @Option(
            names = "--heap",
            paramLabel = "SIZE",
            defaultValue = "1g",
            description = "The heap of each processor, as Java's -Xmx has it (default: ${DEFAULT-VALUE}).")
    private String heap;

    @Option(
            names = "--faults",
            paramLabel = "FAULT",
            split = ",",
            description = "Those that strike, comma-separated: ${COMPLETION-CANDIDATES} (default: all).")
    private List<Fault> faults = List.of(Fault.values());

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "One setting of the processors; may be repeated.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Mixin
    private JsonOption json;

    @Override
    public void run() {
        if (!(minutes > 0) || processors < 1 || !(rate > 0)) {
            throw new ParameterException(spec.commandLine(), "--minutes, --processors and --rate must be more than 0.");
        }
        Path folder = TemporaryFolder.create("wirewatch-soak");
        PrintWriter err = spec.commandLine().getErr();
        err.println("Data and logs: " + folder);
        try {
            SoakReport report = new SoakBench(BenchArticles.ofManyWatches(), err::println).run(folder, plan());
            if (json.isJson()) {
                json.print(report);
            } else {
                print(report, spec.commandLine().getOut());
            }
            judge(report);
            TemporaryFolder.delete(folder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private SoakPlan plan() {
        Duration time = Duration.ofMillis((long) (minutes * 60_000));
        return new SoakPlan(processors, heap, settings, rate, time, faults, seed);
    }

    /** @throws UserFacingException when the processors failed */
    private void judge(SoakReport report) {
        if (report.lost() > 0 || report.doubled() > 0) {
            throw new UserFacingException(
                    "%,d alerts are lost and %,d doubled.".formatted(report.lost(), report.doubled()));
        }
        boolean flat = report.heapBytes().isFlat() && report.openFiles().isFlat();
        if (minutes >= SHORTEST_FOR_GROWTH && processors > 1 && !flat) {
            throw new UserFacingException("The first processor holds more and more memory or files.");
        }
    }

    private static void print(SoakReport report, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%,d articles: %,d alerts lost, %,d doubled%n%n",
                report.articles(),
                report.lost(),
                report.doubled());
        out.printf("From publication to alert, ms: %s%n%n", report.delayMs().inWords());
        out.printf("%-14s %6s %18s%n", "fault", "times", "slowest alert, ms");
        report.faults()
                .forEach(fault -> out.printf(
                        Locale.ROOT, "%-14s %6d %,18.0f%n", fault.fault(), fault.count(), fault.slowestMs()));
        out.printf("%nOf the first processor, early and late:%n");
        print(out, "heap, MB", report.heapBytes(), 1e6);
        print(out, "open files", report.openFiles(), 1);
    }

    private static void print(PrintWriter out, String what, Growth growth, double unit) {
        out.printf(Locale.ROOT, "%-14s %,8.0f %,8.0f%n", what, growth.early() / unit, growth.late() / unit);
    }
}
