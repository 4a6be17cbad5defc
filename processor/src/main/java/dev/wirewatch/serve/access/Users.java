package dev.wirewatch.serve.access;

import dev.wirewatch.serve.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Those who may come in: the users of a file, and who has the one token of the settings. */
public final class Users {

    private static final String TOKEN_OWNER = "token";

    private final Optional<User> tokenOwner;
    private final Optional<UsersFile> file;

    /** @param token that permits everything */
    public Users(Optional<String> token, Optional<UsersFile> file) {
        this.tokenOwner = token.map(text -> User.of(TOKEN_OWNER, Permission.ADMIN, text));
        this.file = file;
    }

    /** Whether nobody is set, so that everybody is let in. */
    public boolean isOpen() {
        return tokenOwner.isEmpty() && file.isEmpty();
    }

    /** All are compared, so that the time tells nothing. */
    Optional<User> byToken(String token) {
        return all().stream().filter(user -> user.has(token)).reduce((first, second) -> first);
    }

    Optional<User> byName(String name) {
        return all().stream().filter(user -> user.name().equals(name)).findFirst();
    }

    private List<User> all() {
        List<User> all = new ArrayList<>(file.map(UsersFile::users).orElse(List.of()));
        tokenOwner.ifPresent(all::add);
        return all;
    }
}
