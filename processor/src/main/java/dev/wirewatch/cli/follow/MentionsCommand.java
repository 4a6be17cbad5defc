package dev.wirewatch.cli.follow;

import dev.wirewatch.cli.print.RecordLines;
import dev.wirewatch.codec.EntityJson;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.EntityMentions;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mentions}: follows who is in the news. */
@Command(name = "mentions", description = "Follows the mentions of people, organizations and places.")
public final class MentionsCommand implements Runnable {

    @Mixin
    private FollowOptions options;

    @Option(
            names = "--entity",
            paramLabel = "NAME",
            description = "Only mentions of this entity: part of a name, or an id.")
    private Optional<String> entity = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        RecordLines lines = RecordLines.forTerminal();
        options.follow(spec, Topics.MENTIONS, this::isWanted, lines::mentions, EntityJson::of);
    }

    private boolean isWanted(EntityMentions mentions) {
        return entity.map(name -> NameFilter.matches(
                        name, mentions.getEntity().getId(), mentions.getEntity().getName()))
                .orElse(true);
    }
}
