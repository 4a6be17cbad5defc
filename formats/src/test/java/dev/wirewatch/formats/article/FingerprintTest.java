package dev.wirewatch.formats.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleStatus;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FingerprintTest {

    private static final Instant LATER = Instant.parse("2026-03-02T10:00:00Z");

    static Stream<Named<Consumer<ArticleBuilder>>> content() {
        return Stream.of(
                change("headline", article -> article.headline("Port open")),
                change("body", article -> article.body("The port is open.")),
                change("byline", article -> article.byline("Ada Brandt")),
                change("signal", article -> article.signal("correction")),
                change("status", article -> article.status(ArticleStatus.CANCELED)),
                change("embargo", article -> article.embargoedUntil(Optional.of(LATER))),
                change("urgency", article -> article.urgency(OptionalLong.of(1))),
                change("keyword", article -> article.keyword("ports")),
                change("editor's note", article -> article.editorsNote("Corrects the port.")),
                change("usage terms", article -> article.usageTerms("Not for sale.")));
    }

    static Stream<Named<Consumer<ArticleBuilder>>> circumstances() {
        return Stream.of(
                change("published", article -> article.published(Optional.of(LATER))),
                change("updated", article -> article.updated(Optional.of(LATER))),
                change("version", article -> article.version(OptionalLong.of(2))),
                change("source", article -> article.source("Coastwire News")),
                change("provider", article -> article.provider("Quay Courier")));
    }

    @ParameterizedTest
    @MethodSource("content")
    void changedContentIsANewFingerprint(Consumer<ArticleBuilder> change) {
        assertThat(Fingerprint.of(with(change))).isNotEqualTo(Fingerprint.of(with(article -> {})));
    }

    @ParameterizedTest
    @MethodSource("circumstances")
    void timesNumberAndWhoSentItAreNoContent(Consumer<ArticleBuilder> change) {
        assertThat(Fingerprint.of(with(change))).isEqualTo(Fingerprint.of(with(article -> {})));
    }

    private static Named<Consumer<ArticleBuilder>> change(String name, Consumer<ArticleBuilder> change) {
        return Named.of(name, change);
    }

    private static Article with(Consumer<ArticleBuilder> change) {
        ArticleBuilder article = new ArticleBuilder()
                .source("Coastwire")
                .sourceId("cw-1")
                .headline("Port shut")
                .body("The port is shut.");
        change.accept(article);
        return article.build();
    }
}
