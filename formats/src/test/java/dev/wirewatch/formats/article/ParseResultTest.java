package dev.wirewatch.formats.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParseResultTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static final Piece.Accepted ARTICLE =
            new Piece.Accepted(new ArticleBuilder().headline("Port shut").build(), "item 1");
    private static final Piece.Accepted EMPTY = new Piece.Accepted(new ArticleBuilder().build(), "item 2");
    private static final Piece.Rejected REJECT = new Piece.Rejected("item 3", "It is a picture.");

    @Test
    void articlesAndRejectsAreApart() {
        ParseResult result = ParseResult.of(Format.RSS, List.of(ARTICLE, EMPTY, REJECT));

        assertThat(result.accepted()).containsExactly(ARTICLE, EMPTY);
        assertThat(result.rejected()).containsExactly(REJECT);
    }

    @Test
    void whatMayNotBePublishedIsARejectThen() {
        ParseResult result =
                ParseResult.of(Format.RSS, List.of(ARTICLE, EMPTY, REJECT)).publishable(ArticleRules.ANY_LENGTH, NOW);

        assertThat(result.accepted()).containsExactly(ARTICLE);
        assertThat(result.rejected()).extracting(Piece.Rejected::place).containsExactly("item 2", "item 3");
    }
}
