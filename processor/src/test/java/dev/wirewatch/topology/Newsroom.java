package dev.wirewatch.topology;

import dev.wirewatch.annotation.Annotator;
import dev.wirewatch.kafka.AvroSerdes;
import dev.wirewatch.kafka.DeadLetterHeaders;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.kafka.TopicSetup;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleStatus;
import dev.wirewatch.schemas.CatalogEntity;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.EntityMentions;
import dev.wirewatch.schemas.Statement;
import dev.wirewatch.schemas.Story;
import dev.wirewatch.schemas.StorySplit;
import dev.wirewatch.schemas.Trend;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchFault;
import dev.wirewatch.schemas.WatchGrain;
import dev.wirewatch.schemas.WatchKind;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.topology.metrics.MeterConfig;
import io.confluent.kafka.schemaregistry.testutil.MockSchemaRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/** The whole topology in a test driver, with a scripted language part and a clock that stands still until it is moved. */
public final class Newsroom implements AutoCloseable {

    public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    static final int MAX_CHARS = 2_000;
    private static final String APPLICATION = "newsroom";

    private final String scope = "newsroom-" + UUID.randomUUID();
    private final AvroSerdes serdes = new AvroSerdes(Map.of("schema.registry.url", "mock://" + scope));
    private final Path stateDir = newFolder(); // its own, since the driver's default is the same in every process
    private final TopologyTestDriver driver;
    private final TestInputTopic<String, Article> articles;
    private final TestInputTopic<String, Article> archive;
    private final TestInputTopic<byte[], byte[]> rawArticles;
    private final TestInputTopic<String, Watch> watches;
    private final TestInputTopic<String, byte[]> rawWatches;
    private final TestInputTopic<String, CatalogEntity> catalog;
    private final TestInputTopic<String, Match> matches;
    private final TestInputTopic<String, StorySplit> splits;
    final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    final TestOutputTopic<String, EnrichedArticle> enriched;
    final TestOutputTopic<String, EntityMentions> mentions;
    final TestOutputTopic<String, Claim> claims;
    final TestOutputTopic<String, Alert> alerts;
    final TestOutputTopic<String, Story> stories;
    final TestOutputTopic<String, Statement> statements;
    final TestOutputTopic<String, Trend> trends;
    final TestOutputTopic<String, WatchFault> watchFaults;
    final TestOutputTopic<byte[], byte[]> deadLetters;

    Newsroom() {
        this(new ScriptedAnnotator(), MAX_CHARS);
    }

    /** With another language part, for longer articles. */
    Newsroom(Annotator annotator, int maxChars) {
        TopicSetup.registerSchemas(
                MockSchemaRegistry.getClientForScope(scope), NewsTopology.internalSchemas(APPLICATION));
        Properties config = new Properties();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, APPLICATION);
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:1");
        config.put(StreamsConfig.STATE_DIR_CONFIG, stateDir.toString());
        // the driver loses what a skipped record produced before its first commit, so it runs without transactions
        config.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
        StreamsSettings.deadLetters().forEach(config::put);
        config.putAll(MeterConfig.of(meters));
        driver = new TopologyTestDriver(NewsTopology.build(serdes, annotator, maxChars), config, START);
        articles = input(Topics.ARTICLES);
        archive = input(Topics.BACKFILL);
        rawArticles = driver.createInputTopic(
                Topics.ARTICLES.name(), new ByteArraySerializer(), new ByteArraySerializer(), START, Duration.ZERO);
        watches = input(Topics.WATCHES);
        rawWatches = driver.createInputTopic(Topics.WATCHES.name(), new StringSerializer(), new ByteArraySerializer());
        catalog = input(Topics.CATALOG);
        splits = input(Topics.STORY_SPLITS);
        matches = driver.createInputTopic(
                APPLICATION + "-matches-by-watch-repartition",
                new StringSerializer(),
                serdes.<Match>serializer(),
                START,
                Duration.ZERO);
        enriched = output(Topics.ENRICHED);
        mentions = output(Topics.MENTIONS);
        claims = output(Topics.CLAIMS);
        alerts = output(Topics.ALERTS);
        stories = output(Topics.STORIES);
        statements = output(Topics.STATEMENTS);
        trends = output(Topics.TRENDS);
        watchFaults = output(Topics.WATCH_FAULTS);
        deadLetters = driver.createOutputTopic(
                Topics.DEAD_LETTERS.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    void publish(Article article) {
        articles.pipeInput(article.getId(), article);
    }

    /** @param received when it came */
    void publish(Article article, Instant received) {
        articles.pipeInput(article.getId(), article, received);
    }

    void publish(String key, Article article) {
        articles.pipeInput(key, article);
    }

    void backfill(Article article) {
        archive.pipeInput(article.getId(), article);
    }

    void publishTraced(Article article, String traceparent) {
        RecordHeaders headers = new RecordHeaders();
        headers.add("traceparent", traceparent.getBytes(StandardCharsets.US_ASCII));
        articles.pipeInput(new TestRecord<>(article.getId(), article, headers, START));
    }

    /** @param letter the id of the dead letter that is sent back */
    void replay(String letter, Article article) {
        RecordHeaders headers = new RecordHeaders();
        DeadLetterHeaders.add(headers, new DeadLetterHeaders.Replay(letter, START));
        articles.pipeInput(new TestRecord<>(article.getId(), article, headers, START));
    }

    void publishBytes(byte[] value) {
        rawArticles.pipeInput("key".getBytes(StandardCharsets.UTF_8), value);
    }

    byte[] bytes(Article article) {
        return bytes(Topics.ARTICLES, article);
    }

    <T extends SpecificRecord> byte[] bytes(Topic<T> topic, T value) {
        return serdes.<T>serializer().serialize(topic.name(), value);
    }

    void watch(Watch watch) {
        watches.pipeInput(watch.getId(), watch);
    }

    void watch(String id, WatchKind kind, Optional<String> entityId, String... names) {
        watches.pipeInput(
                id,
                Watch.newBuilder()
                        .setId(id)
                        .setLabel("Label of " + id)
                        .setKind(kind)
                        .setEntityId(entityId.orElse(null))
                        .setNames(List.of(names))
                        .setGrain(WatchGrain.ARTICLE)
                        .setCreatedAt(START)
                        .build());
    }

    void unwatch(String id) {
        watches.pipeInput(id, (Watch) null);
    }

    void watchBytes(String id, byte[] value) {
        rawWatches.pipeInput(id, value);
    }

    void know(CatalogEntity entity) {
        catalog.pipeInput(entity.getId(), entity);
    }

    /** Somebody says that an article tells another story than the one that a watch took it for. */
    void split(String watchId, String articleId) {
        splits.pipeInput(watchId, new StorySplit(watchId, articleId));
    }

    /** A match from another instance of the article steps. */
    void match(Match match) {
        matches.pipeInput(match.getWatchId(), match);
    }

    /** Reads all that was written since the last time, changelogs and repartition topics included. */
    Written written() {
        Map<String, Integer> records = new TreeMap<>();
        long bytes = 0;
        for (String topic : driver.producedTopicNames()) {
            var messages = driver.createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer())
                    .readRecordsToList();
            records.put(topic, messages.size());
            bytes += messages.stream().mapToLong(Newsroom::bytes).sum();
        }
        return new Written(records, bytes);
    }

    /**
     * What articles gave.
     *
     * @param records their number by topic
     * @param bytes of all keys and values
     */
    record Written(Map<String, Integer> records, long bytes) {

        int records(Topic<?> topic) {
            return records.getOrDefault(topic.name(), 0);
        }
    }

    void pass(Duration time) {
        driver.advanceWallClockTime(time);
    }

    <T> Optional<T> stored(String store, String key) {
        return Optional.ofNullable(driver.<String, T>getKeyValueStore(store).get(key));
    }

    public static Article article(String id, int version, String body) {
        return Article.newBuilder()
                .setId(id)
                .setSource("Northwire")
                .setSourceId(id)
                .setUrl(null)
                .setHeadline("A headline")
                .setBody(body)
                .setLanguage(null)
                .setPublished(START.minusSeconds(60))
                .setUpdated(null)
                .setVersion((long) version)
                .setUrgency(null)
                .setEmbargoedUntil(null)
                .build();
    }

    public static Article killed(String id, int version) {
        return Article.newBuilder(article(id, version, ""))
                .setHeadline("")
                .setStatus(ArticleStatus.CANCELED)
                .build();
    }

    static String header(TestRecord<?, ?> message, String name) {
        return new String(message.getHeaders().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static long bytes(TestRecord<byte[], byte[]> message) {
        return (message.key() == null ? 0 : message.key().length)
                + (message.value() == null ? 0 : message.value().length);
    }

    @Override
    public void close() {
        driver.close();
        MockSchemaRegistry.dropScope(scope);
        try {
            Utils.delete(stateDir.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("newsroom");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T extends SpecificRecord> TestInputTopic<String, T> input(Topic<T> topic) {
        return driver.createInputTopic(
                topic.name(), new StringSerializer(), serdes.<T>serializer(), START, Duration.ZERO);
    }

    private <T extends SpecificRecord> TestOutputTopic<String, T> output(Topic<T> topic) {
        return driver.createOutputTopic(topic.name(), new StringDeserializer(), serdes.deserializer(topic.type()));
    }
}
