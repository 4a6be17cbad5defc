package dev.wirewatch.ingest.fetch;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on loopback that answers in bytes, as wrong as a test wants them. Each path has its script. */
final class OddServer implements Closeable {

    /** Writes an answer; when it returns, the connection is closed. */
    interface Script {
        void answer(String request, OutputStream out) throws IOException;
    }

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    final List<String> requests = new CopyOnWriteArrayList<>();
    final AtomicInteger connections = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);

    OddServer() {
        try {
            socket = new ServerSocket(0, 200, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    OddServer on(String path, Script script) {
        scripts.put(path, script);
        return this;
    }

    /** Status line and headers; lines end with a bare line feed here. */
    OddServer on(String path, String head, String body) {
        return on(path, (request, out) -> write(out, head, body.getBytes(StandardCharsets.UTF_8)));
    }

    OddServer on(String path, String head, byte[] body) {
        return on(path, (request, out) -> write(out, head, body));
    }

    static void write(OutputStream out, String head, byte[] body) throws IOException {
        out.write(("HTTP/1.1 " + head.strip().replace("\n", "\r\n") + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        out.write(body);
        out.flush();
    }

    /** Waits, or until the test is over. */
    void pause(int millis) {
        try {
            over.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until the test is over. */
    void hang() {
        pause(Integer.MAX_VALUE);
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = socket.accept();
                connections.incrementAndGet();
                open.add(connection);
                threads.execute(() -> serve(connection));
            }
        } catch (IOException e) {
            // closed: the test is over
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
            List<String> lines = new ArrayList<>();
            int length = 0;
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                lines.add(line);
                length = line.startsWith("Content-Length: ") ? Integer.parseInt(line.substring(16)) : length;
            }
            char[] body = new char[length];
            for (int at = 0; at < length; at += in.read(body, at, length - at)) {}
            String request = String.join("\n", lines) + "\n\n" + new String(body);
            requests.add(request);
            String path = lines.isEmpty() ? "" : lines.get(0).split(" ")[1];
            Script script = scripts.getOrDefault(path, (r, out) -> write(out, "404 Not Found", new byte[0]));
            script.answer(request, connection.getOutputStream());
        } catch (IOException e) {
            // the other side went away, as tests expect it to
        } finally {
            open.remove(connection);
        }
    }

    @Override
    public void close() throws IOException {
        over.countDown();
        socket.close();
        for (Socket connection : open) {
            connection.close();
        }
        threads.shutdownNow();
    }
}
