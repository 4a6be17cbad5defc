package dev.wirewatch.app;

import dev.wirewatch.config.Settings;
import dev.wirewatch.kafka.InstanceId;
import dev.wirewatch.languages.NewsAnnotator;
import dev.wirewatch.serve.HealthRoutes;
import dev.wirewatch.serve.MetricsRoutes;
import dev.wirewatch.serve.Routes;
import dev.wirewatch.serve.WebServer;
import dev.wirewatch.serve.access.AccessControl;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A running processor: the components of its roles, and the web server that answers for them. */
public final class Application implements AutoCloseable {

    private final List<Component> components;
    private final int httpPort;
    private final CloseStack open;

    Application(List<Component> components, int httpPort, CloseStack open) {
        this.components = List.copyOf(components);
        this.httpPort = httpPort;
        this.open = open;
    }

    /** @throws UserFacingException when a port or the state folder is in use */
    static Application start(
            Set<Role> roles,
            Settings settings,
            Supplier<NewsAnnotator> annotator,
            PrometheusMeterRegistry meters,
            Standby standby) {
        CloseStack open = new CloseStack();
        try {
            InstanceId instance = instance(settings);
            open.push(instance::close);
            AccessControl access = HttpAccess.control(settings);
            Wiring wiring = new Wiring(settings, instance, meters, access, annotator);
            List<Component> components = new ArrayList<>();
            for (Component.Starter starter : starters(roles)) {
                Component component = starter.start(wiring);
                open.push(component::close);
                components.add(component);
            }
            // last, so that it is closed first: no request reaches a component that is closed
            WebServer web = serve(standby, access, components, meters);
            open.push(web::close);
            open.push(() -> components.forEach(Component::endStreams));
            return new Application(components, web.port(), open);
        } catch (RuntimeException e) {
            try (open) {
                throw e;
            }
        }
    }

    /** @throws UserFacingException when a component has stopped for good, so that only a restart helps */
    public void expectLive() {
        components.stream().filter(component -> !component.isLive()).findFirst().ifPresent(component -> {
            throw new UserFacingException("The %s has stopped; the log above says why.".formatted(component.title()));
        });
    }

    public boolean isReady() {
        return components.stream().allMatch(Component::isReady);
    }

    public int httpPort() {
        return httpPort;
    }

    @Override
    public void close() {
        open.close();
    }

    private static List<Component.Starter> starters(Set<Role> roles) {
        return roles.stream()
                .sorted()
                .flatMap(role -> role.components().stream())
                .toList();
    }

    private static InstanceId instance(Settings settings) {
        try {
            return InstanceId.in(settings.stateDir());
        } catch (IllegalStateException | UncheckedIOException e) {
            throw new UserFacingException(e.getMessage(), e);
        }
    }

    private static WebServer serve(
            Standby standby, AccessControl access, List<Component> components, PrometheusMeterRegistry meters) {
        List<Routes> routes = new ArrayList<>();
        routes.add(access::addTo);
        routes.add(new HealthRoutes(
                () -> first(components, component -> !component.isLive(), "The %s has stopped; the log says why."),
                () -> first(components, component -> !component.isReady(), "The %s is not ready.")));
        routes.add(new MetricsRoutes(meters));
        components.forEach(component -> routes.addAll(component.routes()));
        return standby.replacedBy(routes);
    }

    private static Optional<String> first(List<Component> components, Predicate<Component> which, String sentence) {
        return components.stream().filter(which).findFirst().map(component -> sentence.formatted(component.title()));
    }
}
