package dev.wirewatch.config;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * How alerts are delivered.
 *
 * @param allowedHosts in private networks that may be sent to all the same, in lower case
 * @param commands the programs that channels may run, by their absolute paths
 */
public record DeliverSettings(Set<String> allowedHosts, Set<Path> commands) {

    static final Map<String, String> DEFAULTS = Map.of("deliver.allow.hosts", "", "deliver.commands", "");

    public DeliverSettings {
        allowedHosts = Set.copyOf(allowedHosts);
        commands = Set.copyOf(commands);
    }

    static DeliverSettings of(Values values) {
        return new DeliverSettings(values.names("deliver.allow.hosts"), values.paths("deliver.commands"));
    }
}
