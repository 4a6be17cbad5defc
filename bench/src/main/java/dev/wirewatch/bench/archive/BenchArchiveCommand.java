package dev.wirewatch.bench.archive;

import dev.wirewatch.bench.BenchTexts;
import dev.wirewatch.bench.JsonOption;
import dev.wirewatch.bench.TemporaryFolder;
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

/** {@code bench archive}: how fast the archive takes records and finds them. */
@Command(
        name = "archive",
        description = {
            "Fills an archive with articles, their mentions and claims, and searches it in one thread.",
            "The articles are few texts under many ids; the data is in a temporary folder."
        })
public final class BenchArchiveCommand implements Runnable {

    private static final String LINE = "%-24s %9s %9s %9s %9s%n";

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Text files, article JSON, or folders of them (default: articles that are made up here).")
    private List<Path> paths = List.of();

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "100000",
            description = "How many articles it holds (default: ${DEFAULT-VALUE}).")
    private int articles;

    @Option(
            names = "--searches",
            paramLabel = "N",
            defaultValue = "200",
            description = "How many searches of each sort are measured (default: ${DEFAULT-VALUE}).")
    private int searches;

    @Mixin
    private JsonOption json;

    @Override
    public void run() {
        if (articles < 1 || searches < 1) {
            throw new ParameterException(spec.commandLine(), "--articles and --searches must be more than 0.");
        }
        PrintWriter progress = spec.commandLine().getErr();
        Path folder = TemporaryFolder.create("bench-archive-");
        try {
            ArchiveRecords records = ArchiveRecords.of(BenchTexts.of(paths, progress::println));
            ArchiveReport report = new ArchiveBench(records, progress::println).run(folder, articles, searches);
            if (json.isJson()) {
                json.print(report);
            } else {
                print(report, spec.commandLine().getOut());
            }
        } finally {
            TemporaryFolder.delete(folder);
        }
    }

    private static void print(ArchiveReport report, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%,d articles, %,d records; an article takes %,.0f bytes and %.2f ms of CPU%n%n",
                report.articles(),
                report.records(),
                report.bytesPerArticle(),
                report.cpuMsPerArticle());
        out.printf(LINE, "search, ms", "p50", "p95", "p99", "max");
        report.rows()
                .forEach(row ->
                        out.printf(LINE, row.search(), ms(row.p50()), ms(row.p95()), ms(row.p99()), ms(row.max())));
    }

    private static String ms(double time) {
        return String.format(Locale.ROOT, "%.2f", time);
    }
}
