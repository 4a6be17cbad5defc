package dev.wirewatch.cli.publish;

import dev.wirewatch.formats.article.Format;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which format files have, for those who know it. */
final class FormatOption {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatName.class,
            description = "The files' format (default: found by looking).")
    private Optional<Format> format = Optional.empty();

    Optional<Format> value() {
        return format;
    }
}
