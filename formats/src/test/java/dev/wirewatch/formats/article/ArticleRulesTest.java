package dev.wirewatch.formats.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleStatus;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "Port shut, '', USABLE, ",
        "'', The port is shut., USABLE, ",
        "'', '', CANCELED, ",
        "'', '', WITHHELD, ",
        "'', '', USABLE, The article has neither a headline nor a body."
    })
    void anArticleHasTextUnlessItTakesSomethingBack(
            String headline, String body, ArticleStatus status, String violation) {
        Article article = new ArticleBuilder()
                .headline(headline)
                .body(body)
                .status(status)
                .build();

        assertThat(ArticleRules.ANY_LENGTH.violation(article, NOW).orElse(null)).isEqualTo(violation);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-31T09:00:00Z, USABLE, ",
        "2026-05-31T09:00:01Z, USABLE, The article is under embargo until 2026-05-31T09:00:01Z; the limit is 90 days from its receipt.",
        "9999-12-31T00:00:00Z, WITHHELD, ",
    })
    void anEmbargoHasALimitUnlessTheArticleTakesSomethingBack(Instant until, ArticleStatus status, String violation) {
        Article article = new ArticleBuilder()
                .headline("Port shut")
                .embargoedUntil(Optional.of(until))
                .status(status)
                .build();

        assertThat(ArticleRules.ANY_LENGTH.violation(article, NOW).orElse(null)).isEqualTo(violation);
    }

    @Test
    void headlineAndBodyTogetherHaveALimitOfCharacters() {
        ArticleRules rules = new ArticleRules(1_000);

        assertThat(rules.violation(sized(500, 500), NOW)).isEmpty();
        assertThat(rules.violation(sized(500, 501), NOW))
                .contains("The article has 1,001 characters; the limit is 1,000 (articles.max.chars).");
    }

    @Test
    void theWholeHasALimitOfBytes() throws IOException {
        int around = Article.getEncoder().encode(sized(1, 2_000_000)).remaining() - 2_000_000;

        assertThat(ArticleRules.ANY_LENGTH.violation(sized(1, ArticleRules.MAX_BYTES - around), NOW))
                .isEmpty();
        assertThat(ArticleRules.ANY_LENGTH.violation(sized(1, ArticleRules.MAX_BYTES - around + 1), NOW))
                .contains("The article takes 2,097,153 bytes; the limit is 2,097,152.");
    }

    private static Article sized(int headline, int body) {
        return new ArticleBuilder()
                .headline("x".repeat(headline))
                .body("x".repeat(body))
                .build();
    }
}
