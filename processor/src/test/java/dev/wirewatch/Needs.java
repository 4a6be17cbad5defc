package dev.wirewatch;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/**
 * What a test needs beyond Java. Where it is missing the test is skipped and says so; a build server, which sets the
 * environment variable {@code CI} to {@code true}, must have it, or a test that never runs would look like one that
 * passes.
 */
public final class Needs {

    private Needs() {}

    /** A program on the PATH, by the name that one types. */
    public static void program(String name) {
        boolean found = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of(Path.of(folder, name), Path.of(folder, name + ".exe")))
                .anyMatch(Files::isExecutable);
        require(found, "the program " + name);
    }

    /** Chromium, from the environment variable {@code CHROMIUM} or where Debian has it. */
    public static Path chromium() {
        Path program = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
        require(Files.isExecutable(program), "Chromium; the environment variable CHROMIUM says where it is");
        return program;
    }

    public static void docker() {
        require(DockerClientFactory.instance().isDockerAvailable(), "Docker");
    }

    /** @param name of a container image, which is here or can be pulled */
    public static void image(String name) {
        docker();
        boolean found = true;
        try {
            DockerClientFactory.instance().checkAndPullImage(DockerClientFactory.lazyClient(), name);
        } catch (RuntimeException e) {
            found = false;
        }
        require(found, "the container image " + name);
    }

    private static void require(boolean there, String what) {
        if (there) {
            return;
        }
        String message = "This test needs " + what + ", which is not here";
        if ("true".equals(System.getenv("CI"))) {
            fail(message);
        }
        System.err.println("Skipped: " + message);
        abort(message);
    }
}
