package dev.wirewatch.ingest;

import java.util.List;
import java.util.Optional;

/**
 * What an input held.
 *
 * @param format that it was read as; empty when it is none that we know, and then the one piece says so
 * @param channel what a feed says of itself
 */
public record News(Optional<Format> format, Channel channel, List<Parsed> pieces) {

    public News {
        pieces = List.copyOf(pieces);
    }

    /** The pieces, those that may not be published as rejects. */
    public List<Parsed> publishable() {
        return pieces.stream().map(Parsed::publishable).toList();
    }

    public static News of(Format format, List<Parsed> pieces) {
        return new News(Optional.of(format), Channel.NONE, pieces);
    }

    public static News unreadable(Optional<Format> format, String reason) {
        return new News(format, Channel.NONE, List.of(Parsed.Rejected.malformed("the input", reason)));
    }
}
