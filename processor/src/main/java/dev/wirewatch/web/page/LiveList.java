package dev.wirewatch.web.page;

import java.util.List;
import java.util.Optional;

/**
 * A list that grows while it is shown.
 *
 * @param id of its element
 * @param noun "article", "articles": what the rows are
 * @param stream address of the stream that goes on after it; empty on a page of older rows, which does not grow
 * @param after the position at which that starts
 * @param count how many there are, in words
 * @param total how many there are on all pages
 * @param older address of the page of older ones
 */
public record LiveList<R>(
        String id,
        Noun noun,
        Optional<String> stream,
        String after,
        List<R> rows,
        String count,
        long total,
        Optional<String> older) {

    /** What rows are. */
    public record Noun(String one, String many) {

        String counted(long total, boolean isExact) {
            return (isExact ? "" : "at least ") + Counted.of(total, one, many);
        }
    }

    /** The same with another count. */
    LiveList<R> counted(String words) {
        return new LiveList<>(id, noun, stream, after, rows, words, total, older);
    }

    /** The same when nothing tells what is new. */
    LiveList<R> still() {
        return new LiveList<>(id, noun, Optional.empty(), after, rows, count, total, older);
    }
}
