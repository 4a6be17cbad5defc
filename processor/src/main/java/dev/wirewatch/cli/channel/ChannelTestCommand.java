package dev.wirewatch.cli.channel;

import dev.wirewatch.app.Transports;
import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.cli.print.TerminalText;
import dev.wirewatch.deliver.ChannelException;
import dev.wirewatch.deliver.Outcome;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.setup.ShownChannel;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code channel test}. */
@Command(
        name = "test",
        description = {
            "Sends a sample alert on a channel, from here, and says what the receiver answered.",
            "Its secrets are read here, too, and the settings deliver.* of this command hold."
        },
        footer = {"", "Exit status 1 when the receiver did not take it."})
final class ChannelTestCommand implements Runnable {

    @Mixin
    private ClusterOptions cluster;

    @Parameters(paramLabel = "ID", description = "The channel's id.")
    private String id;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        Channel channel = new StoredChannels(cluster.connectToRead()).get(id);
        PrintWriter err = spec.commandLine().getErr();
        err.println(TerminalText.line("Sending a sample to " + ShownChannel.address(channel) + "."));
        err.flush();
        Outcome outcome = send(channel);
        if (outcome instanceof Outcome.NotSent failed) {
            throw new UserFacingException("Not sent: " + TerminalText.line(failed.reason()));
        }
        spec.commandLine().getOut().println("sent");
    }

    private Outcome send(Channel channel) {
        try (Transports transports = Transports.of(cluster.settings())) {
            return transports.sendSample(channel);
        } catch (ChannelException e) {
            throw new UserFacingException(e.getMessage(), e);
        }
    }
}
