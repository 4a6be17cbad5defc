package dev.wirewatch.cli.user;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code user}: who may come in over HTTP. */
@Command(
        name = "user",
        description = "Adds, lists and removes those who may come in over HTTP.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {UserAddCommand.class, UserListCommand.class, UserRemoveCommand.class})
public final class UserCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: add, list or remove.");
    }
}
