package dev.wirewatch.formats.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an input held.
 *
 * @param format that it was read as; empty when it is none that we know, and then the one piece says so
 * @param channel what a feed says about itself
 * @param pieces in the order of the input
 */
public record ParseResult(Optional<Format> format, FeedInfo channel, List<Piece> pieces) {

    /** More pieces than this of one input are not read; an endless one would fill the memory. */
    public static final int MAX_PIECES = 10_000;

    public ParseResult {
        pieces = List.copyOf(pieces);
    }

    public static ParseResult of(Format format, List<Piece> pieces) {
        return new ParseResult(Optional.of(format), FeedInfo.NONE, pieces);
    }

    public static ParseResult unreadable(Optional<Format> format, String reason) {
        return new ParseResult(format, FeedInfo.NONE, List.of(Piece.Rejected.malformed("the input", reason)));
    }

    public List<Piece.Accepted> accepted() {
        return only(Piece.Accepted.class);
    }

    public List<Piece.Rejected> rejected() {
        return only(Piece.Rejected.class);
    }

    /** The same with articles that break one of the rules as rejects. */
    public ParseResult publishable(ArticleRules rules, Instant received) {
        return new ParseResult(
                format,
                channel,
                pieces.stream().map(piece -> piece.publishable(rules, received)).toList());
    }

    private <T extends Piece> List<T> only(Class<T> kind) {
        return pieces.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
