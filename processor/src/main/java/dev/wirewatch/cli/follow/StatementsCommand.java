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

    @Mixin
    private SaidOptions said;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description = "Only statements that stand there: asserted, corroborated, disputed, corrected, retracted.")
    private Set<Status> statuses = EnumSet.noneOf(Status.class);

    @Spec
    private CommandSpec spec;

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
        return said.areMet(statement.getSpeaker(), statement.getAbout())
                && (statuses.isEmpty()
                        || statuses.stream().map(StatementEnums::encode).anyMatch(statement.getStatus()::equals));
    }
}
