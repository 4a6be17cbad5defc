package dev.wirewatch.ingest.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.wirewatch.ingest.fetch.FetchResult.Failed;
import dev.wirewatch.ingest.fetch.FetchResult.Received;
import dev.wirewatch.ingest.fetch.FetchResult.Refused;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The robots.txt files of sites (RFC 9309), each fetched once a day. A site without one allows everything. One that
 * cannot be reached or has a server error allows nothing, until its file is fetched again some minutes later.
 */
final class Robots {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration KEPT_AFTER_FAILURE = Duration.ofMinutes(10);
    private static final int MAX_SITES = 256;
    private static final int MAX_BYTES = 500 * 1024;
    private static final int MAX_WARNINGS = 0;

    private static final int CLIENT_ERRORS = 400;
    private static final int SERVER_ERRORS = 500;
    private static final int TOO_MANY_REQUESTS = 429;

    private final Fetcher fetcher;
    private final String robot;
    private final Clock clock;
    private final Map<String, CompletableFuture<Rules>> sites = new LinkedHashMap<>(MAX_SITES, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<Rules>> eldest) {
            return size() > MAX_SITES;
        }
    };

    /** @param userAgent begins with the name by which the files address us */
    Robots(Fetcher fetcher, String userAgent, Clock clock) {
        this.fetcher = fetcher;
        this.robot = userAgent.split("[/\\s]")[0].toLowerCase(Locale.ROOT);
        this.clock = clock;
    }

    /**
     * What a site allows this program.
     *
     * @param until when the file must be fetched again
     * @param failure one sentence on why the file could not be fetched, so that nothing is allowed; empty when it could
     */
    record Rules(SimpleRobotRules rules, Instant until, String failure) {

        boolean allows(URI uri) {
            return rules.isAllowed(uri.toString());
        }

        /** The pause between two requests that the site asks for. */
        Optional<Duration> delay() {
            long millis = rules.getCrawlDelay();
            return millis > 0 ? Optional.of(Duration.ofMillis(millis)) : Optional.empty();
        }
    }

    /** The rules of the site of an http or https address. */
    CompletableFuture<Rules> rules(URI uri) {
        String site = uri.getScheme() + "://" + uri.getRawAuthority();
        synchronized (sites) {
            CompletableFuture<Rules> known = sites.get(site);
            if (known != null && (!known.isDone() || isFresh(known))) {
                return known;
            }
            CompletableFuture<Rules> fetched = fetch(URI.create(site + "/robots.txt"));
            sites.put(site, fetched);
            return fetched;
        }
    }

    private boolean isFresh(CompletableFuture<Rules> known) {
        return !known.isCompletedExceptionally() && known.join().until().isAfter(clock.instant());
    }

    private CompletableFuture<Rules> fetch(URI file) {
        return fetcher.page(file, redirect -> CompletableFuture.completedFuture(true))
                .thenApply(answer -> {
                    Instant now = clock.instant();
                    if (answer instanceof Received received) {
                        return new Rules(parsed(file, received), now.plus(KEPT), "");
                    }
                    if (answer instanceof Refused refused && isUnavailable(refused.status())) {
                        return new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), now.plus(KEPT), "");
                    }
                    return new Rules(
                            new SimpleRobotRules(RobotRulesMode.ALLOW_NONE),
                            now.plus(KEPT_AFTER_FAILURE),
                            failure(answer));
                });
    }

    private static String failure(FetchResult answer) {
        return answer instanceof Failed failed
                ? failed.reason()
                : "The site refuses its robots.txt"
                        + (answer instanceof Refused refused ? ", with status " + refused.status() : "") + ".";
    }

    /** Whether there is no file, so that everything is allowed. 429 does not mean so. */
    private static boolean isUnavailable(int status) {
        return status >= CLIENT_ERRORS && status < SERVER_ERRORS && status != TOO_MANY_REQUESTS;
    }

    private SimpleRobotRules parsed(URI file, Received received) {
        byte[] body = received.body();
        byte[] read = Arrays.copyOf(body, Math.min(body.length, MAX_BYTES));
        return new SimpleRobotRulesParser(Long.MAX_VALUE, MAX_WARNINGS)
                .parseContent(
                        file.toString(), read, received.headers().contentType().orElse("text/plain"), List.of(robot));
    }
}
