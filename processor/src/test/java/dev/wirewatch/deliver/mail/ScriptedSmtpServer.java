package dev.wirewatch.deliver.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server that answers as it is told: "250" to whatever is not scripted. */
final class ScriptedSmtpServer implements AutoCloseable {

    private final ServerSocket listener;
    private final Optional<SSLContext> startTls;
    private final Map<String, String> script = new ConcurrentHashMap<>();
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();

    /** @param startTls that it offers; empty for none */
    ScriptedSmtpServer(Optional<SSLContext> startTls) throws IOException {
        this.startTls = startTls;
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    /** Answers lines that begin like this; "." is the end of a mail. */
    ScriptedSmtpServer answer(String start, String reply) {
        script.put(start, reply);
        return this;
    }

    int port() {
        return listener.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    /** What it was told, without the mails. */
    List<String> commands() {
        return List.copyOf(commands);
    }

    /** As a server that is started anew. */
    void dropConnections() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                connections.incrementAndGet();
                open.add(socket);
                start(() -> talk(socket));
            } catch (IOException e) {
                if (!listener.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void talk(Socket plain) {
        try (plain) {
            say(plain, script.getOrDefault("connect", "220 here"));
            converse(plain, startTls.isPresent());
        } catch (IOException e) {
            commands.add("(gone)");
        }
    }

    private void converse(Socket socket, boolean offersTls) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            commands.add(line);
            if (line.startsWith("EHLO") && offersTls) {
                say(socket, "250-localhost\r\n250 STARTTLS");
            } else if (line.startsWith("STARTTLS") && offersTls) {
                say(socket, "220 go on");
                SSLSocket secure = (SSLSocket)
                        startTls.orElseThrow().getSocketFactory().createSocket(socket, null, socket.getPort(), true);
                secure.setUseClientMode(false);
                converse(secure, false);
                return;
            } else if (line.equals("DATA") && !script.containsKey("DATA")) {
                say(socket, "354 go on");
                for (String text = in.readLine(); text != null && !text.equals("."); text = in.readLine()) {
                    // the mail itself is GreenMail's to look at
                }
                say(socket, reply("."));
            } else {
                say(socket, reply(line));
            }
        }
    }

    private String reply(String line) {
        return script.entrySet().stream()
                .filter(answer -> line.startsWith(answer.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("250 ok");
    }

    private static void say(Socket socket, String reply) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        dropConnections();
    }
}
