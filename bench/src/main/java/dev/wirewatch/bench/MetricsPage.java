package dev.wirewatch.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** The processor's metrics, as Prometheus reads them. */
public final class MetricsPage {

    private static final int OK = 200;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newHttpClient();
    private final ProcessorAddress processor;

    public MetricsPage(ProcessorAddress processor) {
        this.processor = processor;
    }

    /** All metrics at one moment, a line each. */
    public record Reading(List<String> lines) {

        /**
         * The sum of a metric over all its labels that hold these.
         *
         * @param label as in {@code step="enrich"}; empty for any
         */
        public double sum(String name, String label) {
            return lines.stream()
                    .filter(line -> isOf(name, line) && line.contains(label))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .filter(value -> !Double.isNaN(value))
                    .sum();
        }

        private static boolean isOf(String name, String line) {
            return line.startsWith(name + "{") || line.startsWith(name + " ");
        }
    }

    /** @throws UncheckedIOException when there is no such page */
    public Reading read() throws InterruptedException {
        try {
            HttpResponse<String> page = http.send(
                    processor.request("/metrics").timeout(LONGEST_WAIT).build(), BodyHandlers.ofString());
            if (page.statusCode() != OK) {
                throw new IOException(
                        "GET %s/metrics is answered by %d".formatted(processor.base(), page.statusCode()));
            }
            return new Reading(page.body().lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
