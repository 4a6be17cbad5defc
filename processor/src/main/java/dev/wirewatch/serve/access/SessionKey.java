package dev.wirewatch.serve.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;

/** The key of an instance's own, by which it signs. It is kept, so that sessions outlive a restart. */
public final class SessionKey {

    private static final int BYTES = 32;

    private SessionKey() {}

    /** @param folder that nobody else may read */
    public static byte[] in(Path folder) {
        Path file = folder.resolve("session-key");
        try {
            if (Files.exists(file)) {
                byte[] key = Files.readAllBytes(file);
                if (key.length == BYTES) {
                    return key;
                }
            }
            byte[] key = new byte[BYTES];
            new SecureRandom().nextBytes(key);
            Files.write(
                    file,
                    key,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
