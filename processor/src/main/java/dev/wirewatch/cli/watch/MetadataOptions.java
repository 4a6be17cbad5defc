package dev.wirewatch.cli.watch;

import dev.wirewatch.watch.Metadata;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options for what people write down about a new watch. */
final class MetadataOptions {

    @Option(names = "--note", paramLabel = "TEXT", description = "Why you follow this.")
    private String note = "";

    @Option(names = "--owner", paramLabel = "NAME", description = "Who is told.")
    private String owner = "";

    @Option(names = "--tag", split = ",", paramLabel = "TAG", description = "Groups watches; may be repeated.")
    private List<String> tags = new ArrayList<>();

    /** @throws IllegalArgumentException when something is too long */
    Metadata metadata() {
        return new Metadata(
                note.strip(),
                owner.strip(),
                tags.stream().map(String::strip).distinct().toList());
    }
}
