package dev.wirewatch.formats.article;

import dev.wirewatch.formats.web.WebAddress;
import java.util.Optional;

/** An article's id: the same for every version and every time that it comes. */
public final class ArticleId {

    private ArticleId() {}

    /**
     * Made of the source and its own id; else of the address; else of the text, so that a changed text is a new
     * article.
     *
     * @param source what identifies the source and does not change: for a feed its site, since feeds are renamed
     */
    public static String of(
            String source, Optional<String> sourceId, Optional<String> url, String headline, String body) {
        return sourceId.map(id -> Digest.of(Digest.LONG, "id", source, id))
                .or(() -> url.map(address -> Digest.of(Digest.LONG, "url", new WebAddress(address).canonical())))
                .orElseGet(() -> Digest.of(Digest.LONG, "text", source, headline, body));
    }

    /**
     * The id of an article that comes from a feed, which anybody may write: nothing else has it, whatever the feed says
     * of its source, ids and addresses.
     *
     * @param feed the feed's id
     * @param id what the article's content gives
     */
    public static String inFeed(String feed, String id) {
        return Digest.of(Digest.LONG, "feed", feed, id);
    }
}
