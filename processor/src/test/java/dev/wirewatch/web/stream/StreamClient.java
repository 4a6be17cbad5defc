package dev.wirewatch.web.stream;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads Server-Sent Events as a browser does. */
final class StreamClient implements Closeable {

    private static final int SILENCE_MS = 20_000;
    private static final int SHORT_MS = 700;

    /** @param name empty for an event of no kind of its own */
    record Event(String name, String id, String data) {}

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Socket socket;
    private final BufferedReader lines;
    private Instant deadline = Instant.MAX;

    private StreamClient(Socket socket, BufferedReader lines) {
        this.socket = socket;
        this.lines = lines;
    }

    static StreamClient open(int port, String path, Optional<String> lastId) throws IOException {
        return open(port, path, lastId.map(id -> Map.of("Last-Event-ID", id)).orElse(Map.of()));
    }

    static StreamClient open(int port, String path, Map<String, String> headers) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(SILENCE_MS);
        String header = headers.entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue() + "\r\n")
                .collect(Collectors.joining());
        socket.getOutputStream()
                .write("GET %s HTTP/1.0\r\nHost: localhost\r\n%s\r\n"
                        .formatted(path, header)
                        .getBytes(StandardCharsets.UTF_8));
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        StreamClient client = new StreamClient(socket, lines);
        while (!client.line().startsWith("retry:")) {
            // the header, until the stream begins
        }
        return client;
    }

    static int status(int port, String path) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
        try {
            return connection.getResponseCode();
        } finally {
            connection.disconnect();
        }
    }

    /** The next events; waits for them, also while there are signs of life only. */
    List<Event> take(int count) throws IOException {
        deadline = Instant.now().plus(PATIENCE);
        List<Event> events = new ArrayList<>();
        while (events.size() < count) {
            events.add(next());
        }
        deadline = Instant.MAX;
        return events;
    }

    /** All events until the stream ends. */
    List<Event> rest() throws IOException {
        List<Event> events = new ArrayList<>();
        try {
            while (true) {
                events.add(next());
            }
        } catch (EOFException e) {
            return events;
        }
    }

    /** The next position that comes without an event. */
    String position() throws IOException {
        String line = line();
        while (!line.startsWith("id: ")) {
            line = line();
        }
        return line.substring(4);
    }

    private Event next() throws IOException {
        String name = "";
        String id = "";
        List<String> data = new ArrayList<>();
        while (true) {
            String line = line();
            if (line.isEmpty() && !data.isEmpty()) {
                return new Event(name, id, String.join("\n", data));
            }
            if (line.startsWith("event: ")) {
                name = line.substring(7);
            } else if (line.startsWith("id: ")) {
                id = line.substring(4);
            } else if (line.startsWith("data: ")) {
                data.add(line.substring(6));
            }
        }
    }

    private String line() throws IOException {
        if (Instant.now().isAfter(deadline)) {
            throw new SocketTimeoutException("the events that were expected have not come");
        }
        String line = lines.readLine();
        if (line == null) {
            throw new EOFException("the stream has ended");
        }
        return line;
    }

    boolean awaitComment(Duration patience) throws IOException {
        Instant deadline = Instant.now().plus(patience);
        while (Instant.now().isBefore(deadline)) {
            if (line().equals(":")) {
                return true;
            }
        }
        return false;
    }

    /** Whether an event comes soon. */
    boolean hasMore() throws IOException {
        socket.setSoTimeout(SHORT_MS);
        try {
            next();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    /** Breaks the connection off without a word of parting, as a network does. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
