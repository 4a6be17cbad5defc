package dev.wirewatch.bench;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bench ingest}: how fast news becomes articles. */
@Command(
        name = "ingest",
        description = {
            "Turns feeds and wire items that are made up here into articles, in one thread, and parses the same bytes "
                    + "with the plain library in the same run."
        })
final class BenchIngestCommand implements Runnable {

    private static final String LINE = "%-10s %8s %10s %8s   %-8s %10s %8s %7s%n";

    @Spec
    private CommandSpec spec;

    @Mixin
    private TimeOption duration;

    @Mixin
    private JsonOption json;

    @Override
    public void run() {
        Duration time = duration.time();
        PrintWriter out = spec.commandLine().getOut();
        IngestReport report = new IngestBench(time, spec.commandLine().getErr()::println).run();
        if (json.isJson()) {
            report.rows().forEach(json::print);
        } else {
            printTable(report, out);
        }
    }

    private static void printTable(IngestReport report, PrintWriter out) {
        out.printf(LINE, "", "items a", "Wirewatch", "", "library", "", "", "");
        out.printf(LINE, "", "document", "items/s", "MB/s", "alone", "items/s", "MB/s", "ratio");
        for (IngestReport.Row row : report.rows()) {
            out.printf(
                    LINE,
                    row.format(),
                    row.itemsPerDocument(),
                    number("%,.0f", row.ours().items()),
                    number("%.1f", row.ours().megabytes()),
                    row.library(),
                    number("%,.0f", row.plain().items()),
                    number("%.1f", row.plain().megabytes()),
                    number("%.2f", row.ratio()));
        }
    }

    private static String number(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }
}
