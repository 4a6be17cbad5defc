package dev.wirewatch.serve;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

/** {@code /metrics}: the meters of all components, in Prometheus's text format, version 0.0.4. */
public final class MetricsRoutes implements Routes {

    private static final String PATH = "/metrics";
    private static final String TEXT_FORMAT = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry meters;

    public MetricsRoutes(PrometheusMeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get(PATH, this::answer).head(PATH, this::answer);
    }

    private void answer(Context http) {
        http.contentType(TEXT_FORMAT);
        http.result(meters.scrape(TEXT_FORMAT));
    }
}
