package dev.wirewatch.ingest.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A file as it was found; after a write to it, it is another. */
record DroppedFile(Path path, long size, Instant modified) {

    static final Comparator<DroppedFile> BY_TIME_AND_NAME =
            Comparator.comparing(DroppedFile::modified).thenComparing(DroppedFile::name);

    private static final List<String> TEMPORARY = List.of(".tmp", ".part", ".filepart", "~");

    /** @return empty when there is none, or it is a link or a folder */
    static Optional<DroppedFile> of(Path path) throws IOException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Instant modified = attributes.lastModifiedTime().toInstant();
            return Optional.of(new DroppedFile(path, attributes.size(), modified))
                    .filter(file -> attributes.isRegularFile());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    String name() {
        return path.getFileName().toString();
    }

    boolean isUnchanged() throws IOException {
        return of(path).filter(this::equals).isPresent();
    }

    /** Whether clients use such names until a file is complete, and then rename it. */
    static boolean isTemporary(String name) {
        return name.startsWith(".") || TEMPORARY.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }
}
