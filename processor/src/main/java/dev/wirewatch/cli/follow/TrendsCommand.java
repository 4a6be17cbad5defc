package dev.wirewatch.cli.follow;

import dev.wirewatch.cli.annotate.ArticleJobs;
import dev.wirewatch.cli.annotate.TrendsOnDisk;
import dev.wirewatch.cli.print.RecordLines;
import dev.wirewatch.codec.TrendCodec;
import dev.wirewatch.codec.TrendJson;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Trend;
import dev.wirewatch.trend.Sensitivity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** {@code trends}: follows the bursts of names, or finds what stood out on each day in articles on disk. */
@Command(
        name = "trends",
        description =
                "Follows the names that far more articles are about than the hour and weekday let expect, copies not counted: "
                        + "when such a burst begins, grows and ends, with the stories and words that tell why. With PATH it needs "
                        + "no Kafka, and prints one JSON line a day and name in articles on disk, the strongest of a day first.")
public final class TrendsCommand extends LiveOrOnDiskCommand {

    @Option(
            names = "--entity",
            paramLabel = "NAME",
            description = "Only bursts of this entity: part of a name, or an id.")
    private Optional<String> entity = Optional.empty();

    @Option(
            names = "--sensitivity",
            paramLabel = "LEVEL",
            description =
                    "Only bursts of which this hears: counts that come by chance once in 100 (high), 1,000 (medium, the "
                            + "default) or 10,000 (low).")
    private Sensitivity sensitivity = Sensitivity.MEDIUM;

    @Override
    void follow(CommandSpec spec, FollowOptions options) {
        RecordLines lines = RecordLines.forTerminal();
        options.follow(spec, Topics.TRENDS, this::isWanted, lines::trend, TrendJson::of);
    }

    @Override
    boolean print(CommandSpec spec, ArticleJobs jobs, List<Path> paths) {
        return new TrendsOnDisk().print(spec, jobs, paths);
    }

    private boolean isWanted(Trend trend) {
        var named = trend.getEntity();
        return TrendCodec.isHeard(trend, sensitivity)
                && entity.map(name -> NameFilter.matches(name, named.getId(), named.getName()))
                        .orElse(true);
    }
}
