package dev.wirewatch.bench;

import dev.wirewatch.app.InstallFolder;
import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.text.Document;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files with articles in any format, or folders of them.")
    private List<Path> paths = List.of();

    @Mixin
    private TimeOption duration;

    @Mixin
    private JsonOption json;

    @Override
    public void run() {
        Duration time = duration.time();
        List<Document> documents = BenchTexts.of(paths, spec.commandLine().getErr()::println);
        LanguageReport report = measure(documents, time);
        PrintWriter out = spec.commandLine().getOut();
        if (json.isJson()) {
            printJson(report);
        } else {
            printTable(report, out);
        }
    }

    private LanguageReport measure(List<Document> documents, Duration time) {
        Path folder = StockModels.folder(InstallFolder.path());
        if (!Files.isDirectory(folder)) {
            throw new UserFacingException("CoreNLP's models are not in " + folder
                    + "; build Wirewatch there with ./mvnw package -DskipTests.");
        }
        LanguageBench bench = new LanguageBench(time, spec.commandLine().getErr()::println);
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

    private void printJson(LanguageReport report) {
        report.rows().forEach(json::print);
        json.print(new Rest(report.articles(), report.tokens(), report.heap(), report.differing()));
    }

    private record Rest(int articles, int tokens, LanguageReport.HeapUse heap, LanguageReport.Differing differing) {}
}
