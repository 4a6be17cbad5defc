package dev.wirewatch.cli.watch;

import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.cli.options.GivenOptions;
import dev.wirewatch.cli.options.TimeConverter;
import dev.wirewatch.cli.print.Progress;
import dev.wirewatch.cli.print.RecordLines;
import dev.wirewatch.codec.AlertJson;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.TopicReplay;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.tryout.Backtest;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code watch test}. */
@Command(
        name = "test",
        description = {
            "Tries a watch out: prints what it would have told of the articles of the last days, and how often.",
            "The watch is given as to 'watch add', and is not added; or it is one that was added, by --stored."
        })
final class WatchTestCommand implements Runnable {

    @Mixin
    private ClusterOptions cluster;

    @Mixin
    private WatchOptions options;

    @Option(names = "--stored", paramLabel = "ID", description = "The watch of this id.")
    private Optional<String> stored = Optional.empty();

    @Option(
            names = "--since",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            defaultValue = "7d",
            description = "From this time on: how long ago, as in 2h or 3d, or a time (default: ${DEFAULT-VALUE}).")
    private Instant since = Instant.EPOCH;

    @Option(names = "--repeats", description = "Also print further articles that tell what was told.")
    private boolean repeats;

    @Option(names = "--json", description = "JSON Lines, for programs.")
    private boolean json;

    private final RecordLines lines = RecordLines.forTerminal();

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        if (stored.isPresent()
                && (!options.isEmpty() || GivenOptions.ofMixin(spec, "options").isPresent())) {
            throw new ParameterException(spec.commandLine(), "Give either a watch or --stored.");
        }
        Connection connection = cluster.connectToRead();
        Watch watch = stored.map(id -> StoredWatch.read(connection, id))
                .orElseGet(() -> options.watch(new EntityNames(() -> connection)));
        PrintWriter err = spec.commandLine().getErr();
        try (TopicReplay<EnrichedArticle> replay = TopicReplay.since(connection, Topics.ENRICHED, since)) {
            Progress progress = new Progress(err, "articles", replay.left());
            Backtest.Result result = new Backtest(watch, this::print).run(replay, read -> {
                progress.show(read);
                return true;
            });
            err.println(result.summary() + " " + result.rate());
        }
    }

    private void print(Alert alert) {
        if (repeats || alert.getKind() != AlertKind.REPEAT) {
            spec.commandLine().getOut().println(json ? AlertJson.of(alert) : lines.alert(alert));
        }
    }
}
