package dev.wirewatch.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleStatus;
import dev.wirewatch.schemas.FeedState;
import dev.wirewatch.schemas.SeenItem;
import dev.wirewatch.schemas.Subject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordJsonTest {

    private static final Instant TIME = Instant.parse("2026-03-01T09:30:00Z");

    @Test
    void anArticleIsWrittenAsItIsRead() throws Exception {
        Article article = ArticleJson.read(RecordJson.of(ArticleJson.read(json())));

        assertThat(article).isEqualTo(ArticleJson.read(json()));
        assertThat(withoutId(article)).isEqualTo(json());
    }

    @Test
    void whatIsAbsentHasNoField() {
        FeedState state = FeedState.newBuilder()
                .setFeedId("f")
                .setUrl("https://wire.example/rss")
                .build();

        assertThat(RecordJson.of(state).fieldNames())
                .toIterable()
                .contains("status", "bytes", "items", "skipHours")
                .doesNotContain("etag", "fetchedAt", "error", "subscription");
    }

    @Test
    void recordsNumbersAndTimesAreWrittenForPrograms() {
        FeedState state = FeedState.newBuilder()
                .setFeedId("f")
                .setUrl("https://wire.example/rss")
                .setFetchedAt(TIME)
                .setBytes(7_000_000_000L)
                .setSkipHours(List.of(3, 4))
                .setItems(List.of(new SeenItem("i", "p", null)))
                .build();
        ObjectNode json = RecordJson.of(state);

        assertThat(json.get("fetchedAt").textValue()).isEqualTo("2026-03-01T09:30:00Z");
        assertThat(json.get("bytes").longValue()).isEqualTo(7_000_000_000L);
        assertThat(json.get("skipHours")).hasToString("[3,4]");
        assertThat(json.get("items")).hasToString("[{\"id\":\"i\",\"fingerprint\":\"p\"}]");
        assertThat(json.get("status").textValue()).isEqualTo("waiting");
    }

    private static ObjectNode json() {
        return withoutId(Article.newBuilder()
                .setId("")
                .setSource("Coastwire")
                .setSourceId("cw-1")
                .setHeadline("“Port” shut")
                .setVersion(20260302093000L)
                .setStatus(ArticleStatus.WITHHELD)
                .setPublished(TIME)
                .setSubjects(List.of(new Subject(null, "port", "Ports")))
                .build());
    }

    /** The id follows from the rest. */
    private static ObjectNode withoutId(Article article) {
        ObjectNode json = RecordJson.of(article);
        json.remove("id");
        return json;
    }
}
