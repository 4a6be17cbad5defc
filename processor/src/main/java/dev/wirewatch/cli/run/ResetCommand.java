package dev.wirewatch.cli.run;

import dev.wirewatch.app.ProcessorReset;
import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.config.Settings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.OffsetSpec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code reset}: a processor starts again from a chosen point. */
@Command(
        name = "reset",
        description = {
            "Takes the processor back, so that articles are processed again, as after an upgrade of its rules.",
            "It deletes the processor's state and sets where it reads its input topics from. It shows what it will do and "
                    + "asks first. Stop all processors before; they are not started again.",
            "Where several machines have run processors, run it on each before the first is started again: the state "
                    + "folder of each must be deleted."
        },
        footer = {"", "Exit status 1 when it was not done."})
public final class ResetCommand implements Callable<Integer> {

    @Mixin
    private ClusterOptions cluster;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder of 'up', which must be stopped, in place of a cluster.")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "POINT",
            converter = StartConverter.class,
            description = "Where to start: earliest, latest, or a time such as 2h, 3d or 2026-03-01T09:30:00Z "
                    + "(default: earliest).")
    private OffsetSpec start = OffsetSpec.earliest();

    @Option(
            names = "--outputs",
            description = "Also delete all that the processor wrote: the records of news.enriched, news.mentions, "
                    + "news.claims, news.alerts, news.stories, news.statements, news.trends, news.watch-faults and "
                    + "news.dead-letters.")
    private boolean outputs;

    @Option(names = "--yes", description = "Do not ask, for scripts.")
    private boolean yes;

    @Spec
    private CommandSpec spec;

    private boolean done;

    @Override
    public Integer call() {
        if (data.isEmpty()) {
            reset(cluster.settings());
        } else {
            resetStopped(data.get());
        }
        return done ? 0 : 1;
    }

    private void resetStopped(Path folder) {
        if (cluster.isNamed()) {
            throw new ParameterException(
                    spec.commandLine(), "--data stands for a cluster; leave out --kafka, --registry and --config.");
        }
        if (Files.notExists(folder.resolve("kafka"))) {
            throw new UserFacingException("There is no data of './wirewatch up' in " + folder + ".");
        }
        try (LocalCluster local = LocalCluster.start(folder, 0, 0)) {
            reset(local.settings(cluster.set()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void reset(Settings settings) {
        new ProcessorReset(settings, start, outputs).run(this::isConfirmed, this::say);
        say(done ? "Done. Start the processors again." : "Nothing was changed.");
    }

    private boolean isConfirmed(List<String> steps) {
        say("This will be done:");
        steps.forEach(step -> say("- " + step));
        done = yes || isAnsweredYes();
        return done;
    }

    private boolean isAnsweredYes() {
        if (System.console() == null) {
            throw new UserFacingException("There is no terminal to ask on; add --yes to do it without asking.");
        }
        PrintWriter err = spec.commandLine().getErr();
        err.print("Go on? [y/N] ");
        err.flush();
        try {
            String answer = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
            return answer != null && answer.strip().matches("(?i)y|yes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(String line) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(line);
        err.flush();
    }
}
