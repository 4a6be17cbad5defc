package dev.wirewatch.serve.access;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who has logged in on a page, kept in a signed cookie, so that each instance knows it and none remembers it. */
final class Sessions {

    private static final String COOKIE = "wirewatch-session";
    private static final String PURPOSE = "session";
    private static final Duration LIFETIME = Duration.ofDays(7);
    private static final Pattern VALUE = Pattern.compile(
            "(?<signed>(?<name>[\\w.@-]+)\\|(?<until>\\d{1,12})\\|(?<hash>[\\w-]+))\\|(?<signature>[\\w-]+)");

    private final Signer signer;
    private final boolean secure;
    private final Clock clock;

    /** @param secure whether browsers reach us by TLS alone */
    Sessions(Signer signer, boolean secure, Clock clock) {
        this.signer = signer;
        this.secure = secure;
        this.clock = clock;
    }

    void begin(Context http, User user) {
        String signed =
                "%s|%d|%s".formatted(user.name(), clock.instant().plus(LIFETIME).getEpochSecond(), token(user));
        http.cookie(cookie(signed + "|" + signer.sign(PURPOSE, signed), Math.toIntExact(LIFETIME.toSeconds())));
    }

    void end(Context http) {
        http.cookie(cookie("", 0));
    }

    /** The user of a valid session, whose token is still the one that it began with. */
    Optional<User> user(Context http, Users users) {
        Matcher parts = VALUE.matcher(Optional.ofNullable(http.cookie(COOKIE)).orElse(""));
        if (!parts.matches()
                || !signer.isSigned(PURPOSE, parts.group("signed"), parts.group("signature"))
                || Instant.ofEpochSecond(Long.parseLong(parts.group("until"))).isBefore(clock.instant())) {
            return Optional.empty();
        }
        return users.byName(parts.group("name")).filter(user -> token(user).equals(parts.group("hash")));
    }

    /** What tells the user's token from the next one. */
    private String token(User user) {
        return signer.sign("token", user.line());
    }

    private Cookie cookie(String value, int seconds) {
        // Lax, since links in mails lead to pages; what changes something needs a form token besides
        return new Cookie(COOKIE, value, "/", seconds, secure, true, null, SameSite.LAX);
    }
}
