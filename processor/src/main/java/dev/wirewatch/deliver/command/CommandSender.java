package dev.wirewatch.deliver.command;

import dev.wirewatch.deliver.Message;
import dev.wirewatch.deliver.MessageJson;
import dev.wirewatch.deliver.Outcome;
import dev.wirewatch.deliver.Sender;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one program, once a message. */
final class CommandSender implements Sender {

    private static final Logger LOG = LoggerFactory.getLogger(CommandSender.class);
    private static final Set<String> PASSED_ON = Set.of("PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR");
    private static final int TRY_AGAIN = 75;

    private final Path program;
    private final boolean allowed;
    private final Duration limit;
    private final ExecutorService threads;

    CommandSender(Path program, boolean allowed, Duration limit, ExecutorService threads) {
        this.program = program;
        this.allowed = allowed;
        this.limit = limit;
        this.threads = threads;
    }

    @Override
    public CompletableFuture<Outcome> send(Message message) {
        if (!allowed) {
            return CompletableFuture.completedFuture(new Outcome.Unavailable(
                    "The program " + program + " may not be run here; to allow it, add it to deliver.commands.",
                    Optional.empty()));
        }
        return CompletableFuture.supplyAsync(() -> run(message), threads);
    }

    /** One after the other: a program is written for one message. */
    @Override
    public int concurrency() {
        return 1;
    }

    @Override
    public void close() {}

    private Outcome run(Message message) {
        Process process;
        try {
            process = start();
        } catch (IOException e) {
            return unavailable("The program " + program + " cannot be run: " + e.getMessage());
        }
        try {
            threads.execute(() -> write(process, message));
            boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                return unavailable("The program " + program + " did not end within " + limit.toSeconds() + " s.");
            }
            return outcome(process.exitValue());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unavailable("The program " + program + " was stopped with the processor.");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.toHandle().destroyForcibly(); // which leaves its input to who writes to it
        }
    }

    /** What it prints is not ours: its author looks at it where the program writes it. */
    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(program.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .directory(new File(System.getProperty("java.io.tmpdir")));
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(PASSED_ON);
        return builder.start();
    }

    private void write(Process process, Message message) {
        try (OutputStream input = process.getOutputStream()) {
            input.write(MessageJson.of(message));
            input.write('\n');
        } catch (IOException e) { // it may end without reading, and its status decides
            LOG.debug("event=input-not-read program={} cause=\"{}\"", program, e.getMessage());
        }
    }

    private Outcome outcome(int status) {
        return switch (status) {
            case 0 -> new Outcome.Sent(Optional.empty());
            case TRY_AGAIN ->
                unavailable("The program " + program + " ended with status " + TRY_AGAIN
                        + ", and asks to try again later.");
            default -> new Outcome.Refused("The program " + program + " ended with status " + status + ".");
        };
    }

    private static Outcome unavailable(String reason) {
        return new Outcome.Unavailable(reason, Optional.empty());
    }
}
