package dev.wirewatch.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "4",
            description = "For each measurement, and its warm-up (default: ${DEFAULT-VALUE}).")
    private double seconds;

    @Option(names = "--json", description = "As JSON Lines: a line a format.")
    private boolean json;

    @Override
    public void run() {
        if (!(seconds > 0)) {
            throw new ParameterException(spec.commandLine(), "--seconds must be more than 0.");
        }
        PrintWriter out = spec.commandLine().getOut();
        IngestReport report = new IngestBench(
                        Duration.ofNanos((long) (seconds * 1e9)),
                        spec.commandLine().getErr()::println)
                .run();
        if (json) {
            ObjectMapper mapper = new ObjectMapper();
            report.rows().forEach(row -> out.println(line(mapper, row)));
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

    private static String line(ObjectMapper mapper, IngestReport.Row row) {
        try {
            return mapper.writeValueAsString(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record can always be written", e);
        }
    }
}
