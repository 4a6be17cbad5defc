package dev.wirewatch.serve;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * {@code /health/live} and {@code /health/ready}: 200 and {@code {"status":"UP"}}, or 503 and {@code
 * {"status":"DOWN","detail":"..."}}, which says for people what it waits for.
 */
public final class HealthRoutes implements Routes {

    private final Supplier<Optional<String>> notLive;
    private final Supplier<Optional<String>> notReady;

    /**
     * @param notLive why the process neither does its work nor is starting to; empty when it does or is
     * @param notReady why it does not do its work yet; empty when it does
     */
    public HealthRoutes(Supplier<Optional<String>> notLive, Supplier<Optional<String>> notReady) {
        this.notLive = notLive;
        this.notReady = notReady;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/health/live", http -> answer(http, notLive.get()), Permission.OPEN);
        routes.get("/health/ready", http -> answer(http, notReady.get()), Permission.OPEN);
    }

    private static void answer(Context http, Optional<String> down) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("status", down.isEmpty() ? "UP" : "DOWN");
        down.ifPresent(detail -> json.put("detail", detail));
        http.status(down.isEmpty() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
        http.contentType("application/json");
        http.result(json + "\n");
    }
}
