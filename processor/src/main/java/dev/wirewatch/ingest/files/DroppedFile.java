package dev.wirewatch.ingest.files;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A file as it was found: once it is written to again it is another. */
record DroppedFile(Path path, long size, Instant modified) {

    static final Comparator<DroppedFile> IN_ORDER =
            Comparator.comparing(DroppedFile::modified).thenComparing(DroppedFile::name);

    private static final List<String> TEMPORARY = List.of(".tmp", ".part", ".filepart", "~");

    static DroppedFile of(Path path, BasicFileAttributes attributes) {
        return new DroppedFile(
                path, attributes.size(), attributes.lastModifiedTime().toInstant());
    }

    String name() {
        return path.getFileName().toString();
    }

    /** Whether a client that renames a file once it is complete calls one so until then. */
    static boolean isTemporary(String name) {
        return name.startsWith(".") || TEMPORARY.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }
}
