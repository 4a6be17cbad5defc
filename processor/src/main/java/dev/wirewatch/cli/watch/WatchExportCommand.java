package dev.wirewatch.cli.watch;

import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.cli.options.UserFile;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Watch;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code watch export}. */
@Command(name = "export", description = "Writes all watches as 'watch import' reads them.")
final class WatchExportCommand implements Runnable {

    @Mixin
    private ClusterOptions cluster;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "Where to (default: standard output).")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--format",
            description = "One of: ${COMPLETION-CANDIDATES} (default: by the file's ending, yaml without one).")
    private Optional<WatchFile> format = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        Collection<Watch> watches = new CompactedTopic<Watch>(cluster.connectToRead(), Topics.WATCHES)
                .read()
                .values();
        String text = text(watches);
        if (file.isEmpty()) {
            spec.commandLine().getOut().print(text);
            return;
        }
        UserFile.write(file.get(), text);
    }

    private String text(Collection<Watch> watches) {
        try {
            return format.orElseGet(() -> WatchFile.of(file.map(Path::toString).orElse("")))
                    .write(watches);
        } catch (IllegalArgumentException e) {
            throw new UserFacingException(e.getMessage(), e);
        }
    }
}
