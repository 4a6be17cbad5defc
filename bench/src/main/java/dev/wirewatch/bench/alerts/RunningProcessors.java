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

    /** @throws UserFacingException when one is not ready */
    static Deployment of(Connection connection, List<ProcessorAddress> processors) throws InterruptedException {
        for (ProcessorAddress processor : processors) {
            expectReady(processor);
        }
        return new Deployment(connection, processors, () -> meter(processors));
    }

    private static void expectReady(ProcessorAddress processor) throws InterruptedException {
        try {
            int status = HttpClient.newHttpClient()
                    .send(processor.request("/health/ready").build(), BodyHandlers.discarding())
                    .statusCode();
            if (status != OK) {
                throw new UserFacingException("The processor at %s is not ready: it answers %d at /health/ready."
                        .formatted(processor.base(), status));
            }
        } catch (IOException e) {
            throw new UserFacingException("No processor answers at %s.".formatted(processor.base()), e);
        }
    }

    private static CpuMeter.Use meter(List<ProcessorAddress> processors) throws InterruptedException {
        Map<String, Double> before = seconds(processors);
        return () -> {
            Map<String, Double> used = seconds(processors);
            used.replaceAll((processor, seconds) -> seconds - before.get(processor));
            return used;
        };
    }

    private static Map<String, Double> seconds(List<ProcessorAddress> processors) throws InterruptedException {
        Map<String, Double> seconds = new LinkedHashMap<>();
        for (ProcessorAddress processor : processors) {
            seconds.put(processor.base().toString(), new MetricsPage(processor).sum(CPU_NANOS, "") / 1e9);
        }
        return seconds;
    }
}
