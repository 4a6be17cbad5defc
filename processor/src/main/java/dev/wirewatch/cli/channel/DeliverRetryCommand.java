package dev.wirewatch.cli.channel;

import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.deliver.state.DeliveryId;
import dev.wirewatch.deliver.state.GivenUpDeliveries;
import dev.wirewatch.kafka.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code deliver retry}. */
@Command(
        name = "retry",
        description = {
            "Sends again the alerts that were given up on in the last seven days, and says how many.",
            "Without options, all of them."
        })
final class DeliverRetryCommand implements Runnable {

    @Mixin
    private ClusterOptions cluster;

    @Parameters(paramLabel = "ALERT", arity = "0..*", description = "Only these alerts, by their ids.")
    private List<String> alerts = List.of();

    @Option(names = "--channel", paramLabel = "ID", description = "Only on this channel.")
    private Optional<String> channel = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        Connection connection = cluster.connectToRead();
        channel.ifPresent(new StoredChannels(connection)::get);
        int retried = GivenUpDeliveries.retry(connection, this::isWanted, Instant.now());
        spec.commandLine()
                .getOut()
                .println(retried == 1 ? "1 alert is sent again." : "%,d alerts are sent again.".formatted(retried));
    }

    private boolean isWanted(DeliveryId delivery) {
        return channel.stream().allMatch(delivery.channelId()::equals)
                && (alerts.isEmpty() || alerts.contains(delivery.alertId()));
    }
}
