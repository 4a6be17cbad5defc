package dev.wirewatch.kafka;

import dev.wirewatch.lock.FolderLock;
import dev.wirewatch.lock.PrivateFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The name under which this instance is a member of its consumer groups (Kafka's static membership), kept with its state.
 * A process that comes back under the same id gets its partitions at once, where a new member would wait until the
 * session of the old one has ended.
 */
public final class InstanceId implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(InstanceId.class);
    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final FolderLock lock;
    private final String id;

    private InstanceId(FolderLock lock, String id) {
        this.lock = lock;
        this.id = id;
    }

    /**
     * Reads the id of a state folder, or makes it. The folder is this process's until the id is closed.
     *
     * @throws IllegalStateException when another process uses the folder: two of one id would fence each other
     */
    public static InstanceId in(Path stateDir) {
        try {
            PrivateFolder.create(stateDir);
            FolderLock lock = FolderLock.tryLock(stateDir)
                    .orElseThrow(() -> new IllegalStateException("Another process keeps its state in " + stateDir
                            + "; give each its own folder with streams.state.dir."));
            try {
                return new InstanceId(lock, readOrCreate(stateDir.resolve("instance-id")));
            } catch (IOException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The state folder %s cannot be used: %s.".formatted(stateDir, e), e);
        }
    }

    private static String readOrCreate(Path file) throws IOException {
        if (Files.exists(file)) {
            String id = Files.readString(file, StandardCharsets.ISO_8859_1);
            if (id.matches(UUID_FORM)) {
                return id;
            }
            LOG.warn("event=instance-id-replaced file={}", file); // a power cut can leave it empty or full of NULs
        }
        String id = UUID.randomUUID().toString();
        Files.writeString(
                file,
                id,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
        return id;
    }

    @Override
    public String toString() {
        return id;
    }

    @Override
    public void close() {
        lock.close();
    }
}
