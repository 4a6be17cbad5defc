package dev.wirewatch.cli.publish;

import dev.wirewatch.formats.article.Format;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The format of files, where it need not be detected. */
final class FormatOption {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatName.class,
            description = "The files' format (default: detected).")
    private Optional<Format> format = Optional.empty();

    Optional<Format> value() {
        return format;
    }
}
