package dev.wirewatch.formats.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.schemas.ArticleStatus;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PieceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void anArticleWithAWordMayBePublished() {
        assertThat(publishable(new ArticleBuilder().headline("Port shut"))).isInstanceOf(Piece.Accepted.class);
        assertThat(publishable(new ArticleBuilder().body("The port is shut."))).isInstanceOf(Piece.Accepted.class);
    }

    @Test
    void oneWithoutAWordMayNotUnlessItTakesSomethingBack() {
        assertThat(publishable(new ArticleBuilder().byline("Ada Brandt")))
                .isEqualTo(new Piece.Rejected("item 1", "The article has neither a headline nor a body."));
        assertThat(publishable(new ArticleBuilder().status(ArticleStatus.CANCELED)))
                .isInstanceOf(Piece.Accepted.class);
    }

    @Test
    void aReaderRejectsOneWithoutAWordAndLeavesItsSizeToWhoPublishesIt() {
        assertThat(Piece.of(new ArticleBuilder().byline("Ada Brandt").build(), "item 1"))
                .isEqualTo(new Piece.Rejected("item 1", "The article has neither a headline nor a body."));
        assertThat(Piece.of(
                        new ArticleBuilder()
                                .body("x".repeat(ArticleRules.MAX_BYTES))
                                .build(),
                        "item 1"))
                .isInstanceOf(Piece.Accepted.class);
    }

    @Test
    void rulesOfOnesOwnMayBeStricter() {
        Piece piece = new Piece.Accepted(
                new ArticleBuilder().body("The port is shut.").build(), "item 1");

        assertThat(piece.publishable(new ArticleRules(10), NOW))
                .isEqualTo(new Piece.Rejected(
                        "item 1", "The article has 17 characters; the limit is 10 (articles.max.chars)."));
    }

    @Test
    void aRejectStaysOne() {
        Piece rejected = Piece.Rejected.malformed("line 3", "This is not JSON.");

        assertThat(rejected.publishable(NOW)).isEqualTo(rejected);
    }

    private static Piece publishable(ArticleBuilder builder) {
        return new Piece.Accepted(builder.build(), "item 1").publishable(NOW);
    }
}
