package dev.wirewatch.cli.deadletter;

import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.archive.DeadLetterJson;
import dev.wirewatch.archive.DeadLetterReader;
import dev.wirewatch.archive.StoredDeadLetter;
import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.cli.print.TerminalText;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.DeadLetterLog;
import java.time.Clock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dead-letters show}. */
@Command(
        name = "show",
        description = "Prints one of them as JSON, with its bytes in Base64 when it is an article under no embargo.")
final class DeadLettersShowCommand implements Runnable {

    @Mixin
    private ClusterOptions cluster;

    @Parameters(paramLabel = "ID", description = "Its id, which 'dead-letters list' prints.")
    private String id;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        Connection connection = cluster.connectToRead();
        StoredDeadLetter letter = DeadLetterLog.find(connection, id)
                .flatMap(new DeadLetterReader(connection.serdes(), Clock.systemUTC())::read)
                .orElseThrow(() -> none(id));
        spec.commandLine().getOut().println(DeadLetterJson.of(letter).toPrettyString());
    }

    static UserFacingException none(String id) {
        return new UserFacingException("There is no dead letter '" + TerminalText.clean(id)
                + "'; './wirewatch dead-letters list' lists the last of them.");
    }
}
