package dev.wirewatch.web.page;

import dev.wirewatch.archive.ArchiveView;
import dev.wirewatch.archive.DisturbingAlerts;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Up to when alerts have been read, in a cookie: it is of a person at a browser, and nobody else's concern. */
public record ReadMark(Instant time) {

    private static final String COOKIE = "alerts-read";
    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    static ReadMark of(Context http) {
        return new ReadMark(
                Optional.ofNullable(http.cookie(COOKIE)).flatMap(ReadMark::time).orElse(Instant.EPOCH));
    }

    static Optional<Instant> time(String millis) {
        return Optional.of(millis)
                .filter(text -> text.matches("\\d{1,15}"))
                .map(text -> Instant.ofEpochMilli(Long.parseLong(text)));
    }

    void keep(Context http) {
        Cookie cookie = new Cookie(COOKIE, Long.toString(time.toEpochMilli()));
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        http.cookie(cookie);
    }

    boolean isUnread(Instant alert) {
        return alert.isAfter(time);
    }

    long unread(ArchiveView archive) {
        return archive.count(DisturbingAlerts.search().from(time.plusMillis(1)));
    }
}
