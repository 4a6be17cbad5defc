package dev.wirewatch.cli.user;

import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.serve.access.User;
import dev.wirewatch.serve.access.UsersFile;
import dev.wirewatch.serve.access.UsersFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import picocli.CommandLine.Option;

/** The file of users that the setting http.users names. */
final class UsersOption {

    @Option(
            names = "--file",
            paramLabel = "FILE",
            required = true,
            description = "The file of users that the setting http.users names.")
    private Path file;

    /** @throws UserFacingException when it cannot be read */
    List<User> read() {
        try {
            return UsersFile.read(file);
        } catch (UsersFileException e) {
            throw new UserFacingException(e.getMessage(), e);
        }
    }

    /** The same; none where there is no file yet. */
    List<User> readOrNone() {
        return Files.exists(file) ? read() : List.of();
    }

    /** All at once, so that who reads it meanwhile sees the old or the new users; nobody else may read it. */
    void write(List<User> users) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Path fresh = Files.createTempFile(
                    folder,
                    "users",
                    ".tmp",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(fresh, users.stream().map(User::line).toList());
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UserFacingException(
                    "The users file %s cannot be written: %s.".formatted(file, e.getMessage()), e);
        }
    }
}
