package dev.wirewatch.serve;

import io.javalin.router.JavalinDefaultRoutingApi;

/** The routes of one component, to be passed to the {@link WebServer}. */
@FunctionalInterface
public interface Routes {

    /** Adds a handler for each method and path. */
    void addTo(JavalinDefaultRoutingApi routes);
}
