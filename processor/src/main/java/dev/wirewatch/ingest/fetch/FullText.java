package dev.wirewatch.ingest.fetch;

import dev.wirewatch.formats.Formats;
import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.Input;
import dev.wirewatch.ingest.fetch.FetchResult.Received;
import dev.wirewatch.ingest.fetch.FetchResult.Refused;
import dev.wirewatch.ingest.fetch.FullTextResult.Status;
import dev.wirewatch.ingest.fetch.Robots.Rules;
import dev.wirewatch.outbound.ShownAddress;
import dev.wirewatch.schemas.Article;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import okhttp3.HttpUrl;

/**
 * Fetches the full text of articles of which a feed has only the beginning, where the sites allow it and at a pace that
 * does not strain them. Thread-safe; no thread waits for a site.
 */
public final class FullText implements AutoCloseable {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Fetcher fetcher;
    private final Duration pause;
    private final Robots robots;
    private final HostRateLimiter hosts = new HostRateLimiter();

    /**
     * @param fetcher it stays open when this is closed
     * @param userAgent the one that the fetcher sends; its product's name is the robot's name in robots.txt
     * @param pause the shortest time between two pages of a host; its robots.txt may ask for more, up to 30 s
     */
    public FullText(Fetcher fetcher, String userAgent, Duration pause, Clock clock) {
        this.fetcher = fetcher;
        this.pause = pause;
        this.robots = new Robots(fetcher, userAgent, clock);
    }

    /** @return the article, with its page's text when that is longer than its body; never fails */
    public CompletableFuture<FullTextResult> complete(Article article) {
        Optional<URI> page =
                Optional.ofNullable(article.getUrl()).map(HttpUrl::parse).flatMap(Addresses::uri);
        if (page.isEmpty()) {
            return done(article, Status.NO_PAGE, "The article has no http or https address.");
        }
        return robots.rules(page.get())
                .thenCompose(rules -> complete(article, page.get(), rules))
                .exceptionally(error ->
                        new FullTextResult(article, Status.UNAVAILABLE, "The page could not be read: " + error));
    }

    private CompletableFuture<FullTextResult> complete(Article article, URI page, Rules rules) {
        if (!rules.failure().isEmpty()) {
            return done(article, Status.UNAVAILABLE, rules.failure());
        }
        if (!rules.allows(page)) {
            return done(
                    article,
                    Status.DISALLOWED,
                    "The site's robots.txt does not allow " + ShownAddress.of(page.toString()) + ".");
        }
        return hosts.acquire(page.getRawAuthority(), pauseOf(rules))
                .thenCompose(may -> may
                        ? fetcher.page(page, this::isAllowed).thenApply(answer -> completed(article, answer))
                        : done(article, Status.BUSY, "Too many pages are waiting."));
    }

    private Duration pauseOf(Rules rules) {
        Duration asked =
                rules.delay().filter(delay -> delay.compareTo(pause) > 0).orElse(pause);
        return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
    }

    private CompletableFuture<Boolean> isAllowed(URI redirect) {
        return robots.rules(redirect).thenApply(rules -> rules.allows(redirect));
    }

    private static FullTextResult completed(Article article, FetchResult answer) {
        if (answer instanceof Received received) {
            return completed(article, received);
        }
        String reason = answer instanceof FetchResult.Failed failed
                ? failed.reason()
                : "The page was refused" + (answer instanceof Refused no ? " with status " + no.status() : "") + ".";
        boolean gone = answer instanceof Refused no && (no.status() == 404 || no.status() == 410);
        return new FullTextResult(article, gone ? Status.NO_PAGE : Status.UNAVAILABLE, reason);
    }

    private static FullTextResult completed(Article article, Received received) {
        Optional<String> type = received.headers().contentType();
        if (!type.map(FullText::isPage).orElse(true)) {
            return new FullTextResult(article, Status.NO_MORE, "It is not a web page but " + type.orElse("") + ".");
        }
        Input page = new Input(received.body(), type, Optional.of(received.at()), Optional.of(Format.HTML));
        return Formats.read(page).accepted().stream()
                .map(piece -> piece.article().getBody())
                .filter(body -> body.length() > article.getBody().length())
                .findFirst()
                .map(body -> new FullTextResult(
                        Article.newBuilder(article).setBody(body).build(), Status.COMPLETED, ""))
                .orElseGet(() ->
                        new FullTextResult(article, Status.NO_MORE, "The page has no longer text than the feed."));
    }

    private static boolean isPage(String contentType) {
        String type = contentType.toLowerCase(Locale.ROOT);
        return type.contains("html") || type.startsWith("text/plain") || type.contains("xml");
    }

    private static CompletableFuture<FullTextResult> done(Article article, Status status, String reason) {
        return CompletableFuture.completedFuture(new FullTextResult(article, status, reason));
    }

    /** Articles that are waiting are completed unchanged. */
    @Override
    public void close() {
        hosts.close();
    }
}
