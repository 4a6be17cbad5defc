package dev.wirewatch.cli.follow;

import dev.wirewatch.schemas.EntityRef;
import dev.wirewatch.schemas.Speaker;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which of the things that were said are wanted. */
final class SaidOptions {

    @Option(
            names = "--speaker",
            paramLabel = "NAME",
            description = "Only what this speaker says: part of a name, or an id.")
    private Optional<String> speaker = Optional.empty();

    @Option(
            names = "--entity",
            paramLabel = "NAME",
            description = "Only what is said about this entity: part of a name, or an id.")
    private Optional<String> entity = Optional.empty();

    boolean areMet(Speaker by, List<EntityRef> about) {
        return speaker.map(name -> NameFilter.matches(name, by.getEntityId(), by.getName()))
                        .orElse(true)
                && entity.map(name -> about.stream()
                                .anyMatch(named -> NameFilter.matches(name, named.getId(), named.getName())))
                        .orElse(true);
    }
}
