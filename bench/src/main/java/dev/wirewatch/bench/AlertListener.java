package dev.wirewatch.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Alerts as one who listens to a stream of Server-Sent Events gets them. */
final class AlertListener implements AlertSource {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DATA = "data: ";

    private final HttpURLConnection connection;
    private final BufferedReader lines;
    private volatile boolean closed;

    /** Listens from now on. */
    AlertListener(URI stream) {
        try {
            connection = (HttpURLConnection) stream.toURL().openConnection();
            lines = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void start(Consumer<String> article) {
        BenchThreads.of("alerts", () -> listen(article)).start();
    }

    private void listen(Consumer<String> article) {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(DATA)) {
                    article.accept(JSON.readTree(line.substring(DATA.length()))
                            .at("/article/url")
                            .textValue());
                }
            }
        } catch (IOException e) {
            if (!closed) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        connection.disconnect();
    }
}
