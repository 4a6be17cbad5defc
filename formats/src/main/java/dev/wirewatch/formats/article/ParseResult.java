package dev.wirewatch.formats.article;

import java.util.List;
import java.util.Optional;

/**
 * What an input held.
 *
 * @param format that it was read as; empty when it is none that we know, and then the one piece says so
 * @param channel what a feed says of itself
 */
public record ParseResult(Optional<Format> format, FeedInfo channel, List<Piece> pieces) {

    public ParseResult {
        pieces = List.copyOf(pieces);
    }

    /** The pieces, those that may not be published as rejects. */
    public List<Piece> publishable() {
        return pieces.stream().map(Piece::publishable).toList();
    }

    public static ParseResult of(Format format, List<Piece> pieces) {
        return new ParseResult(Optional.of(format), FeedInfo.NONE, pieces);
    }

    public static ParseResult unreadable(Optional<Format> format, String reason) {
        return new ParseResult(format, FeedInfo.NONE, List.of(Piece.Rejected.malformed("the input", reason)));
    }
}
