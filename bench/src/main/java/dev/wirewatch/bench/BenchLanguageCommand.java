package dev.wirewatch.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wirewatch.app.InstallFolder;
import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.cli.annotate.ArticleFiles;
import dev.wirewatch.text.Document;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench language}: our models against those of CoreNLP, on the user's articles. */
@Command(
        name = "language",
        description = {
            "Reads articles with Wirewatch's models and with CoreNLP's: speed, heap, and labels that differ.",
            "Runs in a copy that was built here, since CoreNLP's models are no part of the program."
        })
final class BenchLanguageCommand implements Runnable {

    private static final String LINE = "%-20s %7s %11s %10s %11s %10s %7s%n";

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Text files, article JSON, or folders of them.")
    private List<Path> paths = List.of();

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "4",
            description = "For each measurement, and its warm-up (default: ${DEFAULT-VALUE}).")
    private double seconds;

    @Option(names = "--json", description = "As JSON Lines: a line a measurement, the last one with the rest.")
    private boolean json;

    @Override
    public void run() {
        if (!(seconds > 0)) {
            throw new ParameterException(spec.commandLine(), "--seconds must be more than 0.");
        }
        List<Document> documents =
                ArticleFiles.of(paths).stream().map(ArticleFiles::read).toList();
        if (documents.stream().allMatch(document -> document.text().isBlank())) {
            throw new ParameterException(
                    spec.commandLine(), "No article found; name .txt or .json files, or folders that hold some.");
        }
        LanguageReport report = measure(documents);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            printJson(report, out);
        } else {
            printTable(report, out);
        }
    }

    private LanguageReport measure(List<Document> documents) {
        Path folder = StockModels.folder(InstallFolder.path());
        if (!Files.isDirectory(folder)) {
            throw new UserFacingException("CoreNLP's models are not in " + folder
                    + "; build Wirewatch there with ./mvnw package -DskipTests.");
        }
        LanguageBench bench = new LanguageBench(
                Duration.ofNanos((long) (seconds * 1e9)), spec.commandLine().getErr()::println);
        try {
            return bench.run(documents, Runtime.getRuntime().availableProcessors(), folder);
        } catch (IOException e) {
            throw new UserFacingException(
                    "Cannot read CoreNLP's models: " + e.getMessage() + "; delete " + folder
                            + " and build Wirewatch again.",
                    e);
        }
    }

    private static void printTable(LanguageReport report, PrintWriter out) {
        out.printf(Locale.ROOT, "%d articles, %,d tokens; a second:%n%n", report.articles(), report.tokens());
        out.printf(LINE, "", "", "Wirewatch", "", "CoreNLP", "", "");
        out.printf(LINE, "", "threads", "tokens", "articles", "tokens", "articles", "times");
        for (LanguageReport.Row row : report.rows()) {
            out.printf(
                    LINE,
                    row.work(),
                    row.threads(),
                    whole(row.ours().tokens()),
                    whole(row.ours().articles()),
                    whole(row.stock().tokens()),
                    whole(row.stock().articles()),
                    String.format(Locale.ROOT, "%.1f", row.times()));
        }
        out.printf(
                "%n'annotate' is everything from text to claims; CoreNLP's column has tokens, parts of speech and names.%n");
        out.printf(
                Locale.ROOT,
                "Heap: models %.0f MB, after reading everything %.0f MB; CoreNLP's models %.0f MB.%n",
                report.heap().loaded(),
                report.heap().afterReading(),
                report.heap().stock());
        out.printf(
                "Labels that differ from CoreNLP's: parts of speech %d, names %d.%n",
                report.differing().tags(), report.differing().names());
    }

    private static String whole(double number) {
        return String.format(Locale.ROOT, "%,.0f", number);
    }

    private static void printJson(LanguageReport report, PrintWriter out) {
        ObjectMapper mapper = new ObjectMapper();
        report.rows().forEach(row -> out.println(line(mapper, row)));
        out.println(line(mapper, new Rest(report.articles(), report.tokens(), report.heap(), report.differing())));
    }

    private record Rest(int articles, int tokens, LanguageReport.HeapUse heap, LanguageReport.Differing differing) {}

    private static String line(ObjectMapper mapper, Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record can always be written", e);
        }
    }
}
