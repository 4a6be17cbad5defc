package dev.wirewatch.formats.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleStatus;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleRulesTest {

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

        assertThat(ArticleRules.ANY_LENGTH.violation(article).orElse(null)).isEqualTo(violation);
    }

    @Test
    void headlineAndBodyTogetherHaveALimitOfCharacters() {
        ArticleRules rules = new ArticleRules(1_000);

        assertThat(rules.violation(sized(500, 500))).isEmpty();
        assertThat(rules.violation(sized(500, 501)))
                .contains("The article has 1,001 characters; the limit is 1,000 (articles.max.chars).");
    }

    @Test
    void theWholeHasALimitOfBytes() throws IOException {
        int around = Article.getEncoder().encode(sized(1, 2_000_000)).remaining() - 2_000_000;

        assertThat(ArticleRules.ANY_LENGTH.violation(sized(1, ArticleRules.MAX_BYTES - around)))
                .isEmpty();
        assertThat(ArticleRules.ANY_LENGTH.violation(sized(1, ArticleRules.MAX_BYTES - around + 1)))
                .contains("The article takes 2,097,153 bytes; the limit is 2,097,152.");
    }

    private static Article sized(int headline, int body) {
        return new ArticleBuilder()
                .headline("x".repeat(headline))
                .body("x".repeat(body))
                .build();
    }
}
