package dev.wirewatch.bench;

import dev.wirewatch.text.Document;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench alerts}: from an article to its alert. */
@Command(
        name = "alerts",
        description = {
            "Runs Kafka, a schema registry and a processor in this process, posts articles and measures how long it takes"
                    + " until each one's alert can be read, and what an article costs.",
            "Nothing else is touched: the data is in a temporary folder."
        })
final class BenchAlertsCommand implements Runnable {

    private static final int WIDEST_BAR = 40;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Text files, article JSON, or folders of them (default: stories that are made up here).")
    private List<Path> paths = List.of();

    @ArgGroup
    private Pace pace = new Pace();

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many are measured (default: ${DEFAULT-VALUE}).")
    private int count;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            defaultValue = "500",
            description = "How many come before them, as fast as they are taken (default: ${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(
            names = "--until",
            paramLabel = "ARRIVAL",
            defaultValue = "ALERT",
            description =
                    "alert: until a consumer can read it; webhook: until one has received it; stream: until one who listens to Server-Sent Events has it (default: alert).")
    private Arrival arrival;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "One setting of the processor; may be repeated.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Mixin
    private JsonOption json;

    private static final class Pace {

        @Option(
                names = "--rate",
                paramLabel = "N",
                defaultValue = "20",
                description = "Articles a second (default: ${DEFAULT-VALUE}).")
        private double rate = 20;

        @Option(names = "--flat-out", description = "As many as the processor takes.")
        private boolean flatOut;
    }

    @Override
    public void run() {
        if (count < 1 || warmUp < 0 || !(pace.rate > 0)) {
            throw new ParameterException(
                    spec.commandLine(), "--articles and --rate must be more than 0, and --warm-up not less.");
        }
        List<Document> texts = BenchTexts.of(paths, spec.commandLine().getErr()::println);
        AlertsBench bench = new AlertsBench(
                new BenchArticles(texts), settings, arrival, spec.commandLine().getErr()::println);
        try {
            AlertsReport report = bench.run(warmUp, count, pace.flatOut ? 0 : pace.rate);
            if (json.isJson()) {
                json.print(report);
            } else {
                print(report, spec.commandLine().getOut());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void print(AlertsReport report, PrintWriter out) {
        out.printf(Locale.ROOT, "%,d articles, %.1f a second%n%n", report.articles(), report.perSecond());
        out.printf(
                "From POST to %s, ms: %s%n", report.arrival(), report.delayMs().inWords());
        int most = report.histogram().stream().mapToInt(Delays.Bar::count).max().orElse(1);
        report.histogram()
                .forEach(bar -> out.printf(
                        Locale.ROOT,
                        "%,9.0f  %-" + WIDEST_BAR + "s %,d%n",
                        bar.upToMs(),
                        "#".repeat((int) Math.ceil((double) bar.count() * WIDEST_BAR / most)),
                        bar.count()));
        out.printf(Locale.ROOT, "%nCPU: %.2f ms an article%n", report.cpuMsPerArticle());
        report.cpuSeconds()
                .forEach((part, seconds) ->
                        out.printf(Locale.ROOT, "%9.2f  %s%n", seconds * 1_000 / report.articles(), part));
        out.printf(
                Locale.ROOT,
                "%9.2f  passed in the language library, waits for a core included%n%n",
                report.enrichSeconds() * 1_000 / report.articles());
        out.printf("%9s %9s  an article writes to%n", "records", "bytes");
        report.topics()
                .forEach(topic ->
                        out.printf(Locale.ROOT, "%9.2f %,9.0f  %s%n", topic.records(), topic.bytes(), topic.topic()));
        out.printf(
                Locale.ROOT,
                "%nMost articles that waited: %,d; for their story, which comes after the alert: %,d%n",
                report.mostLag(),
                report.mostStoryLag());
    }
}
