package dev.wirewatch.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class FeedLogTest {

    private static final Feed FEED = Samples.feed("https://coastwire.example/feed");
    private static final FeedState STATE = FeedTransition.start(FEED, Samples.NOW);

    /** The records of which the broker had acknowledged all when the group was asked to accept the offsets. */
    private final List<Integer> acknowledged = new ArrayList<>();

    private final MockProducer<String, SpecificRecord> producer =
            new MockProducer<>(false, null, new StringSerializer(), (topic, value) -> new byte[0]) {
                @Override
                public synchronized void sendOffsetsToTransaction(
                        Map<TopicPartition, OffsetAndMetadata> offsets, ConsumerGroupMetadata group) {
                    acknowledged.add(flushed() ? uncommittedRecords().size() : 0);
                    super.sendOffsetsToTransaction(offsets, group);
                }
            };

    private final FeedLog log = open();

    /** Else the next owner of the partition might read the states before these records arrive, and publish them again. */
    @Test
    void allRecordsAreInTheLogBeforeTheGroupAcceptsTheOffsets() {
        log.write(List.of(update(), new FeedLog.Update(3, "removed", Optional.empty(), Topics.ARTICLES, List.of())));

        assertThat(acknowledged).containsExactly(3);
    }

    @Test
    void articlesStatesAndOffsetsAreOneTransaction() {
        log.write(List.of(update(), new FeedLog.Update(3, "removed", Optional.empty(), Topics.ARTICLES, List.of())));

        assertThat(producer.commitCount()).isEqualTo(1);
        assertThat(producer.history())
                .extracting(ProducerRecord::topic)
                .containsExactly("news.backfill", "news.feed-states", "news.feed-states");
        assertThat(producer.history().get(1).partition()).isEqualTo(2);
        assertThat(producer.history().get(1).value()).isEqualTo(STATE);
        assertThat(producer.history().get(2).value()).isNull();
        assertThat(producer.consumerGroupOffsetsHistory())
                .singleElement()
                .satisfies(groups -> assertThat(groups.values()).singleElement().satisfies(offsets -> assertThat(
                                offsets)
                        .containsOnlyKeys(new TopicPartition("news.feeds", 2), new TopicPartition("news.feeds", 3))));
    }

    private static FeedLog.Update update() {
        return new FeedLog.Update(
                2, FEED.getId(), Optional.of(STATE), Topics.BACKFILL, List.of(Samples.article("1", "Port shut")));
    }

    private FeedLog open() {
        producer.initTransactions();
        return new FeedLog(
                new Connection(Map.of(), Map.of()),
                new MockConsumer<>("earliest"),
                producer,
                new AssignedFeeds(new FeedListener() {}, java.time.Clock.systemUTC()));
    }
}
