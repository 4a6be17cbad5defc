package dev.wirewatch.serve.access;

import io.javalin.security.RouteRole;

/** What a caller may do; each includes those before it. A route names the one that it takes. */
public enum Permission implements RouteRole {
    /** Anybody may: health, the login page and what it is made of. */
    OPEN,
    /** See everything. */
    READ,
    /** Publish articles; make and change watches. */
    WRITE,
    /** Make and change channels and feeds, replay dead letters. */
    ADMIN
}
