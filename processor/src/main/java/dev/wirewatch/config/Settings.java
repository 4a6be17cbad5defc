package dev.wirewatch.config;

import dev.wirewatch.topics.Connection;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything that can be set.
 *
 * @param connection the cluster and its registry
 * @param streams Kafka Streams' own settings
 * @param partitions of topics that are created
 * @param replication of topics that are created; empty for the broker's default
 * @param maxChars largest article, in UTF-16 code units of headline and body together
 * @param httpPort for health checks; 0 picks a free one
 */
public record Settings(
        Connection connection,
        Map<String, Object> streams,
        int partitions,
        Optional<Short> replication,
        int maxChars,
        int httpPort) {

    private static final String KAFKA = "kafka.";
    private static final String REGISTRY = "registry.";
    private static final String STREAMS = "streams.";
    private static final int MAX_PORT = 65_535;

    private static final Map<String, String> DEFAULTS = Map.of(
            "kafka.bootstrap.servers", "127.0.0.1:9092",
            "registry.url", "http://127.0.0.1:8081",
            "streams.application.id", "wirewatch",
            "streams.state.dir", "data/state",
            "topics.partitions", "4",
            "topics.replication", "",
            "articles.max.chars", "300000",
            "http.port", "8090");

    public Settings {
        streams = Map.copyOf(streams);
    }

    /**
     * Settings by name; those left out have their defaults.
     *
     * @throws SettingsException when a name is unknown or a value makes no sense
     */
    public static Settings of(Map<String, String> given) {
        Map<String, String> values = new TreeMap<>(DEFAULTS);
        values.putAll(given);
        for (String name : values.keySet()) {
            if (!isSetting(name)) {
                throw new SettingsException("There is no setting '" + name + "'.");
            }
        }
        String replication = values.get("topics.replication");
        return new Settings(
                new Connection(under(KAFKA, values), registry(under(REGISTRY, values))),
                under(STREAMS, values),
                number("topics.partitions", values, 1, Short.MAX_VALUE),
                replication.isBlank()
                        ? Optional.empty()
                        : Optional.of((short) number("topics.replication", values, 1, Short.MAX_VALUE)),
                number("articles.max.chars", values, 1, Integer.MAX_VALUE),
                number("http.port", values, 0, MAX_PORT));
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

    /** Where this instance keeps its state and its id. */
    public Path stateDir() {
        return Path.of(String.valueOf(streams.get("state.dir")));
    }

    /** Confluent's client knows its address and its TLS settings by a longer name than the rest. */
    private static Map<String, Object> registry(Map<String, Object> values) {
        Map<String, Object> named = new HashMap<>();
        values.forEach((name, value) ->
                named.put(name.equals("url") || name.startsWith("ssl.") ? "schema.registry." + name : name, value));
        return named;
    }

    private static Map<String, Object> under(String prefix, Map<String, String> values) {
        Map<String, Object> found = new HashMap<>();
        values.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), value);
            }
        });
        return found;
    }

    private static int number(String name, Map<String, String> values, int min, int max) {
        String value = values.get(name).strip();
        try {
            int number = Integer.parseInt(value);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, like a number out of range
        }
        throw new SettingsException(
                "The setting %s must be a whole number from %d to %d, not '%s'.".formatted(name, min, max, value));
    }
}
