package dev.wirewatch.config;

import dev.wirewatch.kafka.Connection;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All settings. Those of one part are in a record of their own.
 *
 * @param connection the cluster and its registry
 * @param streams Kafka Streams' own settings
 * @param partitions of topics that are created
 * @param replication of topics that are created; empty for the broker's default
 * @param maxChars largest article, in UTF-16 code units of headline and body together
 * @param http the HTTP server
 * @param feeds how feeds and pages are fetched
 * @param deliver how alerts are delivered
 * @param archive how much the archive holds
 */
public record Settings(
        Connection connection,
        Map<String, Object> streams,
        int partitions,
        Optional<Short> replication,
        int maxChars,
        HttpSettings http,
        FeedSettings feeds,
        DeliverSettings deliver,
        ArchiveSettings archive) {

    private static final String KAFKA = "kafka.";
    private static final String REGISTRY = "registry.";
    private static final String STREAMS = "streams.";

    private static final Map<String, String> DEFAULTS = defaults();

    public Settings {
        streams = Map.copyOf(streams);
    }

    /**
     * Settings by name; those left out have their defaults.
     *
     * @throws SettingsException when a name is unknown or a value makes no sense
     */
    public static Settings of(Map<String, String> given) {
        Map<String, String> all = new TreeMap<>(DEFAULTS);
        all.putAll(given);
        for (String name : all.keySet()) {
            if (!isSetting(name)) {
                throw new SettingsException("There is no setting '" + name + "'.");
            }
        }
        Values values = new Values(all);
        return new Settings(
                new Connection(values.under(KAFKA), registry(values.under(REGISTRY))),
                values.under(STREAMS),
                values.number("topics.partitions", 1, Short.MAX_VALUE),
                values.text("topics.replication")
                        .map(any -> (short) values.number("topics.replication", 1, Short.MAX_VALUE)),
                values.number("articles.max.chars", 1, Integer.MAX_VALUE),
                HttpSettings.of(values),
                FeedSettings.of(values),
                DeliverSettings.of(values),
                ArchiveSettings.of(values));
    }

    static boolean isSetting(String name) {
        return name.startsWith(KAFKA)
                || name.startsWith(REGISTRY)
                || name.startsWith(STREAMS)
                || DEFAULTS.containsKey(name);
    }

    public String applicationId() {
        return String.valueOf(streams.get("application.id"));
    }

    /** The folder of this instance's state and id. */
    public Path stateDir() {
        return Path.of(String.valueOf(streams.get("state.dir")));
    }

    private static Map<String, String> defaults() {
        Map<String, String> all = new TreeMap<>(Map.of(
                "kafka.bootstrap.servers", "127.0.0.1:9092",
                "registry.url", "http://127.0.0.1:8081",
                "streams.application.id", "wirewatch",
                "streams.state.dir", "data/state",
                "topics.partitions", "4",
                "topics.replication", "",
                "articles.max.chars", "300000"));
        all.putAll(HttpSettings.DEFAULTS);
        all.putAll(AccessSettings.DEFAULTS);
        all.putAll(FeedSettings.DEFAULTS);
        all.putAll(DeliverSettings.DEFAULTS);
        all.putAll(ArchiveSettings.DEFAULTS);
        return Map.copyOf(all);
    }

    /** In Confluent's client the address and the TLS settings have a longer prefix than the rest. */
    private static Map<String, Object> registry(Map<String, Object> values) {
        Map<String, Object> named = new HashMap<>();
        values.forEach((name, value) ->
                named.put(name.equals("url") || name.startsWith("ssl.") ? "schema.registry." + name : name, value));
        return named;
    }
}
