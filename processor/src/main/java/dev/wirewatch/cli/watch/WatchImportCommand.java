package dev.wirewatch.cli.watch;

import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.cli.options.UserFile;
import dev.wirewatch.cli.print.TerminalText;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Watch;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code watch import}. */
@Command(
        name = "import",
        description = {
            "Adds the watches of a file, and changes those that it has otherwise; the same file again changes nothing.",
            "YAML is a list of watches with the fields that 'watch show' prints; most have 'names: [NAME, ALIAS]' alone.",
            "The first line of CSV names such fields, as in 'names,kind,owner'; semicolons separate names in a cell."
        },
        footer = {"", "Exit status 1 when a watch was rejected; the others are added."})
final class WatchImportCommand implements Callable<Integer> {

    @Mixin
    private ClusterOptions cluster;

    @Parameters(paramLabel = "FILE", description = "A YAML, JSON or CSV file; - reads standard input.")
    private String file;

    @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES} (default: by the file's ending).")
    private Optional<WatchFile> format = Optional.empty();

    @Option(names = "--dry-run", description = "Say what would be done, and do nothing.")
    private boolean dryRun;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        List<WatchFile.Entry> entries = UserFile.readText(
                file, text -> format.orElseGet(() -> WatchFile.of(file)).read(text));
        Connection connection = dryRun ? cluster.connectToRead() : cluster.connectToWrite();
        CompactedTopic<Watch> table = new CompactedTopic<>(connection, Topics.WATCHES);
        WatchMerge watches = new WatchMerge(table.read(), new EntityNames(() -> connection)::name, Instant.now());
        int rejected = 0;
        for (WatchFile.Entry entry : entries) {
            try {
                watches.add(entry);
            } catch (IllegalArgumentException e) {
                err.println("rejected: %s: %s".formatted(entry.place(), TerminalText.line(e.getMessage())));
                rejected++;
            }
        }
        if (!dryRun) {
            table.putAll(watches.toWrite());
        }
        err.println("%s%d added, %d changed, %d already there, %d rejected."
                .formatted(
                        dryRun ? "Dry run: " : "",
                        watches.added(),
                        watches.toWrite().size() - watches.added(),
                        watches.unchanged(),
                        rejected));
        return rejected == 0 ? 0 : 1;
    }
}
