package dev.wirewatch.cli.follow;

import dev.wirewatch.cli.print.RecordLines;
import dev.wirewatch.codec.AlertJson;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code alerts}: follows what the watches report. */
@Command(name = "alerts", description = "Follows the alerts, each with the reason why it fired.")
public final class AlertsCommand implements Runnable {

    @Mixin
    private FollowOptions options;

    @Option(
            names = "--watch",
            paramLabel = "WATCH",
            description = "Only alerts of this watch: its id, or part of its label.")
    private Optional<String> watch = Optional.empty();

    @Option(names = "--repeats", description = "Also further articles that tell what was told, which disturb nobody.")
    private boolean repeats;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        RecordLines lines = RecordLines.forTerminal();
        options.follow(spec, Topics.ALERTS, this::isWanted, lines::alert, AlertJson::of);
    }

    private boolean isWanted(Alert alert) {
        boolean told = repeats || alert.getKind() != AlertKind.REPEAT;
        return told
                && watch.map(name -> NameFilter.matches(name, alert.getWatchId(), alert.getWatchLabel()))
                        .orElse(true);
    }
}
