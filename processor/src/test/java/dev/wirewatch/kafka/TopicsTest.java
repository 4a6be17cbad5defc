package dev.wirewatch.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.codec.AnnotationLimits;
import dev.wirewatch.formats.article.ArticleRules;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTest {

    @ParameterizedTest
    @CsvSource({
        "0, news.articles, Article, delete, 7",
        "1, news.backfill, Article, delete, 7",
        "2, news.enriched, EnrichedArticle, delete, 7",
        "3, news.mentions, EntityMentions, delete, 7",
        "4, news.claims, Claim, delete, 30",
        "5, news.watches, Watch, compact,",
        "6, news.catalog, CatalogEntity, compact,",
        "7, news.feeds, Feed, compact,",
        "8, news.feed-states, FeedState, compact,",
        "9, news.alerts, Alert, delete, 30",
        "10, news.channels, Channel, compact,",
        "11, news.deliveries, Delivery, 'compact,delete', 7",
        "12, news.stories, Story, 'compact,delete', 30",
        "13, news.story-splits, StorySplit, delete, 30",
        "14, news.statements, Statement, delete, 30",
        "15, news.trends, Trend, delete, 30",
        "16, news.watch-faults, WatchFault, 'compact,delete', 30",
        "17, news.dead-letters, , delete, 30",
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

    /** Its entities, its claims, those that it retracts, and the spans that are skipped. */
    @Test
    void theLargestArticleLeavesRoomForWhatIsFoundInIt() {
        assertThat(Topic.MAX_VALUE_BYTES)
                .isGreaterThanOrEqualTo(ArticleRules.MAX_BYTES + 4 * AnnotationLimits.MAX_BYTES);
    }

    @Test
    void thereAreNoOthers() {
        assertThat(Topics.ALL).hasSize(18).doesNotHaveDuplicates();
    }
}
