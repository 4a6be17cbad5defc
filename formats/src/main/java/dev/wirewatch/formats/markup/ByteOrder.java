package dev.wirewatch.formats.markup;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the first bytes say about the encoding: a byte order mark, or the zeros between the first characters of a
 * document in UTF-16 and UTF-32 (XML 1.0, appendix F; RFC 4627 for JSON).
 *
 * @param mark length of the byte order mark
 */
record ByteOrder(Optional<Charset> charset, int mark) {

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    static ByteOrder of(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return validUtf8(bytes);
        }
        if (begins(bytes, 0x00, 0x00, 0xFE, 0xFF)) {
            return new ByteOrder(Optional.of(UTF_32BE), 4);
        }
        if (begins(bytes, 0xFF, 0xFE, 0x00, 0x00)) {
            return new ByteOrder(Optional.of(UTF_32LE), 4);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new ByteOrder(Optional.of(StandardCharsets.UTF_16BE), 2);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return new ByteOrder(Optional.of(StandardCharsets.UTF_16LE), 2);
        }
        return new ByteOrder(zeros(bytes), 0);
    }

    /** A mark before bytes that are not UTF-8 is ignored. */
    private static ByteOrder validUtf8(byte[] bytes) {
        boolean valid = MixedText.isUtf8(bytes);
        return new ByteOrder(valid ? Optional.of(StandardCharsets.UTF_8) : Optional.empty(), valid ? 3 : 0);
    }

    private static Optional<Charset> zeros(byte[] bytes) {
        if (bytes.length < 4) {
            return Optional.empty();
        }
        int pattern = 0;
        for (int i = 0; i < 4; i++) {
            pattern = pattern << 1 | (bytes[i] == 0 ? 0 : 1);
        }
        return switch (pattern) {
            case 0b0001 -> Optional.of(UTF_32BE);
            case 0b1000 -> Optional.of(UTF_32LE);
            case 0b0101 -> Optional.of(StandardCharsets.UTF_16BE);
            case 0b1010 -> Optional.of(StandardCharsets.UTF_16LE);
            default -> Optional.empty();
        };
    }

    private static boolean begins(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
