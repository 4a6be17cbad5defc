package dev.wirewatch.bench.alerts;

import dev.wirewatch.bench.BenchArticles;
import dev.wirewatch.bench.BenchTexts;
import dev.wirewatch.bench.Delays;
import dev.wirewatch.bench.JsonOption;
import dev.wirewatch.bench.ProcessorAddress;
import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.cli.options.HttpAddressConverter;
import dev.wirewatch.cli.options.TokenOption;
import dev.wirewatch.text.Document;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
            "Posts articles and measures how long it takes until each one's alert can be read, and what an article costs.",
            "Runs Kafka, a schema registry and a processor in this process, over a temporary folder; with --processor, works"
                    + " with those that run on a cluster. Its articles, alerts and stories stay there: take one that nobody"
                    + " uses."
        })
public final class BenchAlertsCommand implements Runnable {

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

    @Option(
            names = "--processor",
            paramLabel = "URL",
            converter = HttpAddressConverter.class,
            description =
                    "A processor that runs, by its HTTP address; may be repeated. Articles are posted to them in turn.")
    private List<URI> processors = List.of();

    @Mixin
    private TokenOption token;

    @Mixin
    private ClusterOptions cluster;

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
        checkProcessors();
        List<Document> texts = BenchTexts.of(paths, spec.commandLine().getErr()::println);
        AlertsBench bench = new AlertsBench(
                new BenchArticles(texts), arrival, warmUp, count, pace.flatOut ? 0 : pace.rate, this::tell);
        try {
            AlertsReport report = processors.isEmpty() ? embedded(bench) : running(bench);
            if (json.isJson()) {
                json.print(report);
            } else {
                print(report, spec.commandLine().getOut());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void checkProcessors() {
        if (processors.isEmpty() && (cluster.isNamed() || token.isGiven())) {
            throw new ParameterException(
                    spec.commandLine(), "Say with --processor which processors of the cluster are measured.");
        }
        if (!processors.isEmpty() && arrival == Arrival.WEBHOOK) {
            throw new ParameterException(
                    spec.commandLine(), "--until webhook is for a processor in this process, without --processor.");
        }
    }

    private void tell(String line) {
        spec.commandLine().getErr().println(line);
    }

    private AlertsReport embedded(AlertsBench bench) throws InterruptedException {
        tell("Starting Kafka, the schema registry and the processor");
        return EmbeddedProcessor.measure(bench, cluster.set());
    }

    private AlertsReport running(AlertsBench bench) throws InterruptedException {
        Optional<String> secret = token.token();
        return bench.measure(RunningProcessors.of(
                cluster.connectToRead(),
                processors.stream()
                        .map(base -> new ProcessorAddress(base, secret))
                        .toList()));
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
        if (!report.stretches().isEmpty()) {
            printStretches(report.stretches(), out);
        }
    }

    private static void printStretches(List<Stretch> stretches, PrintWriter out) {
        double most = Math.max(
                1, stretches.stream().mapToDouble(Stretch::cpuMsPerAlert).max().orElse(1));
        out.printf("%n%9s %9s %8s %8s %8s  CPU, ms an alert%n", "minutes", "alerts", "p50, ms", "p99, ms", "waited");
        stretches.forEach(stretch -> out.printf(
                Locale.ROOT,
                "%4d-%-4d %,9d %,8.0f %,8.0f %,8d  %6.2f %s%n",
                stretch.fromMinute(),
                stretch.toMinute(),
                stretch.alerts(),
                stretch.delayMs().p50(),
                stretch.delayMs().p99(),
                stretch.mostLag(),
                stretch.cpuMsPerAlert(),
                "#".repeat((int) Math.ceil(stretch.cpuMsPerAlert() * WIDEST_BAR / most))));
    }
}
