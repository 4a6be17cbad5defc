package dev.wirewatch.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * This instance's place in its consumer groups, kept with its state. A process that comes back under the same id takes
 * its partitions up at once, where a new member would wait until the old one's session has lapsed.
 */
public final class InstanceId implements AutoCloseable {

    private static final int UUID_LENGTH = 36;

    private final FileChannel file;
    private final String id;

    private InstanceId(FileChannel file, String id) {
        this.file = file;
        this.id = id;
    }

    /** @throws IllegalStateException when another process uses the folder: two of one id would fence each other */
    public static InstanceId in(Path stateDir) {
        try {
            Files.createDirectories(stateDir);
            FileChannel file = FileChannel.open(
                    stateDir.resolve("instance-id"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (!isLocked(file)) {
                file.close();
                throw new IllegalStateException("Another process keeps its state in " + stateDir
                        + "; give each its own folder with streams.state.dir.");
            }
            return new InstanceId(file, readOrCreate(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLocked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String readOrCreate(FileChannel file) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(UUID_LENGTH);
        if (file.read(buffer, 0) == UUID_LENGTH) {
            return new String(buffer.array(), StandardCharsets.US_ASCII);
        }
        String id = UUID.randomUUID().toString();
        file.write(ByteBuffer.wrap(id.getBytes(StandardCharsets.US_ASCII)), 0);
        file.force(true);
        return id;
    }

    @Override
    public String toString() {
        return id;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
