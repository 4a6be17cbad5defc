package dev.wirewatch.app;

import dev.wirewatch.config.Settings;
import dev.wirewatch.kafka.ApplicationActiveException;
import dev.wirewatch.kafka.ApplicationReset;
import dev.wirewatch.kafka.InstanceId;
import dev.wirewatch.kafka.ResetPlan;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.utils.Utils;

/**
 * Takes a processor back to a point of news.articles: its state on the cluster ({@link ApplicationReset}), and the copy
 * of it in the state folder of this machine.
 */
public final class ProcessorReset {

    private static final Duration DEADLINE = Duration.ofSeconds(30);

    /** A processor that has stopped stays in its group for 10 seconds, in case it is restarted. */
    private static final Duration LONGEST_SESSION = Duration.ofSeconds(15);

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final Settings settings;
    private final OffsetSpec start;
    private final boolean clearOutputs;

    /**
     * @param start where to process articles from
     * @param clearOutputs whether to delete what the processor wrote to its output topics
     */
    public ProcessorReset(Settings settings, OffsetSpec start, boolean clearOutputs) {
        this.settings = settings;
        this.start = start;
        this.clearOutputs = clearOutputs;
    }

    /**
     * Works out what to do, asks, and does it.
     *
     * @param confirm is given a sentence a step; nothing is changed unless it returns true
     * @param say is told what is waited for
     * @throws UserFacingException when a processor runs, Kafka or the registry is away, or there are no topics of ours
     */
    public void run(Predicate<List<String>> confirm, Consumer<String> say) {
        ClusterSetup.check(settings.connection());
        try (CloseStack open = new CloseStack()) {
            if (Files.exists(settings.stateDir())) {
                open.push(lock()::close);
            }
            ClusterSetup.run(settings.connection(), DEADLINE, (admin, registry) -> run(admin, registry, confirm, say));
        } catch (ApplicationActiveException e) {
            throw new UserFacingException(e.getMessage(), e);
        }
    }

    private InstanceId lock() {
        try {
            return InstanceId.in(settings.stateDir());
        } catch (IllegalStateException e) {
            throw new UserFacingException(
                    "A processor is running that keeps its state in %s; stop it first.".formatted(settings.stateDir()),
                    e);
        } catch (UncheckedIOException e) {
            throw new UserFacingException(e.getMessage(), e);
        }
    }

    private void run(
            Admin admin, SchemaRegistryClient registry, Predicate<List<String>> confirm, Consumer<String> say) {
        ApplicationReset reset = new ApplicationReset(
                admin,
                registry,
                settings.applicationId(),
                Role.PROCESS.internalSchemas(settings.applicationId()).keySet());
        Path localState = settings.stateDir().resolve(settings.applicationId());
        ResetPlan plan = plan(reset, say);
        List<String> steps = new ArrayList<>(plan.steps());
        steps.add("The state on this machine is deleted: %s.".formatted(localState));
        if (confirm.test(steps)) {
            delete(localState); // first, since without the changelogs that it is a copy of it would be wrong
            reset.run(plan);
        }
    }

    private ResetPlan plan(ApplicationReset reset, Consumer<String> say) {
        Instant deadline = Instant.now().plus(LONGEST_SESSION);
        boolean said = false;
        while (true) {
            try {
                return reset.plan(start, clearOutputs);
            } catch (ApplicationActiveException e) {
                if (Instant.now().isAfter(deadline)) {
                    throw e;
                }
                if (!said) {
                    say.accept("Waiting up to %d s for processors that have stopped to leave their group."
                            .formatted(LONGEST_SESSION.toSeconds()));
                    said = true;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private static void delete(Path folder) {
        try {
            Utils.delete(folder.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
