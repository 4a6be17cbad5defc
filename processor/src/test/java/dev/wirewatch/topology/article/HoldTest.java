package dev.wirewatch.topology.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.RevisionKind;
import dev.wirewatch.schemas.internal.RevisedArticle;
import dev.wirewatch.topology.Newsroom;
import dev.wirewatch.topology.metrics.MeterConfig;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.MockProcessorContext.CapturedPunctuator;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A task that starts anew: what its last transaction put into the store may be gone, or more may be there. */
class HoldTest {

    private static final Instant END = Newsroom.START.plus(Duration.ofMinutes(10));

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final KeyValueStore<String, RevisedArticle> store = Stores.keyValueStoreBuilder(
                    Stores.inMemoryKeyValueStore(Hold.STORE.name()), Serdes.String(), serde())
            .withLoggingDisabled()
            .withCachingDisabled()
            .build();
    private final Hold hold = new Hold();

    private MockProcessorContext<String, RevisedArticle> context;

    @BeforeEach
    void begin() {
        start();
    }

    @Test
    void whatTheLastTransactionHeldIsNotReleasedWhenItWasRolledBack() {
        hold.process(held("a"));
        assertThat(waiting()).isEqualTo(1);
        hold.close();
        store.delete("a");

        start();
        pass(END);

        assertThat(released()).isEmpty();
        assertThat(waiting()).isZero();
    }

    @Test
    void whatIsFoundInTheStoreIsReleasedInItsTime() {
        store.put("a", held("a").value());

        start();
        assertThat(waiting()).isEqualTo(1);
        pass(END.minusMillis(1));
        assertThat(released()).isEmpty();
        pass(END);

        assertThat(released()).containsExactly("a");
        assertThat(waiting()).isZero();
    }

    @Test
    void aTaskThatMovesToAnotherProcessTakesItsGaugeWithIt() {
        hold.close();

        assertThat(gauge()).isEmpty();
    }

    @Test
    void aTimerRunsOnlyWhileAnArticleWaits() {
        assertThat(context.scheduledPunctuators()).isEmpty();

        hold.process(held("a"));
        hold.process(held("b"));
        assertThat(context.scheduledPunctuators()).singleElement().returns(false, CapturedPunctuator::cancelled);

        pass(END);
        assertThat(context.scheduledPunctuators()).singleElement().returns(true, CapturedPunctuator::cancelled);
    }

    @Test
    void anArticleThatNeverWaitedIsNotDeletedFromTheStore() {
        store.put("a", held("a").value()); // a trace of a deletion, which would be a record in the changelog

        hold.process(held("a").withValue(free(held("a").value())));

        assertThat(store.get("a")).isNotNull();
        assertThat(released()).containsExactly("a");
    }

    private static RevisedArticle free(RevisedArticle held) {
        return RevisedArticle.newBuilder(held)
                .setArticle(Article.newBuilder(held.getArticle())
                        .setEmbargoedUntil(null)
                        .build())
                .build();
    }

    private void start() {
        Properties settings = new Properties();
        settings.put("application.id", "hold");
        settings.put("bootstrap.servers", "unused:1");
        settings.putAll(MeterConfig.of(meters));
        context = new MockProcessorContext<>(
                settings, new TaskId(2, 3), Path.of("unused").toFile());
        context.setCurrentSystemTimeMs(Newsroom.START.toEpochMilli());
        store.init(context.getStateStoreContext(), store);
        context.addStateStore(store);
        hold.init(context);
    }

    private void pass(Instant now) {
        context.scheduledPunctuators().forEach(each -> each.getPunctuator().punctuate(now.toEpochMilli()));
    }

    private List<String> released() {
        return context.forwarded().stream()
                .<String>map(forwarded -> forwarded.record().key())
                .toList();
    }

    private double waiting() {
        return gauge().orElseThrow().value();
    }

    private Optional<Gauge> gauge() {
        return Optional.ofNullable(
                meters.find("wirewatch.articles.held").tag("partition", "3").gauge());
    }

    private static Record<String, RevisedArticle> held(String id) {
        Article article = Article.newBuilder(Newsroom.article(id, 1, "Some text."))
                .setEmbargoedUntil(END)
                .build();
        return new Record<>(id, new RevisedArticle(article, 1, RevisionKind.NEW, Newsroom.START, "00-1-2-01"), 0);
    }

    private static Serde<RevisedArticle> serde() {
        return Serdes.serdeFrom((topic, value) -> encode(value), (topic, bytes) -> decode(bytes));
    }

    private static byte[] encode(RevisedArticle value) {
        try {
            ByteBuffer buffer = value == null ? ByteBuffer.allocate(0) : value.toByteBuffer();
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return value == null ? null : bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RevisedArticle decode(byte[] bytes) {
        try {
            return bytes == null ? null : RevisedArticle.fromByteBuffer(ByteBuffer.wrap(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
