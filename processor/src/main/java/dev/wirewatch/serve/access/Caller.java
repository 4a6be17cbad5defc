package dev.wirewatch.serve.access;

import dev.wirewatch.serve.Permission;
import io.javalin.http.Context;

/**
 * Who sent a request.
 *
 * @param name of the user; {@code anonymous} where access is open to all
 * @param permission the most that the caller may do
 */
public record Caller(String name, Permission permission) {

    static final String ATTRIBUTE = "caller";

    /** Where nobody has to say who he is. */
    static final Caller ANYBODY = new Caller("anonymous", Permission.ADMIN);

    /** Of a request that reached its route. */
    public static Caller of(Context http) {
        return http.attribute(ATTRIBUTE);
    }

    /** Whether it is known who it is. */
    public boolean isKnown() {
        return !equals(ANYBODY);
    }

    public boolean may(Permission needed) {
        return permission.compareTo(needed) >= 0;
    }
}
