package dev.wirewatch.serve;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.function.BooleanSupplier;

/**
 * {@code /health/live} and {@code /health/ready}: 200 and {@code {"status":"UP"}}, or 503 and {@code {"status":"DOWN"}}.
 *
 * @param live whether the process does its work or is about to
 * @param ready whether it does its work
 */
public record HealthRoutes(BooleanSupplier live, BooleanSupplier ready) implements Routes {

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        add(routes, "/health/live", http -> answer(http, live));
        add(routes, "/health/ready", http -> answer(http, ready));
    }

    /** HEAD by name as well: left to itself the server would answer 200 without asking. */
    private static void add(JavalinDefaultRoutingApi routes, String path, Handler handler) {
        routes.get(path, handler).head(path, handler);
    }

    private static void answer(Context http, BooleanSupplier state) {
        boolean up = state.getAsBoolean();
        http.status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
        http.contentType("application/json");
        http.result("{\"status\":\"" + (up ? "UP" : "DOWN") + "\"}\n");
    }
}
