package dev.wirewatch.deliver.queue;

import dev.wirewatch.deliver.state.AlertDelivery;
import java.util.List;
import java.util.Optional;

/** One message that is under way, for one delivery or, in a summary, for several. */
public final class Attempt {

    private final ChannelQueue queue;
    private final BackOff backOff;
    private final List<AlertDelivery> deliveries;
    private final Optional<String> summary;
    private final boolean isNewSummary;

    Attempt(
            ChannelQueue queue,
            BackOff backOff,
            List<AlertDelivery> deliveries,
            Optional<String> summary,
            boolean isNewSummary) {
        this.queue = queue;
        this.backOff = backOff;
        this.deliveries = List.copyOf(deliveries);
        this.summary = summary;
        this.isNewSummary = isNewSummary;
    }

    public ChannelQueue queue() {
        return queue;
    }

    /** The channel's back-off when it began. */
    BackOff backOff() {
        return backOff;
    }

    public List<AlertDelivery> deliveries() {
        return deliveries;
    }

    /** The same without some of its deliveries; empty when none is left. */
    public Optional<Attempt> without(List<AlertDelivery> some) {
        List<AlertDelivery> rest =
                deliveries.stream().filter(delivery -> !some.contains(delivery)).toList();
        return Optional.of(new Attempt(queue, backOff, rest, summary, isNewSummary))
                .filter(attempt -> !rest.isEmpty());
    }

    public boolean isSummary() {
        return summary.isPresent();
    }

    /** Whether its deliveries, which have the summary's id now, must be noted before it is sent. */
    public boolean isNewSummary() {
        return isNewSummary;
    }

    public String messageId() {
        return summary.orElseGet(() -> deliveries.get(0).id().alertId());
    }
}
