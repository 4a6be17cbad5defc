package dev.wirewatch.cli.channel;

import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.setup.ChannelAddress;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code channel add}. */
@Command(
        name = "add",
        description = {
            "Adds a channel, and prints its id. Alerts that are raised from now on are sent there.",
            "One that leads to the same address is changed."
        },
        footer = {
            "",
            "Channels:",
            "  mail:me@example.org          by SMTP; several addresses with commas between",
            "  webhook:https://desk.example/hook",
            "                               a POST signed after Standard Webhooks; --secret names its key",
            "  slack:env:SLACK_ADDRESS      where its address is found, which is a secret: env:NAME or file:/PATH;",
            "                               also Mattermost's and Discord's addresses for Slack's form",
            "  teams:env:TEAMS_ADDRESS      the same of a Teams workflow",
            "  command:/usr/local/bin/tell  a program, listed in the setting deliver.commands"
        })
final class ChannelAddCommand implements Runnable {

    @Mixin
    private ClusterOptions cluster;

    @Parameters(paramLabel = "KIND:ADDRESS", description = "Where it leads.")
    private String address;

    @Option(names = "--id", paramLabel = "ID", description = "Its id (default: one that follows from the address).")
    private Optional<String> id = Optional.empty();

    @Mixin
    private ChannelOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        try {
            ChannelAddress to = ChannelAddress.parse(address);
            options.set(Channel.newBuilder()); // what is wrong with them is said before Kafka is asked
            Connection connection = cluster.connectToWrite();
            Channel added = new StoredChannels(connection).add(cluster.settings(), to, id, options::set);
            spec.commandLine().getOut().println(added.getId());
            spec.commandLine().getErr().printf("'channel test %s' sends a sample alert there.%n", added.getId());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }
}
