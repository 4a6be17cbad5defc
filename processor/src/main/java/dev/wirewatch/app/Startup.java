package dev.wirewatch.app;

import dev.wirewatch.config.Settings;
import dev.wirewatch.languages.NewsAnnotator;
import dev.wirewatch.serve.MetricsRoutes;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.avro.Schema;

/**
 * The start of a processor. The language models take longest and need no cluster, so they load in the background. What
 * has not started yet answers over HTTP that it waits ({@link Standby}).
 */
public final class Startup implements AutoCloseable {

    private final Set<Role> roles;
    private final Supplier<NewsAnnotator> annotator;
    private Optional<Standby> standby = Optional.empty();

    private Startup(Set<Role> roles, Supplier<NewsAnnotator> annotator) {
        this.roles = roles;
        this.annotator = annotator;
    }

    /** Begins with what needs neither settings nor a cluster. */
    public static Startup begin(Set<Role> roles) {
        boolean models = roles.stream().anyMatch(Role::needsLanguageModels);
        return new Startup(
                Set.copyOf(roles),
                models ? CompletableFuture.supplyAsync(NewsAnnotator::warm)::join : NewsAnnotator::new);
    }

    /**
     * Prepares the cluster and starts the components of all roles. After a failure it may be called again.
     *
     * @throws UserFacingException when Kafka or the registry is away, a port or the state folder is in use, or HTTP would be
     *     open to a network
     */
    public Application start(Settings settings) {
        Standby waiting = standby.orElseGet(() -> new Standby(HttpAccess.listener(settings)));
        standby = Optional.of(waiting);
        CompletableFuture<PrometheusMeterRegistry> meters = // takes a while to load, so in parallel with the cluster
                CompletableFuture.supplyAsync(MetricsRoutes::newRegistry);
        Map<String, Schema> internal = new HashMap<>();
        roles.forEach(role -> internal.putAll(role.internalSchemas(settings.applicationId())));
        try {
            ClusterSetup.prepare(settings, internal);
            return Application.start(roles, settings, annotator, meters.join(), waiting);
        } catch (UserFacingException e) {
            waiting.waitsFor(e.getMessage());
            throw e;
        }
    }

    /** To be called when it is not tried again, and after a start that has succeeded. */
    @Override
    public void close() {
        standby.ifPresent(Standby::close);
    }
}
