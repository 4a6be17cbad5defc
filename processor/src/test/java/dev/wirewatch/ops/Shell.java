package dev.wirewatch.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs programs as a user would.
 *
 * @param folder where they start
 * @param environment variables that are added to those of this process; an empty value takes one away
 */
record Shell(Path folder, Map<String, String> environment) {

    private static final long PATIENCE_SECONDS = 300;

    /** How a program ended, and what it printed. */
    record Ended(int status, String out, String err) {}

    /** The folder of the whole project; tests start in the one of their module. */
    static Path project() {
        return Path.of("").toAbsolutePath().getParent();
    }

    static Shell in(Path folder) {
        return new Shell(folder, Map.of());
    }

    Shell with(String variable, Object value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value.toString());
        return new Shell(folder, Map.copyOf(more));
    }

    Ended run(Object... command) {
        return end(start(command));
    }

    Running start(Object... command) {
        try {
            Path out = Files.createTempFile("out", null);
            Path err = Files.createTempFile("err", null);
            ProcessBuilder builder = new ProcessBuilder(
                            Stream.of(command).map(Object::toString).toList())
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            Map<String, String> all = builder.environment();
            all.putAll(environment);
            all.values().removeIf(String::isEmpty);
            return new Running(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Ended end(Running running) {
        try {
            if (!running.process().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                running.process().destroyForcibly().waitFor();
            }
            Ended ended = new Ended(
                    running.process().exitValue(), Files.readString(running.out()), Files.readString(running.err()));
            for (Path file : List.of(running.out(), running.err())) {
                Files.delete(file);
            }
            return ended;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A program at work, and the files that it prints into. */
    record Running(Process process, Path out, Path err) {}
}
