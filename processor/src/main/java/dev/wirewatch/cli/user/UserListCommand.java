package dev.wirewatch.cli.user;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code user list}. */
@Command(name = "list", description = "Lists the users, and what they may.")
final class UserListCommand implements Runnable {

    @Mixin
    private UsersOption file;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        file.read().forEach(user -> out.println(user.name() + "  " + user.permission()));
        out.flush();
    }
}
