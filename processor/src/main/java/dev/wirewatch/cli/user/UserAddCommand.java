package dev.wirewatch.cli.user;

import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.serve.Permission;
import dev.wirewatch.serve.access.User;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code user add}. */
@Command(
        name = "add",
        description = {
            "Adds a user, and prints a new token, which is kept nowhere.",
            "It is shown as 'Authorization: Bearer TOKEN', or on the login page."
        })
final class UserAddCommand implements Runnable {

    @Mixin
    private UsersOption file;

    @Parameters(paramLabel = "NAME", description = "Who it is for.")
    private String name;

    @Option(
            names = "--may",
            paramLabel = "PERMISSION",
            description =
                    "read, publish (articles), write (watches), admin (channels, feeds, dead letters); each with those before (default: ${DEFAULT-VALUE}).")
    private String permission = "read";

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        Permission may = Permission.ofUser(permission)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--may is read, publish, write or admin, not '%s'.".formatted(permission)));
        if (!User.isName(name)) {
            throw new ParameterException(
                    spec.commandLine(), "A name has letters, digits and . @ - _ only, and no more than 64.");
        }
        List<User> users = new ArrayList<>(file.readOrNone());
        if (users.stream().anyMatch(user -> user.name().equals(name))) {
            throw new UserFacingException("There is a user %s already; 'user remove' takes it away.".formatted(name));
        }
        String token = User.newToken();
        users.add(User.of(name, may, token));
        file.write(users);
        PrintWriter out = spec.commandLine().getOut();
        out.println(token);
        out.flush();
    }
}
