package dev.wirewatch.serve;

import io.javalin.security.RouteRole;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a caller may do; each includes those before it. A route names the one that it takes. */
public enum Permission implements RouteRole {
    /** Anybody may: health, the login page and what it is made of. */
    OPEN,
    /** See everything. */
    READ,
    /** Publish articles, which is no change for the audit log: each is a record. */
    PUBLISH,
    /** Make and change watches. */
    WRITE,
    /** Make and change channels and feeds, replay dead letters. */
    ADMIN;

    /** That of a user, by its name. */
    public static Optional<Permission> ofUser(String name) {
        return Arrays.stream(values())
                .filter(permission ->
                        permission != OPEN && permission.toString().equals(name))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
