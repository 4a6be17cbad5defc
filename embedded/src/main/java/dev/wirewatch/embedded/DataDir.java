package dev.wirewatch.embedded;

import dev.wirewatch.lock.FolderLock;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.function.Supplier;

/** The folder of one embedded Kafka: its logs, and what must stay the same from one start to the next. */
final class DataDir implements AutoCloseable {

    private final Path path;
    private final FolderLock lock;
    private final Properties kept = new Properties();

    /** @throws DataInUseException when another process, or another part of this one, has the folder open */
    static DataDir open(Path path) {
        try {
            Files.createDirectories(path);
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
                kept.load(in);
            }
        }
    }

    Path logs() {
        return path.resolve("logs");
    }

    /** Whether a broker ran here and ended without leaving its farewell note. */
    boolean brokerWasKilled() {
        return Files.exists(logs().resolve("__cluster_metadata-0"))
                && !Files.exists(logs().resolve(".kafka_cleanshutdown"));
    }

    /** What is kept under this name; the first time it is made and written down. */
    String remembered(String name, Supplier<String> first) {
        String value = kept.getProperty(name);
        if (value == null) {
            value = first.get();
            kept.setProperty(name, value);
            write();
        }
        return value;
    }

    private void write() {
        Path next = path.resolve("embedded.properties.next");
        try {
            try (OutputStream out = Files.newOutputStream(next)) {
                kept.store(out, "The embedded Kafka's identity: without it the data beside it cannot be opened");
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
