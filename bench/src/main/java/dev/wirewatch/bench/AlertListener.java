package dev.wirewatch.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Alerts as one who listens to a stream of Server-Sent Events gets them. */
final class AlertListener implements AlertSource {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PATH = "/api/v1/streams/alerts";
    private static final String DATA = "data: ";

    private final InputStream stream;
    private volatile boolean closed;

    /** Listens from now on. */
    AlertListener(ProcessorAddress processor) {
        stream = HttpClient.newHttpClient()
                .sendAsync(processor.request(PATH).build(), BodyHandlers.ofInputStream())
                .join()
                .body();
    }

    @Override
    public void start(Consumer<String> article) {
        BenchThreads.of("alerts", () -> listen(article)).start();
    }

    private void listen(Consumer<String> article) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
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

    /** Also while it reads. */
    @Override
    public void close() {
        closed = true;
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
