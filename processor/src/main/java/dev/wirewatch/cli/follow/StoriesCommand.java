package dev.wirewatch.cli.follow;

import dev.wirewatch.cli.annotate.ArticleJobs;
import dev.wirewatch.cli.annotate.StoriesOnDisk;
import dev.wirewatch.cli.print.RecordLines;
import dev.wirewatch.codec.StoryJson;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Story;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stories}: follows the stories, or finds those in articles on disk. */
@Command(
        name = "stories",
        description =
                "Follows the stories: which articles tell them, and what each new one is to the others. With PATH it needs "
                        + "no Kafka, and prints one JSON line for each article on disk, in input order: its story, what it "
                        + "copies and corrects, and how many independent sources the story has so far.")
public final class StoriesCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Files with articles in any format, or folders of them.")
    private List<Path> paths = List.of();

    @Mixin
    private FollowOptions options;

    @Mixin
    private ArticleJobs jobs;

    @Option(
            names = "--entity",
            paramLabel = "NAME",
            description = "Only stories that name this entity: part of a name, or an id.")
    private Optional<String> entity = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!paths.isEmpty()) {
            return new StoriesOnDisk().print(spec, jobs, paths) ? 0 : 1;
        }
        RecordLines lines = RecordLines.forTerminal();
        options.follow(spec, Topics.STORIES, this::isWanted, lines::story, StoryJson::of);
        return 0;
    }

    private boolean isWanted(Story story) {
        return entity.map(name -> story.getEntities().stream()
                        .anyMatch(named -> NameFilter.matches(name, named.getId(), named.getName())))
                .orElse(true);
    }
}
