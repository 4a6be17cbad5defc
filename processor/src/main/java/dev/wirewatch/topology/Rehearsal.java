package dev.wirewatch.topology;

import dev.wirewatch.kafka.AvroSerdes;
import dev.wirewatch.kafka.TopicSetup;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.topology.article.ArticleTopology;
import dev.wirewatch.topology.metrics.MeterConfig;
import dev.wirewatch.topology.step.TopologyBuilder;
import dev.wirewatch.watch.WatchIndex;
import io.confluent.kafka.schemaregistry.testutil.MockSchemaRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;

/**
 * What watches would have told of articles that were published: the articles go through the steps from matching to alerts
 * again, with stores of their own and a clock that follows the articles. No Kafka is needed, and nothing of it is changed.
 */
public final class Rehearsal implements AutoCloseable {

    private static final String APPLICATION = "rehearsal";

    /** What the steps do by the clock, such as ending quiet hours, is done no later than this. */
    private static final Duration TICK = Duration.ofMinutes(1);

    private final String scope = APPLICATION + "-" + UUID.randomUUID();
    private final Path stores = newFolder();
    private final TopologyTestDriver driver;
    private final TestInputTopic<String, EnrichedArticle> articles;
    private final TestOutputTopic<String, Alert> alerts;
    private Instant now;

    /** @param start no later than the first article */
    public Rehearsal(WatchIndex watches, Instant start) {
        now = start;
        AvroSerdes serdes = new AvroSerdes(Map.of("schema.registry.url", "mock://" + scope));
        TopicSetup.registerSchemas(
                MockSchemaRegistry.getClientForScope(scope), NewsTopology.internalSchemas(APPLICATION));
        TopologyBuilder topology = new TopologyBuilder(serdes);
        NewsTopology.addTo(topology, ArticleTopology.addReplayTo(topology, watches));
        Properties config = new Properties();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, APPLICATION);
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:1");
        config.put(StreamsConfig.STATE_DIR_CONFIG, stores.toString());
        StreamsSettings.deadLetters().forEach(config::put);
        config.putAll(MeterConfig.of(new SimpleMeterRegistry()));
        driver = new TopologyTestDriver(topology.build(), config, start);
        articles = driver.createInputTopic(
                Topics.ENRICHED.name(), new StringSerializer(), serdes.<EnrichedArticle>serializer());
        alerts = driver.createOutputTopic(
                Topics.ALERTS.name(), new StringDeserializer(), serdes.deserializer(Topics.ALERTS.type()));
    }

    /**
     * Takes an article, and returns what is told up to then.
     *
     * @param time when it came; no earlier than those before it
     */
    public List<Alert> take(EnrichedArticle article, Instant time) {
        advance(time);
        articles.pipeInput(article.getArticle().getId(), article, time);
        return alerts.readValuesToList();
    }

    /** Returns what is told up to a time without another article. */
    public List<Alert> until(Instant time) {
        advance(time);
        return alerts.readValuesToList();
    }

    private void advance(Instant time) {
        while (now.isBefore(time)) {
            Duration left = Duration.between(now, time);
            Duration step = left.compareTo(TICK) < 0 ? left : TICK;
            driver.advanceWallClockTime(step);
            now = now.plus(step);
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("wirewatch-rehearsal-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.close();
        MockSchemaRegistry.dropScope(scope);
        try {
            Utils.delete(stores.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
