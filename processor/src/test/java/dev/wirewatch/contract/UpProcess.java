package dev.wirewatch.contract;

import dev.wirewatch.kafka.Connection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** {@code wirewatch up} as a process of its own, on ports of its own, out of what the build has packaged. */
final class UpProcess {

    private static final String CLASS_PATH = "target/wirewatch.jar:target/lib/*";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path folder;
    private final int kafkaPort;
    private final int registryPort;
    private final int httpPort;
    private final List<String> settings = new ArrayList<>();
    private final List<String> javaOptions = new ArrayList<>();
    private boolean seeds;
    private Process process;

    UpProcess(Path folder, int kafkaPort, int registryPort, int httpPort) {
        this.folder = folder;
        this.kafkaPort = kafkaPort;
        this.registryPort = registryPort;
        this.httpPort = httpPort;
    }

    /** The same with settings, each as {@code name=value}. */
    UpProcess with(String... more) {
        settings.addAll(List.of(more));
        return this;
    }

    /** The same with the sample stories, which {@code up} plays on a first run. */
    UpProcess withSeeds() {
        seeds = true;
        return this;
    }

    /** The same with options of the Java virtual machine. */
    UpProcess java(String... more) {
        javaOptions.addAll(List.of(more));
        return this;
    }

    /** To its Kafka and its registry; a record waits for them as long as a restart may take. */
    Connection connection() {
        return new Connection(
                Map.of("bootstrap.servers", "127.0.0.1:" + kafkaPort, "delivery.timeout.ms", "180000"),
                Map.of("schema.registry.url", "http://127.0.0.1:" + registryPort));
    }

    /** Starts it and waits until it processes articles; how long that took. */
    Duration start() {
        long begin = System.nanoTime();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", CLASS_PATH));
        command.addAll(List.of("dev.wirewatch.cli.Main", "up", "--data", folder.toString()));
        command.addAll(seeds ? List.of("--seeds", "../seeds") : List.of("--no-seeds"));
        command.addAll(List.of("--kafka-port", Integer.toString(kafkaPort)));
        command.addAll(List.of("--registry-port", Integer.toString(registryPort)));
        command.addAll(List.of("--http-port", Integer.toString(httpPort)));
        settings.forEach(setting -> command.addAll(List.of("--set", setting)));
        Path log = folder.resolve("up.log");
        try {
            Files.createDirectories(folder);
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Awaitility.await().pollInterval(Duration.ofMillis(100)).atMost(PATIENCE).until(this::isReady);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** As kill -9 does: no shutdown hook runs, nothing is flushed. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** As Ctrl-C does; the exit status. */
    int stop() {
        process.destroy();
        return process.onExit().join().exitValue();
    }

    /** What the operating system says, such as {@code 512000 kB}; empty where it does not say so. */
    String residentMemory() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        return Files.notExists(status)
                ? ""
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .map(line -> line.substring("VmRSS:".length()).strip())
                        .findFirst()
                        .orElse("");
    }

    private boolean isReady() throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("up has ended with " + process.exitValue() + "; see " + folder);
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + httpPort + "/health/ready"))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false; // not listening yet
        }
    }
}
