package dev.wirewatch.web.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Writes Server-Sent Events as the HTML standard has them (9.2). */
final class EventWriter {

    /** How long a client waits before it comes back. */
    private static final String RETRY = "retry: 1000\n\n";

    private final OutputStream out;
    private long lastWrite = System.nanoTime();

    EventWriter(OutputStream out) {
        this.out = out;
    }

    void begin() throws IOException {
        write(RETRY);
        flush();
    }

    /** An event of the kind that a client gets unless it asks for another. */
    void event(String id, String data) throws IOException {
        write("id: " + id + "\n" + lines(data) + "\n");
    }

    void event(String name, String id, String data) throws IOException {
        write("event: " + name + "\nid: " + id + "\n" + lines(data) + "\n");
    }

    /** Tells that the connection is alive, finds out whether it is, and has the client remember a position. */
    void heartbeat(String id) throws IOException {
        write(":\nid: " + id + "\n\n");
        flush();
    }

    /** How long nothing has been written. */
    Duration silence() {
        return Duration.ofNanos(System.nanoTime() - lastWrite);
    }

    void flush() throws IOException {
        out.flush();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        lastWrite = System.nanoTime();
    }

    private static String lines(String data) {
        return "data: " + data.strip().replaceAll("\r\n|\r|\n", "\ndata: ") + "\n";
    }
}
