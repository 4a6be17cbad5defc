package dev.wirewatch.cli.options;

import dev.wirewatch.app.ClusterSetup;
import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.config.Settings;
import dev.wirewatch.config.SettingsException;
import dev.wirewatch.config.SettingsSources;
import dev.wirewatch.kafka.Connection;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which cluster a command works with. */
public final class ClusterOptions {

    @Option(
            names = "--kafka",
            paramLabel = "HOST:PORT",
            description = "Kafka's address (default: 127.0.0.1:9092, where 'up' has it).")
    private Optional<String> kafka = Optional.empty();

    @Option(
            names = "--registry",
            paramLabel = "URL",
            description = "The schema registry's address (default: http://127.0.0.1:8081, where 'up' has it).")
    private Optional<String> registry = Optional.empty();

    @Option(names = "--config", paramLabel = "FILE", description = "A properties file with settings.")
    private Optional<Path> config = Optional.empty();

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "One setting, such as kafka.security.protocol=SSL; may be repeated.")
    private Map<String, String> set = new LinkedHashMap<>();

    /** Whether options say which cluster. */
    public boolean isNamed() {
        return kafka.isPresent() || registry.isPresent() || config.isPresent();
    }

    /** The settings of {@code --set} alone. */
    public Map<String, String> set() {
        return Map.copyOf(set);
    }

    /** @throws UserFacingException when a setting is wrong */
    public Settings settings() {
        Map<String, String> given = new HashMap<>(set);
        kafka.ifPresent(address -> given.put("kafka.bootstrap.servers", address));
        registry.ifPresent(url -> given.put("registry.url", url));
        try {
            return SettingsSources.read(config, System.getenv(), given);
        } catch (SettingsException e) {
            throw new UserFacingException(e.getMessage(), e);
        }
    }

    /**
     * For a command that only reads: creates nothing.
     *
     * @throws UserFacingException when a setting is wrong, Kafka or the registry is away, or the cluster has no topics
     *     of ours yet
     */
    public Connection connectToRead() {
        Connection connection = settings().connection();
        ClusterSetup.check(connection);
        return connection;
    }

    /**
     * For a command that writes: creates the topics and registers the schemas that are missing.
     *
     * @throws UserFacingException when a setting is wrong, or Kafka or the registry is away
     */
    public Connection connectToWrite() {
        Settings settings = settings();
        ClusterSetup.prepare(settings, Map.of());
        return settings.connection();
    }
}
