package dev.wirewatch.cli.run;

import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.config.Settings;
import dev.wirewatch.config.SettingsException;
import dev.wirewatch.embedded.CannotStartException;
import dev.wirewatch.embedded.EmbeddedKafka;
import dev.wirewatch.embedded.EmbeddedRegistry;
import dev.wirewatch.embedded.PortInUseException;
import dev.wirewatch.kafka.Topic;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Kafka and a schema registry inside this process, over one data folder. */
public final class LocalCluster implements AutoCloseable {

    private final Path data;
    private final EmbeddedKafka kafka;
    private final EmbeddedRegistry registry;

    private LocalCluster(Path data, EmbeddedKafka kafka, EmbeddedRegistry registry) {
        this.data = data;
        this.kafka = kafka;
        this.registry = registry;
    }

    /**
     * Returns once clients can use both.
     *
     * @param kafkaPort 0 for a free one, and so is the registry's
     * @throws UserFacingException when a port or the folder is in use, or Kafka cannot start
     */
    public static LocalCluster start(Path data, int kafkaPort, int registryPort) throws InterruptedException {
        try {
            EmbeddedKafka kafka = EmbeddedKafka.start(data.resolve("kafka"), kafkaPort, Topic.MAX_RECORD_BYTES);
            try {
                return new LocalCluster(data, kafka, EmbeddedRegistry.start(kafka.bootstrapServers(), registryPort));
            } catch (RuntimeException | InterruptedException e) {
                try (kafka) {
                    throw e;
                }
            }
        } catch (PortInUseException e) {
            String flag = e.port() == registryPort ? "--registry-port" : "--kafka-port";
            throw new UserFacingException(
                    e.getMessage() + " Stop that program, or choose another port with " + flag + ".", e);
        } catch (CannotStartException e) {
            throw new UserFacingException(e.getMessage(), e);
        }
    }

    /**
     * The settings of a processor of this cluster.
     *
     * @throws UserFacingException when a setting is wrong
     */
    public Settings settings(Map<String, String> given) {
        Map<String, String> all = new HashMap<>();
        all.put("streams.state.dir", data.resolve("state").toString());
        all.putAll(given);
        all.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        all.put("registry.url", registry.url());
        try {
            return Settings.of(all);
        } catch (SettingsException e) {
            throw new UserFacingException(e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try (kafka) {
            registry.close();
        }
    }
}
