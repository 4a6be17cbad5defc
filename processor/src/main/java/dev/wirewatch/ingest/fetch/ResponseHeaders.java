package dev.wirewatch.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okhttp3.Response;

/** Reads {@link FetchResult.Headers} from a response. */
final class ResponseHeaders {

    private static final Pattern DIRECTIVE = Pattern.compile("([a-z-]+)\\s*(?:=\\s*\"?([^\",]*)\"?)?");

    /** Longer times are cut to this many seconds (RFC 9111, 1.2.2). */
    private static final long MAX_SECONDS = 1L << 31;

    private static final int MAX_DIGITS = 10;

    private final Headers headers;
    private final Instant now;

    private ResponseHeaders(Headers headers, Instant now) {
        this.headers = headers;
        this.now = now;
    }

    static FetchResult.Headers of(Response response, Instant now) {
        ResponseHeaders headers = new ResponseHeaders(response.headers(), now);
        return new FetchResult.Headers(
                headers.text("Content-Type"),
                headers.text("ETag"),
                headers.text("Last-Modified"),
                headers.retryAfter(),
                headers.maxAge(),
                LinkHeader.links(response.request().url(), response.headers("Link")));
    }

    /** A number of seconds, or a time (RFC 9110, 10.2.3). */
    private Optional<Duration> retryAfter() {
        return text("Retry-After").flatMap(ResponseHeaders::seconds).or(() -> time("Retry-After")
                .map(time -> atLeastZero(Duration.between(now, time))));
    }

    /**
     * As in RFC 9111, 4.2.1, except that s-maxage counts where there is no max-age: a cache between us and the publisher
     * would have nothing newer.
     */
    private Optional<Duration> maxAge() {
        String control = String.join(",", headers.values("Cache-Control")).toLowerCase(Locale.ROOT);
        Map<String, Optional<Duration>> directives = new HashMap<>();
        Matcher directive = DIRECTIVE.matcher(control);
        while (directive.find()) {
            directives.putIfAbsent(directive.group(1), seconds(directive.group(2)));
        }
        if (directives.containsKey("no-store") || directives.containsKey("no-cache")) {
            return Optional.of(Duration.ZERO);
        }
        Optional<Duration> age = text("Age").flatMap(ResponseHeaders::seconds);
        return directives
                .getOrDefault("max-age", Optional.empty())
                .or(() -> directives.getOrDefault("s-maxage", Optional.empty()))
                .map(fresh -> atLeastZero(fresh.minus(age.orElse(Duration.ZERO))))
                .or(this::expiry);
    }

    /** Expires is relative to the server's own clock; an invalid time means the past. */
    private Optional<Duration> expiry() {
        return text("Expires").map(text -> time("Expires")
                .map(time -> atLeastZero(Duration.between(time("Date").orElse(now), time)))
                .orElse(Duration.ZERO));
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(headers.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private Optional<Instant> time(String name) {
        return Optional.ofNullable(headers.getInstant(name));
    }

    private static Optional<Duration> seconds(String digits) {
        if (digits == null || !digits.strip().matches("[0-9]+")) {
            return Optional.empty();
        }
        String number = digits.strip().replaceFirst("^0+(?=.)", "");
        long seconds = number.length() > MAX_DIGITS ? MAX_SECONDS : Math.min(MAX_SECONDS, Long.parseLong(number));
        return Optional.of(Duration.ofSeconds(seconds));
    }

    private static Duration atLeastZero(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
