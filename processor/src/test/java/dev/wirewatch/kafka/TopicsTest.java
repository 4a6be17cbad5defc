package dev.wirewatch.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.formats.article.ArticleRules;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTest {

    @ParameterizedTest
    @CsvSource({
        "0, news.articles, Article, delete, 7",
        "1, news.enriched, EnrichedArticle, delete, 7",
        "2, news.mentions, EntityMentions, delete, 7",
        "3, news.claims, Claim, delete, 30",
        "4, news.watches, Watch, compact,",
        "5, news.catalog, CatalogEntity, compact,",
        "6, news.feeds, Feed, compact,",
        "7, news.feed-states, FeedState, compact,",
        "8, news.alerts, Alert, delete, 30",
        "9, news.dead-letters, , delete, 30",
    })
    void aTopicIsKeptAsOthersRelyOnIt(int row, String name, String schema, String cleanup, Integer days) {
        Topic<?> topic = Topics.ALL.get(row);

        assertThat(topic.name()).isEqualTo(name);
        assertThat(topic.schema().map(type -> type.getName()).orElse(null)).isEqualTo(schema);
        assertThat(topic.config())
                .containsEntry("cleanup.policy", cleanup)
                .containsEntry("max.message.bytes", Integer.toString(Topic.MAX_RECORD_BYTES));
        assertThat(topic.config().get("retention.ms"))
                .isEqualTo(days == null ? null : Long.toString(days * 86_400_000L));
    }

    /** The one place outside of the program that must say so too. */
    @Test
    void theBrokerOfDockerComposeTakesTheLargestRecord() {
        assertThat(Path.of("../docker-compose.yml"))
                .content()
                .contains("KAFKA_MESSAGE_MAX_BYTES: " + Topic.MAX_RECORD_BYTES + "\n");
    }

    /** An enriched article may be twice as large as its article, and a match twice as large as that. */
    @Test
    void theLargestArticleLeavesRoomForWhatIsFoundInIt() {
        assertThat(Topic.MAX_RECORD_BYTES).isGreaterThanOrEqualTo(4 * ArticleRules.MAX_BYTES);
    }

    @Test
    void thereAreNoOthers() {
        assertThat(Topics.ALL).hasSize(10).doesNotHaveDuplicates();
    }
}
