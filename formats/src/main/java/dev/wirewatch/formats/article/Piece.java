package dev.wirewatch.formats.article;

import dev.wirewatch.schemas.Article;
import java.time.Instant;

/** What became of one piece of input. */
public sealed interface Piece {

    /** Where the piece is in the input, such as "line 3" or "item 12". */
    String place();

    /** The article, or a reject when it has no text and takes nothing back. */
    static Piece of(Article article, String place) {
        return ArticleRules.hasText(article) ? new Accepted(article, place) : new Rejected(place, ArticleRules.NO_TEXT);
    }

    /** The same, or a reject when the article breaks a rule that all articles must keep. */
    default Piece publishable(Instant received) {
        return publishable(ArticleRules.ANY_LENGTH, received);
    }

    /** The same, or a reject when the article breaks one of the rules. */
    Piece publishable(ArticleRules rules, Instant received);

    /** A piece that is an article. */
    record Accepted(Article article, String place) implements Piece {

        @Override
        public Piece publishable(ArticleRules rules, Instant received) {
            return rules.violation(article, received)
                    .<Piece>map(reason -> new Rejected(place, reason))
                    .orElse(this);
        }
    }

    /**
     * A piece that is none, or none that is published.
     *
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
        public Piece publishable(ArticleRules rules, Instant received) {
            return this;
        }
    }
}
