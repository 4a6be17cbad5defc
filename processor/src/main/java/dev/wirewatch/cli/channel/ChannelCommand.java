package dev.wirewatch.cli.channel;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code channel}: the ways on which people are told of alerts. */
@Command(
        name = "channel",
        description =
                "Adds, lists, shows, tests, pauses and removes the ways on which people are told: mail, webhook, chat, program.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ChannelAddCommand.class,
            ChannelListCommand.class,
            ChannelShowCommand.class,
            ChannelTestCommand.class,
            ChannelPauseCommand.class,
            ChannelResumeCommand.class,
            ChannelRemoveCommand.class
        })
public final class ChannelCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do: add, list, show, test, pause, resume or remove.");
    }
}
