package dev.wirewatch.cli.deadletter;

import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.kafka.DeadLetterReplay;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dead-letters replay}. */
@Command(
        name = "replay",
        description = {
            "Sends records back to the topics that they come from, once what was wrong is mended, and prints where they are.",
            "One that fails again is a new dead letter; the old one stays."
        })
final class DeadLettersReplayCommand implements Runnable {

    @Mixin
    private ClusterOptions cluster;

    @Parameters(paramLabel = "ID", arity = "1..*", description = "Their ids, which 'dead-letters list' prints.")
    private List<String> ids = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        DeadLetterReplay replay = new DeadLetterReplay(cluster.connectToWrite());
        for (String id : ids) {
            DeadLetterReplay.Replayed replayed = replay.replay(id).orElseThrow(() -> DeadLettersShowCommand.none(id));
            spec.commandLine()
                    .getOut()
                    .println("%s-%d@%d".formatted(replayed.topic(), replayed.partition(), replayed.offset()));
        }
    }
}
