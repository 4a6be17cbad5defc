package dev.wirewatch.ingest;

import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleStatus;

/** What became of one piece of input. */
public sealed interface Parsed {

    /** The same, if it may be published: it has text, unless it is a kill, and a broker takes it. */
    Parsed publishable();

    /** @param place where the piece stands, such as "line 3" or "item 12" */
    record Accepted(Article article, String place) implements Parsed {

        @Override
        public Parsed publishable() {
            boolean text =
                    !article.getHeadline().isBlank() || !article.getBody().isBlank();
            if (!text && article.getStatus() == ArticleStatus.USABLE) {
                return new Rejected(place, "The article has neither a headline nor a body.");
            }
            int size = Size.of(article);
            return size <= Size.LARGEST
                    ? this
                    : new Rejected(place, "The article has %d bytes; %d is the most.".formatted(size, Size.LARGEST));
        }
    }

    /**
     * @param place where the piece stands, such as "line 3"
     * @param reason one sentence for people to read
     * @param malformed whether it breaks the rules of its format; else it follows them and is no article that we take
     */
    record Rejected(String place, String reason, boolean malformed) implements Parsed {

        public Rejected(String place, String reason) {
            this(place, reason, false);
        }

        public static Rejected malformed(String place, String reason) {
            return new Rejected(place, reason, true);
        }

        @Override
        public Parsed publishable() {
            return this;
        }
    }
}
