package dev.wirewatch.ingest.poll;

import static dev.wirewatch.ingest.poll.Samples.NOW;
import static dev.wirewatch.ingest.poll.Samples.article;
import static dev.wirewatch.ingest.poll.Samples.draft;
import static dev.wirewatch.ingest.poll.Samples.news;
import static dev.wirewatch.ingest.poll.Samples.published;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.formats.article.ArticleBuilder;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.schemas.Article;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedItemsTest {

    @Test
    void theFirstOfItemsWithTheSameIdAndAddressIsUsed() {
        assertThat(articles(news(article("1", "Newest"), article("1", "Older"), article("2", "Other"))))
                .extracting(Article::getHeadline)
                .containsExactly("Newest", "Other");
    }

    @Test
    void itemsThatShareAnIdAndHaveAddressesOfTheirOwnAreTheirAddresses() {
        List<Article> articles = articles(news(
                draft("home", "One").url("https://coastwire.example/one").build(),
                draft("home", "Two").url("https://coastwire.example/two").build(),
                draft("home", "Two again").url("https://coastwire.example/two").build()));

        assertThat(articles).extracting(Article::getHeadline).containsExactly("One", "Two");
        assertThat(articles).extracting(Article::getId).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00:00Z, false",
        "2099-12-31T00:00:00Z, false",
        "2026-03-03T08:00:00Z, true",
        "2026-03-03T10:00:00Z, false",
        "1998-05-01T00:00:00Z, true",
    })
    void anImplausibleTimeIsRemoved(Instant time, boolean kept) {
        assertThat(articles(news(published("1", time))))
                .singleElement()
                .satisfies(article -> assertThat(article.getPublished() != null).isEqualTo(kept));
    }

    @Test
    void ofTwoVersionsTheNewerIsUsed() {
        assertThat(articles(news(
                        draft("1", "Old")
                                .published(Optional.of(NOW.minusSeconds(90)))
                                .build(),
                        draft("1", "New")
                                .published(Optional.of(NOW.minusSeconds(30)))
                                .build())))
                .extracting(Article::getHeadline)
                .containsExactly("New");
    }

    @Test
    void whateverAFeedSaysOfItsItemsTheirIdsAreItsOwn() {
        ParseResult news = news(
                article("nw-2041", "A kill of another's article"),
                new ArticleBuilder()
                        .url("https://northwire.example/1")
                        .headline("By address alone")
                        .build());

        Set<String> ids = new HashSet<>();
        news.accepted().forEach(item -> ids.add(item.article().getId()));
        articles("one", news).forEach(article -> ids.add(article.getId()));
        articles("other", news).forEach(article -> ids.add(article.getId()));

        assertThat(ids).hasSize(6);
        assertThat(articles("one", news)).isEqualTo(articles("one", news));
    }

    private static List<Article> articles(ParseResult news) {
        return articles("a-feed", news);
    }

    private static List<Article> articles(String feed, ParseResult news) {
        return FeedItems.of(news, feed, new SeenItems(List.of()), NOW).stream()
                .map(Piece.Accepted::article)
                .toList();
    }
}
