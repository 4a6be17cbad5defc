package dev.wirewatch.app;

import dev.wirewatch.config.DeliverSettings;
import dev.wirewatch.deliver.Transport;
import java.util.List;

/** The kinds of channels on which alerts are delivered. */
final class Transports {

    private Transports() {}

    static List<Transport> of(DeliverSettings settings) {
        return List.of();
    }
}
