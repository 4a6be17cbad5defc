package dev.wirewatch.ingest.markup;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text. */
public final class Encodings {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Encodings() {}

    /** @param contentType as in HTTP's header of that name */
    public static String decode(byte[] bytes, Optional<String> contentType) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    static Optional<Charset> named(String name) {
        return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }
}
