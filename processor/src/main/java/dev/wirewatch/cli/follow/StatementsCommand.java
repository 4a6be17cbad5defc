package dev.wirewatch.cli.follow;

import dev.wirewatch.cli.annotate.ArticleJobs;
import dev.wirewatch.cli.annotate.StatementsOnDisk;
import dev.wirewatch.cli.print.RecordLines;
import dev.wirewatch.codec.StatementJson;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Statement;
import dev.wirewatch.schemas.StatementStatus;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code statements}: follows the statements, or finds those in articles on disk. */
@Command(
        name = "statements",
        description =
                "Follows the statements: the same claim by the same speaker over articles, who else reports it, who "
                        + "disputes it, and which figures differ. With PATH it needs no Kafka, and prints one JSON line for each "
                        + "statement in articles on disk.")
public final class StatementsCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Files with articles in any format, or folders of them, in order of time.")
    private List<Path> paths = List.of();

    @Mixin
    private FollowOptions options;

    @Mixin
    private ArticleJobs jobs;

    @Option(
            names = "--speaker",
            paramLabel = "NAME",
            description = "Only statements by this speaker: part of a name, or an id.")
    private Optional<String> speaker = Optional.empty();

    @Option(
            names = "--entity",
            paramLabel = "NAME",
            description = "Only statements about this entity: part of a name, or an id.")
    private Optional<String> entity = Optional.empty();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description = "Only statements that stand there: asserted, corroborated, disputed, corrected, retracted.")
    private Set<Status> statuses = EnumSet.noneOf(Status.class);

    @Spec
    private CommandSpec spec;

    /** Those of {@link StatementStatus} that people can ask for. */
    private enum Status {
        ASSERTED,
        CORROBORATED,
        DISPUTED,
        CORRECTED,
        RETRACTED
    }

    @Override
    public Integer call() {
        if (!paths.isEmpty()) {
            return new StatementsOnDisk().print(spec, jobs, paths) ? 0 : 1;
        }
        RecordLines lines = RecordLines.forTerminal();
        options.follow(spec, Topics.STATEMENTS, this::isWanted, lines::statement, StatementJson::of);
        return 0;
    }

    private boolean isWanted(Statement statement) {
        var by = statement.getSpeaker();
        return speaker.map(name -> NameFilter.matches(name, by.getEntityId(), by.getName()))
                        .orElse(true)
                && entity.map(name -> statement.getAbout().stream()
                                .anyMatch(about -> NameFilter.matches(name, about.getId(), about.getName())))
                        .orElse(true)
                && (statuses.isEmpty()
                        || statuses.stream().anyMatch(status -> status.name()
                                .equals(statement.getStatus().name())));
    }
}
