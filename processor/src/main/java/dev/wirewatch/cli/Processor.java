package dev.wirewatch.cli;

import dev.wirewatch.annotation.NewsAnnotator;
import dev.wirewatch.config.Settings;
import dev.wirewatch.serve.HealthServer;
import dev.wirewatch.topics.InstanceId;
import dev.wirewatch.topology.NewsStreams;
import dev.wirewatch.topology.NewsTopology;
import dev.wirewatch.topology.Stores;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;

/** All parts of a processor at work, wired in one place. */
final class Processor implements AutoCloseable {

    private final InstanceId instance;
    private final NewsStreams streams;
    private final HealthServer health;

    private Processor(InstanceId instance, NewsStreams streams, HealthServer health) {
        this.instance = instance;
        this.streams = streams;
        this.health = health;
    }

    /** Reads the models beside whatever else a start has to do. */
    static CompletableFuture<NewsAnnotator> readModels() {
        return CompletableFuture.supplyAsync(NewsAnnotator::new);
    }

    /**
     * Starts to process articles.
     *
     * @param address where health checks are answered
     * @throws CommandFailure when Kafka or the registry is away, or a port or the state folder is in use
     */
    static Processor start(Settings settings, CompletableFuture<NewsAnnotator> models, InetAddress address) {
        Cluster.prepare(settings, Stores.internalSchemas(settings.applicationId()));
        InstanceId instance = instance(settings);
        NewsStreams streams = NewsStreams.start(
                NewsTopology.build(settings.connection().serdes(), models.join(), settings.maxChars()),
                settings.connection(),
                settings.streams(),
                instance);
        try {
            HealthServer health = HealthServer.start(
                    new InetSocketAddress(address, settings.httpPort()), streams::isLive, streams::isReady);
            return new Processor(instance, streams, health);
        } catch (IOException e) {
            streams.close();
            instance.close();
            throw new CommandFailure( // without its cause, which would pass for an outage that may be waited out
                    "Port %d for health checks is not free; choose another: 'up --http-port PORT', 'run --set http.port=PORT'."
                            .formatted(settings.httpPort()));
        }
    }

    /** @throws CommandFailure when it does no more work and only a restart helps */
    void expectLive() {
        if (!streams.isLive()) {
            throw new CommandFailure("Kafka Streams has stopped for good; the log above says why.");
        }
    }

    boolean isReady() {
        return streams.isReady();
    }

    int httpPort() {
        return health.port();
    }

    @Override
    public void close() {
        health.close();
        streams.close();
        instance.close();
    }

    private static InstanceId instance(Settings settings) {
        try {
            return InstanceId.in(settings.stateDir());
        } catch (IllegalStateException e) {
            throw new CommandFailure(e.getMessage(), e);
        }
    }
}
