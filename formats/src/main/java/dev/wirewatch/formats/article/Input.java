package dev.wirewatch.formats.article;

import java.net.URI;
import java.util.Optional;

/**
 * Bytes that hold news, and what the sender says about them.
 *
 * @param contentType as in HTTP's header of that name, with its charset
 * @param base address that they came from; links in them are relative to it
 * @param format when it is known; else it is detected
 */
public record Input(byte[] bytes, Optional<String> contentType, Optional<URI> base, Optional<Format> format) {

    public static Input of(byte[] bytes) {
        return new Input(bytes, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Input as(Optional<Format> known) {
        return new Input(bytes, contentType, base, known);
    }
}
