package dev.wirewatch.cli.deadletter;

import dev.wirewatch.archive.DeadLetterJson;
import dev.wirewatch.archive.DeadLetterReader;
import dev.wirewatch.archive.StoredDeadLetter;
import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.cli.print.TerminalText;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.DeadLetterLog;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dead-letters list}. */
@Command(
        name = "list",
        description =
                "Lists the last of them: when, id, the step that failed, where the record was, and why it failed.")
final class DeadLettersListCommand implements Runnable {

    private static final int MOST = 10_000;

    @Mixin
    private ClusterOptions cluster;

    @Option(names = "--last", paramLabel = "N", description = "As many (default: ${DEFAULT-VALUE}).")
    private int last = 20;

    @Option(names = "--json", description = "JSON Lines, for programs.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        if (last < 1 || last > MOST) {
            throw new ParameterException(spec.commandLine(), "--last is a number from 1 to %d.".formatted(MOST));
        }
        Connection connection = cluster.connectToRead();
        DeadLetterReader reader = new DeadLetterReader(connection.serdes(), Clock.systemUTC());
        List<StoredDeadLetter> found = DeadLetterLog.last(connection, last).stream()
                .map(reader::read)
                .flatMap(Optional::stream)
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (found.isEmpty()) {
            spec.commandLine().getErr().println("There are no dead letters.");
        }
        found.forEach(
                letter -> out.println(json ? DeadLetterJson.summary(letter).toString() : line(letter)));
    }

    private static String line(StoredDeadLetter letter) {
        return "%s  %s  %s  %s-%d@%d  %s  %s"
                .formatted(
                        letter.time(),
                        letter.id(),
                        TerminalText.line(letter.step()),
                        TerminalText.line(letter.topic()),
                        letter.partition(),
                        letter.offset(),
                        TerminalText.line(letter.key().orElse("-")),
                        TerminalText.line(letter.cause()));
    }
}
