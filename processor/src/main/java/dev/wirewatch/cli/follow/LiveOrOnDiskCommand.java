package dev.wirewatch.cli.follow;

import dev.wirewatch.cli.annotate.ArticleJobs;
import dev.wirewatch.cli.options.GivenOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
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
            GivenOptions.ofMixin(spec, "jobs")
                    .ifPresent(name -> refuse(name + " is for articles on disk; name a PATH."));
            follow(spec, options);
            return 0;
        }
        GivenOptions.notOfMixin(spec, "jobs")
                .ifPresent(name -> refuse(name + " is for what comes from Kafka; with PATH all is printed."));
        return print(spec, jobs, paths) ? 0 : 1;
    }

    private void refuse(String sentence) {
        throw new ParameterException(spec.commandLine(), sentence);
    }

    abstract void follow(CommandSpec spec, FollowOptions options);

    /** @return whether everything could be read; what could not is told on standard error */
    abstract boolean print(CommandSpec spec, ArticleJobs jobs, List<Path> paths);
}
