package dev.wirewatch.config;

import java.util.Map;
import java.util.Set;

/**
 * How alerts are delivered.
 *
 * @param allowedHosts in private networks that may be sent to all the same, in lower case
 */
public record DeliverSettings(Set<String> allowedHosts) {

    static final Map<String, String> DEFAULTS = Map.of("deliver.allow.hosts", "");

    static DeliverSettings of(Values values) {
        return new DeliverSettings(values.names("deliver.allow.hosts"));
    }
}
