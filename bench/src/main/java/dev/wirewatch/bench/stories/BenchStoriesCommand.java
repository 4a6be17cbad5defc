package dev.wirewatch.bench.stories;

import dev.wirewatch.bench.BenchTexts;
import dev.wirewatch.bench.JsonOption;
import dev.wirewatch.bench.TimeOption;
import dev.wirewatch.bench.stories.StoriesReport.Row;
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

/** {@code bench stories}: how fast articles find their story. */
@Command(
        name = "stories",
        description = {
            "Fills a window with articles, then measures how fast the next ones are sketched and find their story, and"
                    + " what is kept of an article; the same for near-duplicates by MinHash and for clusters by TF-IDF.",
            "TF-IDF takes 8 kB an article: for a million give a heap of 12 GB, JAVA_OPTS=-Xmx12g."
        })
public final class BenchStoriesCommand implements Runnable {

    private static final String LINE = "%-10s %10s %12s %14s %15s%n";

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description =
                    "Text files, article JSON, or folders of them, mixed anew when all have come (default: articles"
                            + " that are made up here).")
    private List<Path> paths = List.of();

    @Option(
            names = "--articles",
            paramLabel = "N",
            split = ",",
            defaultValue = "10000,100000",
            description = "How many are in the window; several, comma-separated (default: ${DEFAULT-VALUE}).")
    private List<Integer> sizes = List.of();

    @Mixin
    private TimeOption duration;

    @Mixin
    private JsonOption json;

    @Override
    public void run() {
        if (sizes.stream().anyMatch(size -> size < 1)) {
            throw new ParameterException(spec.commandLine(), "--articles must be more than 0.");
        }
        ArticleTexts texts =
                ArticleTexts.of(BenchTexts.of(paths, spec.commandLine().getErr()::println));
        StoriesReport report =
                new StoriesBench(texts, duration.time(), spec.commandLine().getErr()::println).run(sizes);
        if (json.isJson()) {
            report.rows().forEach(json::print);
        } else {
            printTable(report, spec.commandLine().getOut());
        }
    }

    private static void printTable(StoriesReport report, PrintWriter out) {
        out.printf(LINE, "", "articles", "sketches/s", "assignments/s", "bytes/article");
        for (Row row : report.rows()) {
            out.printf(
                    LINE,
                    row.method(),
                    whole(row.articles()),
                    whole(row.sketches()),
                    whole(row.assignments()),
                    whole(row.bytesPerArticle()));
        }
    }

    private static String whole(double number) {
        return String.format(Locale.ROOT, "%,.0f", number);
    }
}
