package dev.wirewatch.serve.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file with a {@link User} on each line; a line that begins with # is a comment. It is read again when it has changed. */
public final class UsersFile {

    private static final Logger LOG = LoggerFactory.getLogger(UsersFile.class);

    private final Path path;
    private FileTime modified;
    private List<User> users;

    /** Why it cannot be read, as logged. */
    private String unreadable = "";

    private UsersFile(Path path, FileTime modified, List<User> users) {
        this.path = path;
        this.modified = modified;
        this.users = users;
    }

    /** @throws UsersFileException when it cannot be read, or a line is no user */
    public static UsersFile open(Path path) {
        FileTime modified = modified(path);
        return new UsersFile(path, modified, read(path));
    }

    /** As the file has them now; as it had them before, and a line in the log, when it cannot be read any more. */
    synchronized List<User> users() {
        try {
            FileTime now = modified(path);
            if (!now.equals(modified)) {
                users = read(path);
                modified = now;
                unreadable = "";
                LOG.info("event=users-read file=\"{}\" users={}", path, users.size());
            }
        } catch (UsersFileException e) {
            if (!e.getMessage().equals(unreadable)) {
                LOG.warn("event=users-unreadable cause=\"{}\"", e.getMessage());
                unreadable = e.getMessage();
            }
        }
        return users;
    }

    /**
     * Those of a file.
     *
     * @throws UsersFileException when it cannot be read, or a line is no user
     */
    public static List<User> read(Path path) {
        List<User> found = new ArrayList<>();
        int number = 0;
        for (String line : lines(path)) {
            number++;
            String text = line.strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                int at = number;
                User user = User.parse(text)
                        .orElseThrow(() -> new UsersFileException(
                                "Line %d of the users file %s is none as 'ada write sha256:...'; 'user add' makes them."
                                        .formatted(at, path)));
                if (found.stream().anyMatch(other -> other.name().equals(user.name()))) {
                    throw new UsersFileException("The users file %s has %s twice.".formatted(path, user.name()));
                }
                found.add(user);
            }
        }
        return List.copyOf(found);
    }

    private static List<String> lines(Path path) {
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static FileTime modified(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static UsersFileException unreadable(Path path, IOException cause) {
        return cause instanceof NoSuchFileException
                ? new UsersFileException("There is no users file %s; 'user add' makes one.".formatted(path))
                : new UsersFileException("The users file %s cannot be read: %s.".formatted(path, cause.getMessage()));
    }
}
