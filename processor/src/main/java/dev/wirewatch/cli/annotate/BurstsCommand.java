package dev.wirewatch.cli.annotate;

import dev.wirewatch.codec.TrendJson;
import dev.wirewatch.trend.Burst;
import dev.wirewatch.trend.Sensitivity;
import dev.wirewatch.trend.SeriesBursts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bursts}: finds bursts in series of counts. */
@Command(
        name = "bursts",
        description =
                "Finds bursts in series of counts: hours in which far more was counted than this hour and weekday let expect. "
                        + "Reads CSV files with a time and a count a line, in order of time; prints one JSON line a burst: its "
                        + "start, when it would have been told, the last such hour, and the rarest of them. Needs no Kafka.")
public final class BurstsCommand implements Runnable {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Counts of every few minutes, hours or days: 2026-03-01T09:30:00Z,17.")
    private List<Path> files = List.of();

    @Option(
            names = "--sensitivity",
            paramLabel = "LEVEL",
            description =
                    "What is told: hours that come by chance once in 100 (high), 1,000 (medium, the default) or 10,000 "
                            + "(low).")
    private Sensitivity sensitivity = Sensitivity.MEDIUM;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        files.forEach(this::find);
    }

    private void find(Path file) {
        PrintWriter out = spec.commandLine().getOut();
        SeriesBursts bursts = new SeriesBursts(sensitivity);
        new CountFile(file).read((time, count) -> bursts.add(time, count).ifPresent(over -> print(out, file, over)));
        bursts.burst().ifPresent(last -> print(out, file, last));
        out.flush();
    }

    private void print(PrintWriter out, Path file, Burst burst) {
        out.println(TrendJson.of(name(file), burst, sensitivity));
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
