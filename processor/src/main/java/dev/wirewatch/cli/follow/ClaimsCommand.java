package dev.wirewatch.cli.follow;

import dev.wirewatch.cli.print.RecordLines;
import dev.wirewatch.codec.ClaimJson;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Claim;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code claims}: follows who said what. */
@Command(name = "claims", description = "Follows the claims: who said what, with which words.")
public final class ClaimsCommand implements Runnable {

    @Mixin
    private FollowOptions options;

    @Option(
            names = "--speaker",
            paramLabel = "NAME",
            description = "Only claims by this speaker: part of a name, or an id.")
    private Optional<String> speaker = Optional.empty();

    @Option(
            names = "--entity",
            paramLabel = "NAME",
            description = "Only claims about this entity: part of a name, or an id.")
    private Optional<String> entity = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        RecordLines lines = RecordLines.forTerminal();
        options.follow(spec, Topics.CLAIMS, this::isWanted, lines::claim, ClaimJson::of);
    }

    private boolean isWanted(Claim claim) {
        var by = claim.getSpeaker();
        return speaker.map(name -> NameFilter.matches(name, by.getEntityId(), by.getName()))
                        .orElse(true)
                && entity.map(name -> claim.getAbout().stream()
                                .anyMatch(about -> NameFilter.matches(name, about.getId(), about.getName())))
                        .orElse(true);
    }
}
