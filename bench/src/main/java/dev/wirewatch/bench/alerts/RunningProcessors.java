package dev.wirewatch.bench.alerts;

import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.bench.MetricsPage;
import dev.wirewatch.bench.ProcessorAddress;
import dev.wirewatch.kafka.Connection;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Processors that run already, here or elsewhere. */
final class RunningProcessors {

    private static final String CPU_NANOS = "process_cpu_time_ns_total";
    private static final int OK = 200;

    private RunningProcessors() {}

    /** @throws UserFacingException when one does not answer as it must */
    static Deployment of(Connection connection, List<ProcessorAddress> processors) throws InterruptedException {
        Map<String, MetricsPage> pages = new LinkedHashMap<>();
        for (ProcessorAddress processor : processors) {
            expect(processor, "/health/ready");
            expect(processor, "/metrics"); // also whether it knows the token
            pages.put(processor.base().toString(), new MetricsPage(processor));
        }
        return new Deployment(connection, processors, () -> meter(pages));
    }

    private static void expect(ProcessorAddress processor, String path) throws InterruptedException {
        try {
            int status = HttpClient.newHttpClient()
                    .send(processor.request(path).build(), BodyHandlers.discarding())
                    .statusCode();
            if (status != OK) {
                throw new UserFacingException(
                        "The processor at %s answers %d at %s; it must be ready, and know the token."
                                .formatted(processor.base(), status, path));
            }
        } catch (IOException e) {
            throw new UserFacingException("No processor answers at %s.".formatted(processor.base()), e);
        }
    }

    private static CpuMeter.Use meter(Map<String, MetricsPage> pages) throws InterruptedException {
        Map<String, Double> before = seconds(pages);
        return () -> {
            Map<String, Double> used = seconds(pages);
            used.replaceAll((processor, seconds) -> seconds - before.get(processor));
            return used;
        };
    }

    private static Map<String, Double> seconds(Map<String, MetricsPage> pages) throws InterruptedException {
        Map<String, Double> seconds = new LinkedHashMap<>();
        for (Map.Entry<String, MetricsPage> page : pages.entrySet()) {
            seconds.put(page.getKey(), page.getValue().read().sum(CPU_NANOS, "") / 1e9);
        }
        return seconds;
    }
}
