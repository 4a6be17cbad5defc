package dev.wirewatch.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.wirewatch.deliver.Deliveries;
import dev.wirewatch.embedded.EmbeddedKafka;
import dev.wirewatch.embedded.EmbeddedRegistry;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.kafka.TopicSetup;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.DeliveryStatus;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The process that delivers is killed three times: each alert arrives, in the order of its watch, and is noted once. What
 * was not noted yet arrives again, which its id tells.
 */
class DeliveryKillIT {

    private static final int KILLS = 3;
    private static final int RECEIVED_BEFORE_A_KILL = 40;
    private static final int WATCHES = 7;
    private static final long ALERT_EVERY_MS = 20;

    /** A watch and an id each, as they came. */
    private final List<String> received = new CopyOnWriteArrayList<>();

    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final AtomicInteger raised = new AtomicInteger();

    @Test
    void eachAlertArrivesInItsOrderOverThreeKills(@TempDir Path folder) throws Exception {
        ScheduledExecutorService newsroom = Executors.newSingleThreadScheduledExecutor();
        ExecutorService answers = Executors.newFixedThreadPool(8);
        HttpServer receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.setExecutor(answers);
        receiver.createContext("/", this::receive);
        receiver.start();
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0, Topic.MAX_RECORD_BYTES);
                EmbeddedRegistry registry = EmbeddedRegistry.start(kafka.bootstrapServers(), 0)) {
            Connection connection = new Connection(
                    Map.of("bootstrap.servers", kafka.bootstrapServers()),
                    Map.of("schema.registry.url", registry.url()));
            prepare(connection, "http://127.0.0.1:" + receiver.getAddress().getPort());
            DeliveringProcess process = new DeliveringProcess(folder, connection);
            try (KafkaProducer<String, Alert> producer = connection.producer(Topics.ALERTS)) {
                process.start();
                newsroom.scheduleAtFixedRate(() -> raise(producer), 0, ALERT_EVERY_MS, TimeUnit.MILLISECONDS);
                for (int kill = 1; kill <= KILLS; kill++) {
                    int enough = received.size() + RECEIVED_BEFORE_A_KILL;
                    Awaitility.await()
                            .pollInterval(Duration.ofMillis(10))
                            .atMost(Duration.ofMinutes(1))
                            .until(() -> received.size() >= enough);
                    process.kill();
                    process.start();
                }
                newsroom.shutdown();
                assertThat(newsroom.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
                Awaitility.await()
                        .atMost(Duration.ofMinutes(1))
                        .until(() -> noted(connection).size() == raised.get());

                assertThat(noted(connection).values()).containsOnly(1);
                assertThat(received.stream().distinct()).hasSize(raised.get());
                assertThat(received.stream().collect(Collectors.groupingBy(message -> message.split(" ")[0])))
                        .hasSize(WATCHES)
                        .allSatisfy((watch, messages) ->
                                assertThat(messages.stream().distinct()).isSorted());
                System.out.printf("%d alerts in %d messages after %d kills%n", raised.get(), received.size(), KILLS);
            } finally {
                process.kill();
            }
        } finally {
            newsroom.shutdownNow();
            receiver.stop(0);
            answers.shutdownNow();
        }
    }

    /** Answers after a moment, in which a kill may come, and refuses some messages at first. */
    private void receive(HttpExchange exchange) throws IOException {
        String message = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean refuses = message.endsWith("3") && refused.add(message);
        if (!refuses) {
            received.add(message);
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(message.hashCode() & 15));
        exchange.sendResponseHeaders(refuses ? 400 : 200, -1);
        exchange.close();
    }

    private void raise(KafkaProducer<String, Alert> producer) {
        int number = raised.getAndIncrement();
        String watch = "watch-" + number % WATCHES;
        producer.send(new ProducerRecord<>(
                Topics.ALERTS.name(), watch, Deliveries.alert("%05d".formatted(number), watch, Instant.now())));
    }

    /** How often each alert was noted as sent. */
    private static Map<String, Integer> noted(Connection connection) {
        Map<String, Integer> sent = new HashMap<>();
        new CompactedTopic<>(connection, Topics.DELIVERIES)
                .scan((key, delivery) -> delivery.filter(some -> some.getStatus() == DeliveryStatus.SENT)
                        .ifPresent(some -> sent.merge(some.getAlertId(), 1, Integer::sum)));
        return sent;
    }

    private static void prepare(Connection connection, String address) throws IOException {
        try (Admin admin = connection.admin();
                SchemaRegistryClient registry = connection.schemaRegistry()) {
            TopicSetup.createTopics(admin, 4, Optional.empty());
            TopicSetup.registerSchemas(registry, Map.of());
        }
        Channel channel = Channel.newBuilder(Deliveries.channel("desk", Instant.now()))
                .setAddress(address)
                .build();
        new CompactedTopic<>(connection, Topics.CHANNELS).putAll(Map.of("desk", channel));
    }
}
