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
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** {@code stories}: follows the stories, or finds those in articles on disk. */
@Command(
        name = "stories",
        description =
                "Follows the stories: which articles tell them, and what each new one is to the others. With PATH it needs "
                        + "no Kafka, and prints one JSON line for each article on disk, in input order: its story, what it "
                        + "copies and corrects, and how many independent sources the story has so far.")
public final class StoriesCommand extends LiveOrOnDiskCommand {

    @Option(
            names = "--entity",
            paramLabel = "NAME",
            description = "Only stories that name this entity: part of a name, or an id.")
    private Optional<String> entity = Optional.empty();

    @Override
    void follow(CommandSpec spec, FollowOptions options) {
        RecordLines lines = RecordLines.forTerminal();
        options.follow(spec, Topics.STORIES, this::isWanted, lines::story, StoryJson::of);
    }

    @Override
    boolean print(CommandSpec spec, ArticleJobs jobs, List<Path> paths) {
        return new StoriesOnDisk().print(spec, jobs, paths);
    }

    private boolean isWanted(Story story) {
        return entity.map(name -> story.getEntities().stream()
                        .anyMatch(named -> NameFilter.matches(name, named.getId(), named.getName())))
                .orElse(true);
    }
}
