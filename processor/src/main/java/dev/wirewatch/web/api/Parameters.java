package dev.wirewatch.web.api;

import com.google.common.collect.Sets;
import dev.wirewatch.archive.Term;
import dev.wirewatch.web.BadParameterException;
import dev.wirewatch.web.SearchRequest;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The parameters of queries. What makes no sense is a {@link BadParameterException}. */
final class Parameters {

    static final Set<String> NONE = Set.of();
    static final Set<String> PAGE = Set.of("limit", PageLink.CURSOR);
    static final Set<String> ROWS = Sets.union(PAGE, Set.of("text"));
    static final Set<String> SEARCH = Sets.union(SearchRequest.NAMES, PAGE);

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 500;
    private static final Pattern LIMIT = Pattern.compile("\\d{1,4}");
    private static final Pattern BUCKET = Pattern.compile("(\\d{1,4})([mhd])");

    private Parameters() {}

    static int limit(Context http) {
        String text = SearchRequest.text(http, "limit").orElse(Integer.toString(DEFAULT_LIMIT));
        int limit = LIMIT.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new BadParameterException("limit", "limit must be a number from 1 to %d.".formatted(MAX_LIMIT));
        }
        return limit;
    }

    static Optional<String> cursor(Context http) {
        return SearchRequest.text(http, PageLink.CURSOR);
    }

    static BadParameterException badCursor() {
        return new BadParameterException(
                PageLink.CURSOR, "cursor must be the value of 'next' of an earlier page of the same list.");
    }

    static Term term(Context http) {
        String key = needed(http, "term");
        return Arrays.stream(Term.values())
                .filter(term -> term.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new BadParameterException(
                        "term",
                        "term must be one of %s."
                                .formatted(Arrays.stream(Term.values())
                                        .map(Term::key)
                                        .collect(Collectors.joining(", ")))));
    }

    static Duration bucket(Context http) {
        Matcher bucket = BUCKET.matcher(needed(http, "bucket"));
        Duration time = bucket.matches() ? of(Long.parseLong(bucket.group(1)), bucket.group(2)) : Duration.ZERO;
        if (time.isZero()) {
            throw new BadParameterException("bucket", "bucket must be a span of time such as 15m, 1h or 1d.");
        }
        return time;
    }

    private static Duration of(long count, String unit) {
        return switch (unit) {
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }

    static String needed(Context http, String name) {
        return SearchRequest.text(http, name).orElseThrow(() -> new BadParameterException(name, name + " is missing."));
    }
}
