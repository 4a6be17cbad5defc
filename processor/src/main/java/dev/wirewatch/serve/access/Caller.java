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

    /** Of a request that reached its route. */
    public static Caller of(Context http) {
        return http.attribute(ATTRIBUTE);
    }

    public boolean may(Permission needed) {
        return permission.compareTo(needed) >= 0;
    }
}
