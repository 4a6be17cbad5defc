package dev.wirewatch.ingest.files;

import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.lock.FolderLock;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A folder in which files are dropped, with {@code done/} and {@code failed/} below it. One process uses it at a time. */
final class DropFolder implements AutoCloseable {

    private static final String REASON = ".reason.txt";

    private final Path folder;
    private final Path done;
    private final Path failed;
    private final FolderLock lock;

    private DropFolder(Path folder, Path done, Path failed, FolderLock lock) {
        this.folder = folder;
        this.done = done;
        this.failed = failed;
        this.lock = lock;
    }

    /**
     * @throws IOException when it is not a folder that can be written to
     * @throws IllegalStateException when another process uses it
     */
    static DropFolder open(Path folder) throws IOException {
        FolderLock lock = FolderLock.tryLock(folder)
                .orElseThrow(() -> new IllegalStateException("Another process follows " + folder + "."));
        try {
            return new DropFolder(
                    folder,
                    Files.createDirectories(folder.resolve("done")),
                    Files.createDirectories(folder.resolve("failed")),
                    lock);
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    /** Its files, without links and those with a temporary name. */
    List<DroppedFile> files() throws IOException {
        List<DroppedFile> files = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
            for (Path path : paths) {
                if (!DroppedFile.isTemporary(path.getFileName().toString())) {
                    DroppedFile.of(path).ifPresent(files::add);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return files;
    }

    void done(DroppedFile file) throws IOException {
        move(file, free(done, file.name()));
    }

    /** Writes the reasons first, so that a file in {@code failed/} always has them. */
    void failed(DroppedFile file, String summary, List<Piece.Rejected> reasons) throws IOException {
        Path target = free(failed, file.name());
        String lines = reasons.stream()
                .map(rejected -> rejected.place() + ": " + rejected.reason() + "\n")
                .collect(Collectors.joining());
        Path reason = failed.resolve(target.getFileName() + REASON);
        Files.deleteIfExists(reason);
        Files.writeString(
                reason, summary + "\n" + lines, StandardOpenOption.CREATE_NEW); // through no link that waits there
        move(file, target);
    }

    @Override
    public void close() {
        lock.close();
    }

    private static void move(DroppedFile file, Path target) throws IOException {
        try {
            Files.move(file.path(), target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(file.path(), target); // another file system: copied, then deleted
        }
    }

    /** A path with this name, or, when a file has it, with a number before the extension. */
    private static Path free(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String extension = dot > 0 ? name.substring(dot) : "";
        Path target = folder.resolve(name);
        for (int number = 2; Files.exists(target, LinkOption.NOFOLLOW_LINKS); number++) {
            target = folder.resolve(stem + "." + number + extension);
        }
        return target;
    }
}
