package dev.wirewatch.ingest.poll.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server of feeds on this machine that can break every rule, since it writes to its sockets itself. What it does
 * depends on the path: {@code /ok/1} is a feed that behaves and changes as the test says (every other one is Atom),
 * {@code /many/1} one that never changes, and {@link Misbehaviours} lists the rest. Whatever else is asked for is not
 * found, so that there is no robots.txt.
 *
 * <p>It listens at loopback addresses alone, on one port. A name that a test's own look-up sends there reaches it too.
 */
public final class MisbehavingServer implements AutoCloseable {

    private static final String HEALTHY = "/ok/";
    private static final int MOST_CONNECTIONS = 800;
    private static final int BACKLOG = 1_000;
    private static final long STACK_BYTES = 256 * 1024;

    private final List<ServerSocket> doors = new ArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final ExecutorService threads = new ThreadPoolExecutor(
            0, MOST_CONNECTIONS, 5, TimeUnit.SECONDS, new SynchronousQueue<>(), MisbehavingServer::thread);

    private final Map<String, Behaviour> fixed = Misbehaviours.all();
    private final Map<String, Behaviour> scripted = new ConcurrentHashMap<>();
    private final Map<String, HealthyFeed> feeds = new ConcurrentHashMap<>();
    private final RequestLog log = new RequestLog();
    private final AtomicInteger turnedAway = new AtomicInteger();

    private MisbehavingServer() {}

    /** A server at 127.0.0.1, on a port that is free. */
    public static MisbehavingServer start() throws IOException {
        return start("127.0.0.1");
    }

    /** A server at several addresses of this machine, such as 127.0.0.2, on one port that is free. */
    public static MisbehavingServer start(String... addresses) throws IOException {
        MisbehavingServer server = new MisbehavingServer();
        int port = 0;
        for (String address : addresses) {
            ServerSocket door = new ServerSocket();
            server.doors.add(door);
            door.bind(new InetSocketAddress(InetAddress.getByName(address), port), BACKLOG);
            port = door.getLocalPort();
        }
        server.doors.forEach(door -> thread(() -> server.welcome(door)).start());
        return server;
    }

    public int port() {
        return doors.get(0).getLocalPort();
    }

    /** Where a path is, at the first of the addresses. */
    public URI uri(String path) {
        return uri(doors.get(0).getInetAddress().getHostAddress(), path);
    }

    /** Where a path is, by a name that the test's own look-up knows. */
    public URI uri(String host, String path) {
        return URI.create("http://" + host + ":" + port() + path);
    }

    /** A path that sends on to another address, whatever that is. */
    public URI redirectTo(String target) {
        return uri("/to?" + URLEncoder.encode(target, StandardCharsets.UTF_8));
    }

    /** Adds an item to a feed below {@code /ok/}, or changes the one of the same guid. */
    public void publish(String path, SampleItem item) {
        feed(path).put(item);
    }

    /** Adds the next item to a feed below {@code /ok/}. */
    public SampleItem publish(String path) {
        SampleItem next = SampleItem.numbered(path, items(path).size() + 1);
        publish(path, next);
        return next;
    }

    /** The items of a feed below {@code /ok/}, the first one first. */
    public List<SampleItem> items(String path) {
        return feed(path).items();
    }

    /** From now on this path behaves so, whatever it did. */
    public void script(String path, Behaviour behaviour) {
        scripted.put(path, behaviour);
    }

    /** From now on this path behaves as it does by itself. */
    public void unscript(String path) {
        scripted.remove(path);
    }

    /** What was asked of a path, the first one first. */
    public List<Request> requests(String path) {
        return log.of(path);
    }

    /** The most requests to a path that were answered at the same time. */
    public int mostAtOnce(String path) {
        return log.mostAtOnce(path);
    }

    /** The most requests that were answered at the same time under one name, which is given without the port. */
    public int mostAtOnceOfHost(String host) {
        return log.mostAtOnce(host);
    }

    /** Connections that were closed because there were too many; a test whose figures count has none. */
    public int turnedAway() {
        return turnedAway.get();
    }

    @Override
    public void close() throws IOException {
        stopped.countDown();
        for (ServerSocket door : doors) {
            door.close();
        }
        threads.shutdownNow();
        for (Socket socket : open) {
            socket.close();
        }
    }

    private void welcome(ServerSocket door) {
        while (!door.isClosed()) {
            try {
                Socket socket = door.accept();
                open.add(socket);
                try {
                    threads.execute(() -> serve(socket));
                } catch (RejectedExecutionException e) {
                    turnedAway.incrementAndGet();
                    open.remove(socket);
                    socket.close();
                }
            } catch (IOException e) {
                continue; // the door was closed, or the client went away at once
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            Conversation conversation = new Conversation(socket, stopped);
            Optional<Request> request = conversation.next();
            while (request.isPresent() && answer(request.get(), conversation.reply())) {
                request = conversation.next();
            }
        } catch (IOException e) {
            return; // clients go away, above all from a server like this one
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(socket);
        }
    }

    /** Whether the connection can be used again. */
    private boolean answer(Request request, Reply reply) throws IOException, InterruptedException {
        log.begin(request);
        try {
            behaviour(request.path()).answer(request, reply);
            return reply.reusable();
        } finally {
            log.end(request);
        }
    }

    private Behaviour behaviour(String path) {
        if (scripted.containsKey(path)) {
            return scripted.get(path);
        } else if (fixed.containsKey(path)) {
            return fixed.get(path);
        } else if (path.startsWith(HEALTHY)) {
            return feed(path);
        }
        return fixed.getOrDefault(
                path.substring(0, path.lastIndexOf('/') + 1), (request, reply) -> reply.send(404, Map.of(), "No."));
    }

    private HealthyFeed feed(String path) {
        return feeds.computeIfAbsent(path, HealthyFeed::new);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "misbehaving-server", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }
}
