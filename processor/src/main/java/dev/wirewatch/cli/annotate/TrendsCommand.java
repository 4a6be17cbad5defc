package dev.wirewatch.cli.annotate;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code trends}: prints the names that stood out on each day in articles on disk. */
@Command(
        name = "trends",
        description =
                "Prints the names that stood out on each day in articles: those that far more articles were about than on the "
                        + "other days around it, copies not counted, with the stories and words that tell why. One JSON line a "
                        + "day and name, the strongest of a day first. Needs no Kafka.")
public final class TrendsCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files with articles in any format, or folders of them, in order of time.")
    private List<Path> paths = List.of();

    @Mixin
    private ArticleJobs jobs = new ArticleJobs();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return new TrendsOnDisk().print(spec, jobs, paths) ? 0 : 1;
    }
}
