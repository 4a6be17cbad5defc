package dev.wirewatch.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.schemas.Article;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TopicReplayTest {

    private static final int PARTITIONS = 3;
    private static final int RECORDS = 2_000;
    private static final int BLOCK = 100;
    private static final Article ARTICLE = (Article) SampleRecords.of(Article.getClassSchema());

    @RegisterExtension
    private static final SharedCluster CLUSTER = new SharedCluster();

    @BeforeEach
    void fill() {
        CLUSTER.newTopics(PARTITIONS);
        try (KafkaProducer<String, Article> producer = CLUSTER.connection().producer(Topics.ARTICLES)) {
            for (int block = 0; block < RECORDS / BLOCK; block++) { // two partitions take turns, and one stays empty
                int first = block * BLOCK;
                int partition = block % 2;
                IntStream.range(first, first + BLOCK)
                        .mapToObj(i -> producer.send(
                                new ProducerRecord<>(Topics.ARTICLES.name(), partition, Integer.toString(i), ARTICLE)))
                        .toList()
                        .forEach(KafkaFutures::await);
            }
        }
    }

    @Test
    void recordsComeInTheOrderOfTheirTimes() {
        try (TopicReplay<Article> replay = TopicReplay.since(CLUSTER.connection(), Topics.ARTICLES, Instant.EPOCH)) {
            assertThat(replay.left()).isEqualTo(RECORDS);

            List<StoredRecord<Article>> all = all(replay);

            assertThat(all).extracting(StoredRecord::time).isSorted();
            assertThat(all.stream()
                            .map(record -> Integer.valueOf(record.key()))
                            .sorted()
                            .toList())
                    .isEqualTo(IntStream.range(0, RECORDS).boxed().toList());
            assertThat(replay.left()).isZero();
        }
    }

    @Test
    void theLastOnesAreThoseOfEachPartition() {
        try (TopicReplay<Article> replay = TopicReplay.last(CLUSTER.connection(), Topics.ARTICLES, BLOCK)) {
            assertThat(all(replay)).hasSize(2 * BLOCK).allSatisfy(record -> assertThat(Integer.valueOf(record.key()))
                    .isGreaterThanOrEqualTo(RECORDS - 2 * BLOCK));
        }
    }

    @Test
    void fromALaterTimeOnThereIsNothing() {
        Instant later = Instant.now().plusSeconds(60);
        try (TopicReplay<Article> replay = TopicReplay.since(CLUSTER.connection(), Topics.ARTICLES, later)) {
            assertThat(replay.next()).isEmpty();
        }
    }

    private static List<StoredRecord<Article>> all(TopicReplay<Article> replay) {
        List<StoredRecord<Article>> all = new ArrayList<>();
        for (var next = replay.next(); next.isPresent(); next = replay.next()) {
            all.add(next.get());
        }
        return all;
    }
}
