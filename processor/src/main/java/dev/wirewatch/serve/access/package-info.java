/**
 * Who may do what over HTTP.
 *
 * <p>Each route names the {@link dev.wirewatch.serve.Permission} that it takes, and {@link
 * dev.wirewatch.serve.access.AccessControl} asks before it is called. A caller shows a token as a bearer (RFC 6750), or
 * the session cookie that the login page gave for one. Where neither a token nor a user is set, everybody who reaches the
 * port is let in, which is meant for the loopback address.
 *
 * <p>Users are lines of a file ({@link dev.wirewatch.serve.access.UsersFile}) with the hash of a token that was made at
 * random, so that a plain digest suffices. A browser sends cookies with requests that pages of other sites make; what
 * changes something must therefore come from here by its Origin, and a form must send back the {@link
 * dev.wirewatch.serve.access.FormToken} of its page. Each change is a line of the {@code audit} logger.
 */
package dev.wirewatch.serve.access;
