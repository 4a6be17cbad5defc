package dev.wirewatch.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What the tables were made from: CoreNLP's version and the classes of the compiler, which name the models as well. */
record Stamp(String text) {

    /** @param classes the folder that holds the compiler's classes */
    static Stamp of(String version, Path classes) throws IOException {
        MessageDigest digest = sha256();
        try (Stream<Path> files = Files.list(classes)) {
            List<Path> compiler = files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
            for (Path file : compiler) {
                digest.update(Files.readAllBytes(file));
            }
        }
        return new Stamp(version + " " + HexFormat.of().formatHex(digest.digest()));
    }

    boolean isIn(Path file) throws IOException {
        return Files.exists(file) && Files.readString(file).equals(text);
    }

    void write(Path file) throws IOException {
        Files.writeString(file, text);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
