package dev.wirewatch.serve.access;

import dev.wirewatch.serve.Permission;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A user, as a line {@code ada write sha256:9f86d0...}.
 *
 * @param hash SHA-256 of the user's token
 */
public record User(String name, Permission permission, byte[] hash) {

    private static final Pattern NAME = Pattern.compile("[\\w.@-]{1,64}");
    private static final Pattern LINE =
            Pattern.compile("(?<name>" + NAME + ")\\s+(?<permission>[a-z]+)\\s+sha256:(?<hash>[0-9a-f]{64})");
    private static final int TOKEN_BYTES = 24;
    private static final Pattern MADE = Pattern.compile("ww_[\\w-]{32}");

    /** A token that nobody can guess: 192 bits at random, in letters that a header and an address may hold. */
    public static String newToken() {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        return "ww_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** Whether a token has the form of those that we make, and is none that somebody chose. */
    static boolean isMade(String token) {
        return MADE.matcher(token).matches();
    }

    /** The user of a token. */
    public static User of(String name, Permission permission, String token) {
        return new User(name, permission, digest(token));
    }

    /** Whether a user may be called so. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** Empty when the line is none. */
    static Optional<User> parse(String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches()
                ? Permission.ofUser(parts.group("permission"))
                        .map(permission -> new User(
                                parts.group("name"), permission, HexFormat.of().parseHex(parts.group("hash"))))
                : Optional.empty();
    }

    /** Whether this is the user's token; takes the same time for any. */
    boolean has(String token) {
        return MessageDigest.isEqual(hash, digest(token));
    }

    Caller caller() {
        return new Caller(name, permission);
    }

    /** The line of a users file. */
    public String line() {
        return "%s %s sha256:%s".formatted(name, permission, HexFormat.of().formatHex(hash));
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
