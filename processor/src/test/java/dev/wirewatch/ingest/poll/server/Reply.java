package dev.wirewatch.ingest.poll.server;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The way back to a client. A reply that is in order is sent with {@link #send}; any other is put together from bytes,
 * and ends the connection.
 */
public final class Reply {

    static final String FEED = "application/rss+xml; charset=utf-8";

    private static final int LOOK_MS = 200;

    private final Socket socket;
    private final OutputStream out;
    private final CountDownLatch stopped;
    private boolean reusable;

    Reply(Socket socket, CountDownLatch stopped) throws IOException {
        this.socket = socket;
        this.out = new BufferedOutputStream(socket.getOutputStream(), 16 * 1024);
        this.stopped = stopped;
    }

    /** Sends a whole answer of the right length, after which the connection can be used again. */
    public void send(int status, Map<String, String> headers, byte[] body) throws IOException {
        head(status, headers);
        boolean empty = status == 304 || status == 204;
        text(empty ? "\r\n" : "Content-Length: " + body.length + "\r\n\r\n");
        bytes(empty ? new byte[0] : body);
        out.flush();
        reusable = !"close".equals(headers.get("Connection"));
    }

    public void send(int status, Map<String, String> headers, String body) throws IOException {
        send(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a feed. */
    public void feed(String body) throws IOException {
        send(200, Map.of("Content-Type", FEED), body);
    }

    /** Sends the head of an answer without the empty line that ends it; the connection ends after it. */
    Reply head(int status, Map<String, String> headers) throws IOException {
        reusable = false;
        text("HTTP/1.1 " + status + " Status\r\n");
        for (Map.Entry<String, String> header : headers.entrySet()) {
            text(header.getKey() + ": " + header.getValue() + "\r\n");
        }
        return this;
    }

    /** Sends a piece as it is. */
    Reply text(String piece) throws IOException {
        return bytes(piece.getBytes(StandardCharsets.UTF_8));
    }

    Reply bytes(byte[] piece) throws IOException {
        out.write(piece);
        return this;
    }

    Reply flush() throws IOException {
        out.flush();
        return this;
    }

    /** Waits; shorter when the server stops. */
    public void pause(long millis) throws IOException, InterruptedException {
        out.flush();
        if (stopped.await(millis, TimeUnit.MILLISECONDS)) {
            throw new InterruptedException("The server stops.");
        }
    }

    /** Does nothing more until the client goes away or the server stops. */
    public void hang() throws IOException {
        out.flush();
        socket.setSoTimeout(LOOK_MS);
        boolean there = true;
        while (there && stopped.getCount() > 0) {
            try {
                there = socket.getInputStream().read() >= 0;
            } catch (SocketTimeoutException e) {
                there = true; // it waits still
            }
        }
    }

    boolean reusable() {
        return reusable;
    }
}
