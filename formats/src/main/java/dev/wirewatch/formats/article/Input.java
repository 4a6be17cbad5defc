package dev.wirewatch.formats.article;

import java.net.URI;
import java.util.Optional;

/**
 * Bytes that hold news, and what was said of them.
 *
 * @param contentType as in HTTP's header of that name, with its charset
 * @param base address that they came from, which relative links in them start at
 * @param format when it is known; else it is found by looking
 */
public record Input(byte[] bytes, Optional<String> contentType, Optional<URI> base, Optional<Format> format) {

    public static Input of(byte[] bytes) {
        return new Input(bytes, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Input as(Optional<Format> known) {
        return new Input(bytes, contentType, base, known);
    }
}
