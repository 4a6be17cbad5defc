package dev.wirewatch.bench.watches;

import dev.wirewatch.bench.BenchTexts;
import dev.wirewatch.bench.JsonOption;
import dev.wirewatch.bench.TimeOption;
import dev.wirewatch.bench.watches.WatchesReport.Row;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench watches}: how fast articles are matched against many watches. */
@Command(
        name = "watches",
        description = {
            "Matches articles against many watches in one thread: names, claims and queries as 95 %%, 4 %% and 1 %%, and"
                    + " queries alone; the same with Lucene's Monitor, to which every watch is a query."
        })
public final class BenchWatchesCommand implements Runnable {

    private static final String LINE = "%-16s %-10s %9s %9s %12s %9s %9s %9s%n";

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Text files, article JSON, or folders of them (default: articles that are made up here).")
    private List<Path> paths = List.of();

    @Option(
            names = "--watches",
            paramLabel = "N",
            split = ",",
            defaultValue = "1000,10000,100000",
            description = "How many there are; several, comma-separated (default: ${DEFAULT-VALUE}).")
    private List<Integer> sizes = List.of();

    @Mixin
    private TimeOption duration;

    @Mixin
    private JsonOption json;

    @Override
    public void run() {
        if (sizes.stream().anyMatch(size -> size < 1)) {
            throw new ParameterException(spec.commandLine(), "--watches must be more than 0.");
        }
        PrintWriter progress = spec.commandLine().getErr();
        WatchesReport report = new WatchesBench(
                        Readings.of(BenchTexts.of(paths, progress::println)), duration.time(), progress::println)
                .run(sizes);
        if (json.isJson()) {
            report.rows().forEach(json::print);
        } else {
            printTable(report, spec.commandLine().getOut());
        }
    }

    private static void printTable(WatchesReport report, PrintWriter out) {
        out.printf(LINE, "", "", "watches", "load s", "articles/s", "ms each", "matches", "heap MB");
        for (Row row : report.rows()) {
            out.printf(
                    LINE,
                    row.engine(),
                    row.watches(),
                    number("%,.0f", row.count()),
                    number("%.1f", row.loadSeconds()),
                    number("%,.0f", row.articlesPerSecond()),
                    number("%.3f", row.millisPerArticle()),
                    number("%.1f", row.matchesPerArticle()),
                    number("%,.0f", row.heapMegabytes()));
        }
    }

    private static String number(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }
}
