package dev.wirewatch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.formats.article.ArticleBuilder;
import dev.wirewatch.schemas.Article;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class ArticlePublisherTest {

    private static final Article ARTICLE =
            new ArticleBuilder().headline("Port shut").build();

    private final MockProducer<String, Article> producer = producer((topic, article) -> new byte[0]);
    private final ArticlePublisher publisher = new ArticlePublisher(producer);

    @Test
    void anArticleGoesOutUnderItsId() {
        CompletableFuture<Void> done = publisher.publish(ARTICLE);

        assertThat(done).isNotCompletedExceptionally();
        assertThat(producer.history()).singleElement().satisfies(sent -> {
            assertThat(sent.topic()).isEqualTo("news.articles");
            assertThat(sent.key()).isEqualTo(ARTICLE.getId());
            assertThat(sent.value()).isEqualTo(ARTICLE);
        });
    }

    @Test
    void eachTimeHasATraceOfItsOwn() {
        List.of(publisher.publish(ARTICLE), publisher.publish(ARTICLE))
                .forEach(done -> assertThat(done).isNotCompletedExceptionally());

        List<String> traces =
                producer.history().stream().map(ArticlePublisherTest::trace).toList();
        assertThat(traces).doesNotHaveDuplicates().allSatisfy(trace -> assertThat(trace)
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01"));
    }

    @Test
    void itIsDoneOnceTheBrokerHasSaidSo() {
        CompletableFuture<Void> done = publisher.publish(ARTICLE);

        assertThat(done).isNotDone();
        producer.completeNext();
        assertThat(done).isCompleted();
    }

    @Test
    void theBrokersNoIsReported() {
        CompletableFuture<Void> done = publisher.publish(ARTICLE);

        producer.errorNext(new RecordTooLargeException("too large"));
        assertThat(done)
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withCauseInstanceOf(RecordTooLargeException.class);
    }

    @Test
    void anArticleThatCannotBeWrittenIsReportedAndNotThrown() {
        MockProducer<String, Article> broken = producer((topic, article) -> {
            throw new SerializationException("the registry is away");
        });

        assertThat(new ArticlePublisher(broken).publish(ARTICLE))
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withMessageContaining("the registry is away");
    }

    private static MockProducer<String, Article> producer(Serializer<Article> values) {
        return new MockProducer<>(false, null, new StringSerializer(), values);
    }

    private static String trace(ProducerRecord<String, Article> sent) {
        return new String(sent.headers().lastHeader("traceparent").value(), StandardCharsets.US_ASCII);
    }
}
