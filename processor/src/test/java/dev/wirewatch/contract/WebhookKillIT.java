package dev.wirewatch.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.wirewatch.deliver.Deliveries;
import dev.wirewatch.embedded.Ports;
import dev.wirewatch.ingest.ArticlePublisher;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.DeliveryStatus;
import dev.wirewatch.schemas.Watch;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The process is killed three times on the way from articles to a webhook: each alert and each withdrawal arrives, signed,
 * in the order of its watch. What was not noted before a kill arrives again, which its id tells.
 */
class WebhookKillIT {

    private static final int KILLS = 3;
    private static final int MESSAGES_BEFORE_A_KILL = 40;
    private static final int EVERY_TENTH = 10;
    private static final long PERIOD_MS = 60;
    private static final List<String> PEOPLE = List.of("Ada Brandt", "Peter Hollis", "Nora Lindqvist");
    private static final String KEY = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** By watch, the ids in the order in which each came first. */
    private final Map<String, Set<String>> received = new HashMap<>();

    private final AtomicInteger messages = new AtomicInteger();
    private final AtomicInteger published = new AtomicInteger();
    private volatile boolean allSigned = true;

    @Test
    void eachAlertArrivesInItsOrderOverThreeKills(@TempDir Path folder) throws Exception {
        ScheduledExecutorService newsroom = Executors.newSingleThreadScheduledExecutor();
        ExecutorService answers = Executors.newFixedThreadPool(8);
        HttpServer receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.setExecutor(answers);
        receiver.createContext("/", this::receive);
        receiver.start();
        UpProcess up = new UpProcess(folder.resolve("up"), Ports.free(), Ports.free(), Ports.free())
                .with("deliver.allow.hosts=127.0.0.1");
        try {
            up.start();
            Connection connection = up.connection();
            addWatches(connection);
            addChannel(connection, receiver.getAddress().getPort(), Files.writeString(folder.resolve("key"), KEY));
            try (KafkaProducer<String, Article> producer = connection.producer(Topics.ARTICLES)) {
                ArticlePublisher publisher = new ArticlePublisher(producer);
                newsroom.scheduleAtFixedRate(() -> publishNext(publisher), 0, PERIOD_MS, TimeUnit.MILLISECONDS);
                for (int kill = 1; kill <= KILLS; kill++) {
                    int enough = messages.get() + MESSAGES_BEFORE_A_KILL;
                    Awaitility.await()
                            .pollInterval(Duration.ofMillis(10))
                            .atMost(Duration.ofMinutes(2))
                            .until(() -> messages.get() >= enough);
                    up.kill();
                    up.start();
                }
                newsroom.shutdown();
                assertThat(newsroom.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
                producer.flush();
            }
            Awaitility.await().pollInSameThread().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(
                            sizes(raised(connection)))
                    .isEqualTo(sizes(received))
                    .containsEntry("all", published.get() + published.get() / EVERY_TENTH));
            Map<String, Set<String>> raised = raised(connection);
            assertThat(received.keySet()).isEqualTo(raised.keySet());
            raised.forEach(
                    (watch, ids) -> assertThat(List.copyOf(received.get(watch))).isEqualTo(List.copyOf(ids)));
            assertThat(allSigned).isTrue();
            Awaitility.await().pollInSameThread().untilAsserted(() -> assertThat(noted(connection))
                    .hasSize(sizes(raised).get("all"))
                    .allSatisfy((alert, times) -> assertThat(times).isEqualTo(1)));
            System.out.printf(
                    "%d alerts in %d messages after %d kills%n", sizes(raised).get("all"), messages.get(), KILLS);
        } finally {
            newsroom.shutdownNow();
            up.stop();
            receiver.stop(0);
            answers.shutdownNow();
        }
    }

    /** Answers after a moment, in which a kill may come. */
    private void receive(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try {
            new Webhook(KEY).verify(body, HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true));
        } catch (Exception e) {
            allSigned = false;
        }
        String watch = JSON.readTree(body).get("watchId").textValue();
        synchronized (received) {
            received.computeIfAbsent(watch, any -> new LinkedHashSet<>())
                    .add(exchange.getRequestHeaders().getFirst("webhook-id"));
        }
        messages.incrementAndGet();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(body.hashCode() & 15));
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    private void publishNext(ArticlePublisher publisher) {
        int number = published.incrementAndGet();
        String id = "article-" + number;
        publisher.publish(Stories.naming(id, 1, PEOPLE.get(number % PEOPLE.size())));
        if (number % EVERY_TENTH == 0) {
            publisher.publish(Stories.killed(id, 2));
        }
    }

    /** By watch, the ids of its alerts in their order. */
    private static Map<String, Set<String>> raised(Connection connection) {
        Map<String, Set<String>> raised = new HashMap<>();
        new CompactedTopic<>(connection, Topics.ALERTS)
                .scan((watch, alert) -> raised.computeIfAbsent(watch, any -> new LinkedHashSet<>())
                        .add(alert.orElseThrow().getId()));
        return raised;
    }

    /** By watch and of all. */
    private Map<String, Integer> sizes(Map<String, Set<String>> byWatch) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        synchronized (received) {
            byWatch.forEach((watch, ids) -> sizes.put(watch, ids.size()));
        }
        sizes.put("all", sizes.values().stream().mapToInt(Integer::intValue).sum());
        return sizes;
    }

    /** How often each alert was noted as sent. */
    private static Map<String, Integer> noted(Connection connection) {
        Map<String, Integer> sent = new HashMap<>();
        new CompactedTopic<>(connection, Topics.DELIVERIES)
                .scan((key, delivery) -> delivery.filter(some -> some.getStatus() == DeliveryStatus.SENT)
                        .ifPresent(some -> sent.merge(some.getAlertId(), 1, Integer::sum)));
        return sent;
    }

    private static void addWatches(Connection connection) {
        Map<String, Watch> watches = new HashMap<>();
        PEOPLE.forEach(person -> watches.put(person, Stories.watching(person, person)));
        new CompactedTopic<>(connection, Topics.WATCHES).putAll(watches);
    }

    private static void addChannel(Connection connection, int port, Path key) {
        Channel channel = Channel.newBuilder(Deliveries.channel("desk", Instant.now()))
                .setAddress("http://127.0.0.1:" + port + "/hook")
                .setSecrets(List.of("file:" + key))
                .build();
        new CompactedTopic<>(connection, Topics.CHANNELS).putAll(Map.of("desk", channel));
    }
}
