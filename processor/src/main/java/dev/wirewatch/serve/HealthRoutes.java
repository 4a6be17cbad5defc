package dev.wirewatch.serve;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.function.BooleanSupplier;

/** {@code /health/live} and {@code /health/ready}: 200 and {@code {"status":"UP"}}, or 503 and {@code {"status":"DOWN"}}. */
public final class HealthRoutes implements Routes {

    private final BooleanSupplier live;
    private final BooleanSupplier ready;

    /**
     * @param live whether the process does its work or is starting to
     * @param ready whether it does its work
     */
    public HealthRoutes(BooleanSupplier live, BooleanSupplier ready) {
        this.live = live;
        this.ready = ready;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        add(routes, "/health/live", http -> answer(http, live));
        add(routes, "/health/ready", http -> answer(http, ready));
    }

    /** HEAD explicitly as well: the server's default for it is 200, whatever GET would answer. */
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
