package dev.wirewatch.cli.run;

import dev.wirewatch.app.Application;
import dev.wirewatch.app.ClusterSetup;
import dev.wirewatch.app.InstallFolder;
import dev.wirewatch.app.Role;
import dev.wirewatch.app.ShutdownSignal;
import dev.wirewatch.app.Startup;
import dev.wirewatch.cli.channel.StoredChannels;
import dev.wirewatch.cli.print.RecordLines;
import dev.wirewatch.config.Settings;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.TopicTail;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.setup.ChannelAddress;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code up}: everything in one process. */
@Command(
        name = "up",
        description = {
            "Runs everything in one process: Kafka, a schema registry and the processor, on 127.0.0.1.",
            "The first time it plays sample stories. Alerts appear here; Ctrl-C stops it, and the data is kept."
        })
public final class UpCommand implements Runnable {

    private static final int EARLIER_ALERTS = 5;
    private static final int REACH = 200;
    private static final long PAUSE_MS = 100;

    /** Settings that follow from what it runs. */
    private static final List<String> OWN = List.of("kafka.bootstrap.servers", "registry.url");

    @Option(names = "--data", paramLabel = "DIR", description = "Where the data is kept (default: ${DEFAULT-VALUE}).")
    private Path data = InstallFolder.path().resolve("data");

    @Option(
            names = "--kafka-port",
            paramLabel = "PORT",
            description = "Kafka's port (default: ${DEFAULT-VALUE}; 0: a free one).")
    private int kafkaPort = 9092;

    @Option(
            names = "--registry-port",
            paramLabel = "PORT",
            description = "The schema registry's port (default: ${DEFAULT-VALUE}; 0: a free one).")
    private int registryPort = 8081;

    @Option(
            names = "--http-port",
            paramLabel = "PORT",
            description =
                    "The HTTP port, for pages, the API, articles, health and metrics (default: ${DEFAULT-VALUE}; 0: a free one).")
    private int httpPort = 8090;

    @Option(names = "--seeds", paramLabel = "DIR", description = "The sample stories (default: ${DEFAULT-VALUE}).")
    private Path seeds = InstallFolder.path().resolve("seeds");

    @Option(names = "--no-seeds", description = "Do not play the sample stories.")
    private boolean noSeeds;

    @Option(
            names = "--notify",
            paramLabel = "KIND:ADDRESS",
            description =
                    "Also send all alerts there, as in mail:me@example.org; see 'channel add'. One that is there already "
                            + "stays as it is. May be repeated.")
    private List<String> notified = new ArrayList<>();

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "One setting; may be repeated.")
    private Map<String, String> set = new LinkedHashMap<>();

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        List<ChannelAddress> channels = channels();
        OWN.stream().filter(set::containsKey).findFirst().ifPresent(name -> {
            throw new ParameterException(
                    spec.commandLine(),
                    "'up' runs a Kafka and a registry of its own; %s is for 'run'.".formatted(name));
        });
        try (ShutdownSignal shutdown = ShutdownSignal.listen();
                Startup startup = Startup.begin(Role.ALL)) {
            say("Starting Kafka and the schema registry; data is kept in " + data.normalize() + ".");
            try (LocalCluster cluster = LocalCluster.start(data, kafkaPort, registryPort)) {
                Settings settings = settings(cluster);
                add(channels, settings);
                say("Starting the processor.");
                try (Application processor = startup.start(settings)) {
                    awaitReady(processor, shutdown);
                    if (!shutdown.isReceived()) {
                        serve(settings.connection(), processor, shutdown);
                    }
                    say("Stopping.");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<ChannelAddress> channels() {
        try {
            return notified.stream().map(ChannelAddress::parse).toList();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private void add(List<ChannelAddress> channels, Settings settings) {
        if (!channels.isEmpty()) {
            ClusterSetup.prepare(settings, Map.of());
        }
        channels.forEach(channel -> say("Alerts are sent on the channel "
                + new StoredChannels(settings.connection())
                        .ensure(settings, channel)
                        .getId() + "."));
    }

    private Settings settings(LocalCluster cluster) {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("http.port", Integer.toString(httpPort));
        given.putAll(set);
        String port = given.get("http.port");
        if (!port.equals("0")) {
            given.putIfAbsent("http.url", "http://127.0.0.1:" + port);
        }
        return cluster.settings(given);
    }

    private static void awaitReady(Application processor, ShutdownSignal shutdown) {
        while (!processor.isReady() && !shutdown.isReceivedWithin(PAUSE_MS)) {
            processor.expectLive();
        }
    }

    private void serve(Connection connection, Application processor, ShutdownSignal shutdown) {
        say("Kafka %s, schema registry %s. Open http://127.0.0.1:%d/ in a browser."
                .formatted(connection.bootstrapServers(), connection.shownRegistryUrl(), processor.httpPort()));
        RecordLines lines = RecordLines.forTerminal();
        try (TopicTail<Alert> alerts = new TopicTail<>(connection, Topics.ALERTS);
                TopicTail<EnrichedArticle> articles = new TopicTail<>(connection, Topics.ENRICHED);
                FirstRun firstRun = new FirstRun(data, new Seeds(seeds, connection, Clock.systemUTC()), this::say)) {
            boolean play = !noSeeds && firstRun.isDue();
            if (play) {
                firstRun.start();
            } else {
                List<Alert> earlier = new ArrayList<>();
                alerts.last(EARLIER_ALERTS, REACH, UpCommand::disturbs, earlier::add);
                if (!earlier.isEmpty()) {
                    say("The last alerts:");
                }
                earlier.forEach(alert -> print(lines.alert(alert)));
                say("Ready: './wirewatch publish FILE' sends articles, './wirewatch watch add NAME' watches a name.");
            }
            while (!shutdown.isReceived()) {
                processor.expectLive();
                if (firstRun.isPlaying()) {
                    articles.next(article -> true, article -> print(lines.article(article)));
                }
                alerts.next(UpCommand::disturbs, alert -> print(lines.alert(alert)));
            }
        }
    }

    private void print(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }

    private void say(String line) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(line);
        err.flush();
    }

    private static boolean disturbs(Alert alert) {
        return alert.getKind() != AlertKind.REPEAT;
    }
}
