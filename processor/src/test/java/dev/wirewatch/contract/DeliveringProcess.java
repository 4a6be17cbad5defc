package dev.wirewatch.contract;

import dev.wirewatch.deliver.Message;
import dev.wirewatch.deliver.Outcome;
import dev.wirewatch.deliver.Sender;
import dev.wirewatch.deliver.Transport;
import dev.wirewatch.deliver.loop.DeliveryGroup;
import dev.wirewatch.deliver.loop.DeliveryLoop;
import dev.wirewatch.deliver.loop.DeliveryMetrics;
import dev.wirewatch.deliver.loop.Environment;
import dev.wirewatch.deliver.state.RetrySchedule;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.InstanceId;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.ChannelKind;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Delivery as a process of its own, which posts each message as its watch and its id. */
final class DeliveringProcess {

    private static final String CLASS_PATH = "target/test-classes:target/wirewatch.jar:target/lib/*";

    private final Path folder;
    private final Connection connection;
    private Process process;

    /** @param folder for its state and its log */
    DeliveringProcess(Path folder, Connection connection) {
        this.folder = folder;
        this.connection = connection;
    }

    /** The arguments: Kafka, the registry, the folder. */
    public static void main(String[] args) {
        Connection connection =
                new Connection(Map.of("bootstrap.servers", args[0]), Map.of("schema.registry.url", args[1]));
        Clock clock = Clock.systemUTC();
        new DeliveryLoop(
                        new DeliveryGroup(connection, "delivering", InstanceId.in(Path.of(args[2], "state"))),
                        new Environment(
                                List.of(new PlainPost()),
                                new RetrySchedule(List.of(Duration.ZERO, Duration.ofMillis(50), Duration.ofHours(1))),
                                new DeliveryMetrics(new SimpleMeterRegistry(), clock),
                                clock))
                .start();
    }

    void start() {
        try {
            process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            CLASS_PATH,
                            DeliveringProcess.class.getName(),
                            connection.bootstrapServers(),
                            connection.registryUrl(),
                            folder.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("delivering.log").toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As kill -9 does. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static final class PlainPost implements Transport {

        private final HttpClient client = HttpClient.newHttpClient();

        @Override
        public ChannelKind kind() {
            return ChannelKind.WEBHOOK;
        }

        @Override
        public void check(Channel channel) {
            // takes every channel
        }

        @Override
        public Sender open(Channel channel) {
            return new Sender() {
                @Override
                public CompletableFuture<Outcome> send(Message message) {
                    return post(channel.getAddress(), (Message.Single) message);
                }

                @Override
                public int concurrency() {
                    return 4;
                }

                @Override
                public void close() {
                    // holds nothing
                }
            };
        }

        @Override
        public void close() {
            // ends with the process
        }

        private CompletableFuture<Outcome> post(String address, Message.Single message) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .POST(HttpRequest.BodyPublishers.ofString(message.alert().getWatchId() + ' ' + message.id()))
                    .build();
            return client.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                    .thenApply(answer -> answer.statusCode() == 200
                            ? new Outcome.Sent(Optional.empty())
                            : new Outcome.Refused("It answers with " + answer.statusCode() + "."));
        }
    }
}
