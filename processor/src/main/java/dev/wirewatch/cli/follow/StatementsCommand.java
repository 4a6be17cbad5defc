package dev.wirewatch.cli.follow;

import dev.wirewatch.cli.annotate.ArticleJobs;
import dev.wirewatch.cli.annotate.StatementsOnDisk;
import dev.wirewatch.cli.print.RecordLines;
import dev.wirewatch.codec.StatementEnums;
import dev.wirewatch.codec.StatementJson;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Statement;
import dev.wirewatch.statement.StatementState.Status;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** {@code statements}: follows the statements, or finds those in articles on disk. */
@Command(
        name = "statements",
        description =
                "Follows the statements: the same claim by the same speaker over articles, who else reports it, who "
                        + "disputes it, and which figures differ. With PATH it needs no Kafka, and prints one JSON line for each "
                        + "statement in articles on disk.")
public final class StatementsCommand extends LiveOrOnDiskCommand {

    @Mixin
    private SaidOptions said;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description = "Only statements that stand there: asserted, corroborated, disputed, corrected, retracted.")
    private Set<Status> statuses = EnumSet.noneOf(Status.class);

    @Override
    void follow(CommandSpec spec, FollowOptions options) {
        RecordLines lines = RecordLines.forTerminal();
        options.follow(spec, Topics.STATEMENTS, this::isWanted, lines::statement, StatementJson::of);
    }

    @Override
    boolean print(CommandSpec spec, ArticleJobs jobs, List<Path> paths) {
        return new StatementsOnDisk().print(spec, jobs, paths);
    }

    private boolean isWanted(Statement statement) {
        return said.areMet(statement.getSpeaker(), statement.getAbout())
                && (statuses.isEmpty()
                        || statuses.stream().map(StatementEnums::encode).anyMatch(statement.getStatus()::equals));
    }
}
