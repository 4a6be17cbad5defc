package dev.wirewatch.formats.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleIdTest {

    private static final Optional<String> NONE = Optional.empty();

    @Test
    void allVersionsOfAnArticleHaveOneId() {
        String id =
                ArticleId.of("Coastwire", Optional.of("cw-1"), Optional.of("https://a.example/1"), "Port shut", "b");

        assertThat(ArticleId.of("Coastwire", Optional.of("cw-1"), NONE, "Port open again", "c"))
                .isEqualTo(id)
                .matches("[0-9a-f]{32}");
    }

    @Test
    void theSameOwnIdOfTwoSourcesIsTwoArticles() {
        assertThat(ArticleId.of("Coastwire", Optional.of("1"), NONE, "a", "b"))
                .isNotEqualTo(ArticleId.of("Daily Pier", Optional.of("1"), NONE, "a", "b"));
    }

    @Test
    void withoutAnOwnIdTheAddressTellsWhicheverSourceSendsIt() {
        assertThat(ArticleId.of("Coastwire", NONE, Optional.of("https://a.example/1?utm_source=x#top"), "a", "b"))
                .isEqualTo(ArticleId.of("feed", NONE, Optional.of("HTTPS://A.example/1"), "c", "d"));
    }

    @Test
    void withoutAnAddressTheTextTells() {
        String id = ArticleId.of("Coastwire", NONE, NONE, "a", "b");

        assertThat(ArticleId.of("Coastwire", NONE, NONE, "a", "b")).isEqualTo(id);
        assertThat(ArticleId.of("Coastwire", NONE, NONE, "a", "c")).isNotEqualTo(id);
        assertThat(ArticleId.of("Coastwire", NONE, NONE, "ab", "")).isNotEqualTo(id);
    }

    @Test
    void anIdInAFeedIsTheFeedsAndTheSameInEveryRelease() {
        assertThat(ArticleId.inFeed("one", "a"))
                .isEqualTo("9399755bfe4f7afb9c0947ac690ed7ae")
                .isNotEqualTo(ArticleId.inFeed("other", "a"));
    }

    @ParameterizedTest
    @CsvSource({
        "cw-1, https://a.example/1, b46f4d3ae5ad2aa4be10ca94182a27cb",
        "    , https://a.example/1, d79e0a96b2be4661ff1b385e2bbae6d6",
        "    ,                    , 854671120677f7c24256d630814fc106"
    })
    void idsAreTheSameInEveryRelease(String sourceId, String url, String id) {
        assertThat(ArticleId.of("Coastwire", Optional.ofNullable(sourceId), Optional.ofNullable(url), "a", "b"))
                .isEqualTo(id);
    }
}
