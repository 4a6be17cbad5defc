package dev.wirewatch.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;

/** The processor's metrics, as Prometheus reads them. */
public final class MetricsPage {

    private final HttpClient http = HttpClient.newHttpClient();
    private final ProcessorAddress processor;

    public MetricsPage(ProcessorAddress processor) {
        this.processor = processor;
    }

    /**
     * The sum of a metric over all its labels that hold these.
     *
     * @param label as in {@code step="enrich"}; empty for any
     */
    public double sum(String name, String label) throws InterruptedException {
        try {
            return http.send(processor.request("/metrics").build(), BodyHandlers.ofString())
                    .body()
                    .lines()
                    .filter(line -> isOf(name, line) && line.contains(label))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .filter(value -> !Double.isNaN(value))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOf(String name, String line) {
        return line.startsWith(name + "{") || line.startsWith(name + " ");
    }
}
