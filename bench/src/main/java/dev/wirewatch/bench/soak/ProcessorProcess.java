package dev.wirewatch.bench.soak;

import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.bench.MetricsPage;
import dev.wirewatch.bench.ProcessorAddress;
import dev.wirewatch.embedded.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A processor in a process of its own: {@code run} with the classes and Java options of this program. */
final class ProcessorProcess {

    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(40);
    private static final long PAUSE_MS = 100;
    private static final int OK = 200;

    /** What it holds. */
    record Use(double heapBytes, double openFiles) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;
    private final List<String> command;
    private final ProcessorAddress address;
    private final MetricsPage metrics;
    private Process process;

    /**
     * A processor that is not started yet.
     *
     * @param folder of its state and its log
     * @param heap as Java's option -Xmx has it
     */
    ProcessorProcess(Path folder, String heap, Map<String, String> settings) {
        this.folder = folder;
        int port = Ports.free();
        this.address = ProcessorAddress.onPort(port);
        this.metrics = new MetricsPage(address);
        command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path"),
                "dev.wirewatch.cli.Main",
                "run",
                "--set",
                "http.port=" + port,
                "--set",
                "streams.state.dir=" + folder.resolve("state")));
        settings.forEach((name, value) -> command.addAll(List.of("--set", name + "=" + value)));
    }

    void start() {
        try {
            Files.createDirectories(folder);
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("log").toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UserFacingException when it has ended, or is not ready within two minutes */
    void awaitReady() throws InterruptedException {
        Instant latest = Instant.now().plus(LONGEST_START);
        while (!isReady()) {
            if (!process.isAlive()) {
                throw new UserFacingException("A processor has ended; its log is " + folder.resolve("log") + ".");
            }
            if (Instant.now().isAfter(latest)) {
                throw new UserFacingException(
                        "A processor was not ready within two minutes; its log is " + folder.resolve("log") + ".");
            }
            Thread.sleep(PAUSE_MS);
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            HttpRequest request = address.request("/health/ready")
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false; // not listening yet, or standing still
        }
    }

    /** As kill -9 does: nothing is closed or flushed. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** @throws UserFacingException when it does not stop within forty seconds */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
            throw new UserFacingException(
                    "A processor did not stop within forty seconds; its log is " + folder.resolve("log") + ".");
        }
    }

    /** @param name of a POSIX signal, such as STOP */
    void signal(String name) throws InterruptedException {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what it holds; empty when it does not answer. */
    Optional<Use> use() throws InterruptedException {
        try {
            MetricsPage.Reading reading = metrics.read();
            return Optional.of(new Use(
                    reading.sum("jvm_memory_used_bytes", "area=\"heap\""),
                    reading.sum("process_files_open_files", "")));
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
