package dev.wirewatch.formats.article;

import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleStatus;

/** What became of one piece of input. */
public sealed interface Piece {

    /** The same, if it may be published: it has text, unless it is a kill, and a broker takes it. */
    Piece publishable();

    /** @param place where the piece stands, such as "line 3" or "item 12" */
    record Accepted(Article article, String place) implements Piece {

        @Override
        public Piece publishable() {
            boolean text =
                    !article.getHeadline().isBlank() || !article.getBody().isBlank();
            if (!text && article.getStatus() == ArticleStatus.USABLE) {
                return new Rejected(place, "The article has neither a headline nor a body.");
            }
            int size = ArticleSize.of(article);
            return size <= ArticleSize.LARGEST
                    ? this
                    : new Rejected(
                            place, "The article has %d bytes; %d is the most.".formatted(size, ArticleSize.LARGEST));
        }
    }

    /**
     * @param place where the piece stands, such as "line 3"
     * @param reason one sentence for people to read
     * @param malformed whether it breaks the rules of its format; else it follows them and is no article that we take
     */
    record Rejected(String place, String reason, boolean malformed) implements Piece {

        public Rejected(String place, String reason) {
            this(place, reason, false);
        }

        public static Rejected malformed(String place, String reason) {
            return new Rejected(place, reason, true);
        }

        @Override
        public Piece publishable() {
            return this;
        }
    }
}
