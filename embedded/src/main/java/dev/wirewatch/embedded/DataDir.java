package dev.wirewatch.embedded;

import dev.wirewatch.lock.FolderLock;
import dev.wirewatch.lock.PrivateFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.function.Supplier;

/** The folder of one embedded Kafka: its logs, and the properties that must be the same at each start. */
final class DataDir implements AutoCloseable {

    private final Path path;
    private final FolderLock lock;
    private final Properties properties = new Properties();

    /**
     * Opens the folder and locks it.
     *
     * @throws DataInUseException when another process, or another part of this one, has it open
     */
    static DataDir open(Path path) {
        try {
            PrivateFolder.create(path);
            FolderLock lock = FolderLock.tryLock(path).orElseThrow(() -> new DataInUseException(path));
            try {
                return new DataDir(path, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new CannotStartException("Cannot use the folder " + path + " for Kafka's data: " + e + ".", e);
        }
    }

    private DataDir(Path path, FolderLock lock) throws IOException {
        this.path = path;
        this.lock = lock;
        if (Files.exists(file())) {
            try (InputStream in = Files.newInputStream(file())) {
                properties.load(in);
            }
        }
    }

    Path logs() {
        return path.resolve("logs");
    }

    /** Whether a broker ran here and ended without its clean-shutdown marker. */
    boolean brokerWasKilled() {
        return Files.exists(logs().resolve("__cluster_metadata-0"))
                && !Files.exists(logs().resolve(".kafka_cleanshutdown"));
    }

    /** The property of this name; the first time it is computed and stored. */
    String property(String name, Supplier<String> first) {
        String value = properties.getProperty(name);
        if (value == null) {
            value = first.get();
            properties.setProperty(name, value);
            write();
        }
        return value;
    }

    private void write() {
        Path next = path.resolve("embedded.properties.next");
        try {
            try (OutputStream out = Files.newOutputStream(next)) {
                properties.store(
                        out, "The embedded Kafka's identity: without it the data in this folder cannot be opened");
            }
            // a crash in mid-write must not cost the cluster its id
            Files.move(next, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return path.resolve("embedded.properties");
    }

    @Override
    public void close() {
        lock.close();
    }
}
