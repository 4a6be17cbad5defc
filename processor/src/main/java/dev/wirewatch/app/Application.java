package dev.wirewatch.app;

import dev.wirewatch.config.Settings;
import dev.wirewatch.english.EnglishAnnotator;
import dev.wirewatch.kafka.InstanceId;
import dev.wirewatch.serve.HealthRoutes;
import dev.wirewatch.serve.MetricsRoutes;
import dev.wirewatch.serve.Routes;
import dev.wirewatch.serve.WebServer;
import dev.wirewatch.topology.Stores;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** All parts of a processor at work, wired in one place: one part a role, and the web server in front of them. */
public final class Application implements AutoCloseable {

    private final InstanceId instance;
    private final List<Component> parts;
    private final WebServer web;

    private Application(InstanceId instance, List<Component> parts, WebServer web) {
        this.instance = instance;
        this.parts = parts;
        this.web = web;
    }

    /** Reads the models beside whatever else a start has to do, if one of the roles needs them. */
    public static Supplier<EnglishAnnotator> readModels(Set<Role> roles) {
        return roles.contains(Role.PROCESS)
                ? CompletableFuture.supplyAsync(EnglishAnnotator::new)::join
                : EnglishAnnotator::new;
    }

    /**
     * Starts all parts.
     *
     * @param address where it answers over HTTP
     * @throws UserFacingException when Kafka or the registry is away, or a port or the state folder is in use
     */
    public static Application start(
            Settings settings, Supplier<EnglishAnnotator> models, InetAddress address, Set<Role> roles) {
        CompletableFuture<PrometheusMeterRegistry> counting = // beside the wait for Kafka, since it takes a while
                CompletableFuture.supplyAsync(() -> new PrometheusMeterRegistry(PrometheusConfig.DEFAULT));
        ClusterSetup.prepare(
                settings, roles.contains(Role.PROCESS) ? Stores.internalSchemas(settings.applicationId()) : Map.of());
        PrometheusMeterRegistry meters = counting.join();
        InstanceId instance = instance(settings);
        List<Component> parts = new ArrayList<>();
        try {
            if (roles.contains(Role.PROCESS)) {
                parts.add(ProcessComponent.start(settings, instance, models.get()));
            }
            if (roles.contains(Role.INGEST)) {
                parts.add(IngestComponent.start(settings, meters));
                parts.add(FeedsComponent.start(settings, instance, meters));
            }
            return new Application(instance, List.copyOf(parts), serve(settings, address, parts, meters));
        } catch (RuntimeException e) {
            closeBackwards(parts);
            instance.close();
            throw e;
        }
    }

    /** @throws UserFacingException when it does no more work and only a restart helps */
    public void expectLive() {
        parts.stream().filter(part -> !part.isLive()).findFirst().ifPresent(part -> {
            throw new UserFacingException(part.title() + " has stopped for good; the log above says why.");
        });
    }

    public boolean isReady() {
        return isReady(parts);
    }

    public int httpPort() {
        return web.port();
    }

    /** The web server first, so that nobody asks a part that is closed. */
    @Override
    public void close() {
        web.close();
        closeBackwards(parts);
        instance.close();
    }

    private static InstanceId instance(Settings settings) {
        try {
            return InstanceId.in(settings.stateDir());
        } catch (IllegalStateException e) {
            throw new UserFacingException(e.getMessage(), e);
        }
    }

    private static WebServer serve(
            Settings settings, InetAddress address, List<Component> parts, PrometheusMeterRegistry meters) {
        List<Routes> routes = new ArrayList<>();
        routes.add(new HealthRoutes(() -> isLive(parts), () -> isReady(parts)));
        routes.add(new MetricsRoutes(meters));
        parts.forEach(part -> routes.addAll(part.routes()));
        int port = settings.http().port();
        try {
            return WebServer.start(new InetSocketAddress(address, port), routes);
        } catch (IOException e) { // without its cause, which would pass for an outage that may be waited out
            throw new UserFacingException(
                    "HTTP port %d is not free; choose another: 'up --http-port PORT', 'run --set http.port=PORT'."
                            .formatted(port));
        }
    }

    private static boolean isLive(List<Component> parts) {
        return parts.stream().allMatch(Component::isLive);
    }

    private static boolean isReady(List<Component> parts) {
        return parts.stream().allMatch(Component::isReady);
    }

    private static void closeBackwards(List<Component> parts) {
        List<Component> backwards = new ArrayList<>(parts);
        Collections.reverse(backwards);
        backwards.forEach(Component::close);
    }
}
