package dev.wirewatch.deliver.loop;

import dev.wirewatch.deliver.Transport;
import dev.wirewatch.deliver.state.RetrySchedule;
import java.time.Clock;
import java.util.List;

/**
 * What delivery works with.
 *
 * @param transports one for each kind of channel; a channel of another kind waits
 */
public record Environment(List<Transport> transports, RetrySchedule schedule, DeliveryMetrics metrics, Clock clock) {

    public Environment {
        transports = List.copyOf(transports);
    }
}
