package dev.wirewatch.lock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Holds a folder for one process. The system releases the lock with the process, even if that is killed. */
public final class FolderLock implements AutoCloseable {

    private static final String FILE = ".wirewatch.lock";

    private final FileChannel file;

    private FolderLock(FileChannel file) {
        this.file = file;
    }

    /**
     * Locks a folder without waiting.
     *
     * @return empty when another process holds it, or another part of this one
     * @throws IOException when the folder is missing or no file can be written in it
     */
    public static Optional<FolderLock> tryLock(Path folder) throws IOException {
        FileChannel file = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (file.tryLock() != null) {
                return Optional.of(new FolderLock(file));
            }
        } catch (OverlappingFileLockException e) {
            // another part of this process
        }
        file.close();
        return Optional.empty();
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
