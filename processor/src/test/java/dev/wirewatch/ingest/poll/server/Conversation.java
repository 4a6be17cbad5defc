package dev.wirewatch.ingest.poll.server;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** The requests of one connection, one after the other. */
final class Conversation {

    private static final int IDLE_MS = 5_000;

    private final Socket socket;
    private final CountDownLatch stopped;
    private final InputStream in;

    Conversation(Socket socket, CountDownLatch stopped) throws IOException {
        this.socket = socket;
        this.stopped = stopped;
        this.in = new BufferedInputStream(socket.getInputStream());
        socket.setTcpNoDelay(true);
    }

    /** The next request; empty when the client has no more. */
    Optional<Request> next() throws IOException {
        socket.setSoTimeout(IDLE_MS);
        String first;
        try {
            first = line();
        } catch (SocketTimeoutException e) {
            return Optional.empty();
        }
        String[] words = first.split(" ");
        if (words.length != 3) {
            return Optional.empty(); // it was closed, or does not speak HTTP
        }
        Instant at = Instant.now();
        Map<String, String> headers = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        String body = new String(
                in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0"))), StandardCharsets.UTF_8);
        String[] target = words[1].split("\\?", 2);
        return Optional.of(new Request(at, words[0], target[0], target.length == 1 ? "" : target[1], headers, body));
    }

    Reply reply() throws IOException {
        return new Reply(socket, stopped);
    }

    /** A line without its end; empty at the end of the stream. */
    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }
}
