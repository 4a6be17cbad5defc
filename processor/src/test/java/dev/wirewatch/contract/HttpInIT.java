package dev.wirewatch.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.wirewatch.embedded.EmbeddedKafka;
import dev.wirewatch.embedded.EmbeddedRegistry;
import dev.wirewatch.embedded.Ports;
import dev.wirewatch.ingest.ArticlePublisher;
import dev.wirewatch.ingest.http.ArticlesEndpoint;
import dev.wirewatch.ingest.http.Limits;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.kafka.TopicSetup;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.origin.HostNames;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.serve.Listener;
import dev.wirewatch.serve.WebServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles posted over HTTP, with a real broker and a real registry behind. */
class HttpInIT {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final String ARTICLE =
            "{\"source\": \"Northwire\", \"sourceId\": \"n-1\", \"headline\": \"Harbour shut\"}";

    private final HttpClient client = HttpClient.newHttpClient();
    private final int registryPort = Ports.free();
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    @TempDir
    private Path folder;

    private EmbeddedKafka kafka;
    private EmbeddedRegistry registry;
    private Connection connection;
    private WebServer server;

    @BeforeEach
    void start() throws Exception {
        startCluster();
        connection = new Connection(
                Map.of("bootstrap.servers", kafka.bootstrapServers()), Map.of("schema.registry.url", registry.url()));
        try (var admin = connection.admin();
                var client = connection.schemaRegistry()) {
            TopicSetup.createTopics(admin, 2, Optional.empty());
            TopicSetup.registerSchemas(client, Map.of());
        }
        KafkaProducer<String, Article> producer = connection.producer(Topics.ARTICLES, PATIENCE);
        open.push(producer);
        ArticlesEndpoint endpoint = new ArticlesEndpoint(
                new ArticlePublisher(producer), Limits.of(1_000_000, 300_000), new SimpleMeterRegistry());
        server = WebServer.start(
                new Listener(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), HostNames.LOOPBACK),
                List.of(endpoint::addTo));
        open.push(server);
    }

    @AfterEach
    void stop() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
        stopCluster();
    }

    @Test
    void aPostedArticleIsInItsTopicAndPostedAgainItHasTheSameKey() throws Exception {
        try (Inbox<Article> articles = new Inbox<>(connection, Topics.ARTICLES)) {
            HttpResponse<String> first = post();
            HttpResponse<String> second = post();

            assertThat(first.statusCode()).isEqualTo(202);
            assertThat(second.body()).isEqualTo(first.body());
            JsonNode told = new JsonMapper().readTree(first.body()).at("/articles/0");
            assertThat(articles.await(2, article -> true)).allSatisfy(article -> {
                assertThat(article.getId()).isEqualTo(told.get("id").textValue());
                assertThat(article.getHeadline()).isEqualTo("Harbour shut");
            });
        }
    }

    @Test
    void aRegistryThatIsAwayBeforeTheFirstArticleIsAnOutage() throws Exception {
        registry.close();

        isAway(post());
        registry = EmbeddedRegistry.start(kafka.bootstrapServers(), registryPort);
        assertThat(post().statusCode()).isEqualTo(202);
    }

    @Test
    void aBrokerThatIsAwayIsAnOutageAndNoLongerThanItIsAway() throws Exception {
        assertThat(post().statusCode()).isEqualTo(202);
        kafka.close();

        long begin = System.nanoTime();
        isAway(post());
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(PATIENCE.multipliedBy(4));
        kafka = EmbeddedKafka.start(folder, 0, Topic.MAX_RECORD_BYTES);
        assertThat(post().statusCode()).isEqualTo(202);
    }

    private static void isAway(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    private HttpResponse<String> post() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/articles"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(ARTICLE))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private void startCluster() throws InterruptedException {
        kafka = EmbeddedKafka.start(folder, 0, Topic.MAX_RECORD_BYTES);
        registry = EmbeddedRegistry.start(kafka.bootstrapServers(), registryPort);
    }

    private void stopCluster() {
        registry.close();
        kafka.close();
    }
}
