package dev.wirewatch.cli.options;

import dev.wirewatch.app.UserFacingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;

/** Files that a user names, read and written whole; what fails is one sentence. */
public final class UserFile {

    private static final String STDIN = "-";

    private UserFile() {}

    /**
     * Reads a file, or standard input for {@code -}.
     *
     * @param read makes something of the bytes, or says with an {@link IllegalArgumentException} what is wrong with them
     */
    public static <T> T read(String file, Function<byte[], T> read) {
        try {
            return read.apply(file.equals(STDIN) ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file)));
        } catch (NoSuchFileException e) {
            throw new UserFacingException("There is no file " + file + ".", e);
        } catch (IOException e) {
            throw new UserFacingException("The file %s cannot be read: %s".formatted(file, e.getMessage()), e);
        } catch (IllegalArgumentException e) {
            throw new UserFacingException("%s: %s".formatted(file, e.getMessage()), e);
        }
    }

    /** The same of text in UTF-8. */
    public static <T> T readText(String file, Function<String, T> read) {
        return read(file, bytes -> read.apply(text(bytes)));
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("It is no text in UTF-8.", e);
        }
    }

    public static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UserFacingException("The file %s cannot be written: %s".formatted(file, e.getMessage()), e);
        }
    }
}
