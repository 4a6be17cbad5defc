package dev.wirewatch.serve;

import io.javalin.router.JavalinDefaultRoutingApi;

/** Pages that a part of the program answers; the one who wires the parts hands them to the {@link WebServer}. */
@FunctionalInterface
public interface Routes {

    /** Says which methods of which paths are answered, and by whom. */
    void addTo(JavalinDefaultRoutingApi routes);
}
