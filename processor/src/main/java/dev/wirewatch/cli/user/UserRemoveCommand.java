package dev.wirewatch.cli.user;

import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.serve.access.User;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code user remove}. */
@Command(name = "remove", description = "Removes a user; the token and its sessions end within a request.")
final class UserRemoveCommand implements Runnable {

    @Mixin
    private UsersOption file;

    @Parameters(paramLabel = "NAME", description = "Who is removed.")
    private String name;

    @Override
    public void run() {
        List<User> users = file.read();
        List<User> rest =
                users.stream().filter(user -> !user.name().equals(name)).toList();
        if (rest.size() == users.size()) {
            throw new UserFacingException("There is no user %s.".formatted(name));
        }
        file.write(rest);
    }
}
