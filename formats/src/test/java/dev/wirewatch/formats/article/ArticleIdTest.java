package dev.wirewatch.formats.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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

    @ParameterizedTest
    @CsvSource({
        "https://a.example/news/1, https://a.example/news/1",
        "HTTPS://A.Example/News/1, https://a.example/News/1",
        "https://a.example, https://a.example/",
        "https://a.example/1#comments, https://a.example/1",
        "https://a.example/1?utm_source=x&utm_medium=y, https://a.example/1",
        "https://a.example/1?id=7&utm_source=x&page=2, https://a.example/1?id=7&page=2",
        "https://a.example/1?, https://a.example/1",
        "https://a.example:8443/1, https://a.example:8443/1",
        "https://reader:pw@A.example/1, https://a.example/1",
        "https://a_b.Example/1#x, https://a_b.example/1",
        "https://zürich.example/1#x, https://zürich.example/1",
        "https://a.example/a%20b?q=%C3%A9, https://a.example/a%20b?q=%C3%A9",
        "'  https://a.example/1 ', https://a.example/1",
        "https://[2001:DB8::1]/1, https://[2001:db8::1]/1",
        "tag:a.example:2026/1, tag:a.example:2026/1",
        "/news/1, /news/1",
        "https://a.example/a b|c#x, https://a.example/a b|c#x",
        "not an address, not an address",
        "'', ''",
    })
    void anAddressIsPutIntoOneForm(String url, String canonical) {
        assertThat(ArticleId.canonical(url)).isEqualTo(canonical);
    }

    @Property
    void anyAddressWillDoAndItsFormIsStable(@ForAll String url) {
        String once = ArticleId.canonical(url);

        assertThat(ArticleId.canonical(once)).isEqualTo(once);
    }
}
