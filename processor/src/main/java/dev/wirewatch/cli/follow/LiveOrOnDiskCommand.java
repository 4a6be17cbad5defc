package dev.wirewatch.cli.follow;

import dev.wirewatch.cli.annotate.ArticleJobs;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Follows a topic or, with PATHs, finds the same in articles on disk. */
abstract class LiveOrOnDiskCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Files with articles in any format, or folders of them, in order of time.")
    private List<Path> paths = List.of();

    @Mixin
    private FollowOptions options;

    @Mixin
    private ArticleJobs jobs;

    @Spec
    private CommandSpec spec;

    @Override
    public final Integer call() {
        if (paths.isEmpty()) {
            follow(spec, options);
            return 0;
        }
        return print(spec, jobs, paths) ? 0 : 1;
    }

    abstract void follow(CommandSpec spec, FollowOptions options);

    /** @return whether everything could be read; what could not is told on standard error */
    abstract boolean print(CommandSpec spec, ArticleJobs jobs, List<Path> paths);
}
