package dev.wirewatch.ingest.poll;

import dev.wirewatch.formats.Formats;
import dev.wirewatch.formats.article.FeedInfo;
import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.formats.dates.Dates;
import dev.wirewatch.ingest.fetch.Credential;
import dev.wirewatch.ingest.fetch.FetchRequest;
import dev.wirewatch.ingest.fetch.FetchResult;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.secret.SecretException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** One poll: fetches and parses a feed, and, if its owner wants it, fetches the full text of new articles. */
public final class Poll {

    /** Articles without full text by then are published as in the feed: news must not wait for a slow site. */
    private static final Duration MAX_WAIT_FOR_PAGES = Duration.ofMinutes(2);

    private final Function<FetchRequest, CompletableFuture<FetchResult>> fetch;
    private final Function<Article, CompletableFuture<Optional<Article>>> fullText;
    private final FeedSecrets secrets;
    private final Executor parsers;
    private final Clock clock;

    /**
     * @param fetch its future never fails
     * @param fullText returns an article with the text of its page, or unchanged if that is not longer; empty when the page
     *     cannot be had now; its future never fails
     * @param parsers runs the parsing, a few feeds at a time, since parsing takes several times a feed's size of memory
     */
    public Poll(
            Function<FetchRequest, CompletableFuture<FetchResult>> fetch,
            Function<Article, CompletableFuture<Optional<Article>>> fullText,
            FeedSecrets secrets,
            Executor parsers,
            Clock clock) {
        this.fetch = fetch;
        this.fullText = fullText;
        this.secrets = secrets;
        this.parsers = parsers;
        this.clock = clock;
    }

    CompletableFuture<FeedEvent> run(PolledFeed feed) {
        FetchRequest request;
        try {
            request = new FetchRequest(
                    feed.address(),
                    secrets.of(feed.feed()),
                    Optional.ofNullable(feed.state().getEtag()),
                    Optional.ofNullable(feed.state().getLastModified()).filter(this::isPast));
        } catch (SecretException e) {
            return CompletableFuture.completedFuture(new FeedEvent.Failed(e.getMessage()));
        }
        return fetch.apply(request).thenCompose(result -> event(feed, request, result));
    }

    /** A server to which its own time in the future is sent back would say for ever that nothing has changed. */
    private boolean isPast(String lastModified) {
        return Dates.parse(lastModified)
                .filter(time -> time.isAfter(clock.instant()))
                .isEmpty();
    }

    private CompletableFuture<FeedEvent> event(PolledFeed feed, FetchRequest request, FetchResult result) {
        if (result instanceof FetchResult.Received received) {
            return CompletableFuture.supplyAsync(() -> parse(received), parsers)
                    .thenCompose(parsed -> parsed.channel().sitemaps().isEmpty()
                            ? fetched(feed, received, parsed)
                            : sitemaps(feed, request, received, parsed.channel()));
        }
        return CompletableFuture.completedFuture(withoutBody(result));
    }

    private CompletableFuture<FeedEvent> fetched(PolledFeed feed, FetchResult.Received received, ParseResult parsed) {
        return fullTexts(feed, parsed).thenApply(fullTexts -> new FeedEvent.Fetched(received, parsed, fullTexts));
    }

    /** Fetches the sitemaps that an index lists; their news are the feed's. */
    private CompletableFuture<FeedEvent> sitemaps(
            PolledFeed feed, FetchRequest index, FetchResult.Received received, FeedInfo channel) {
        List<CompletableFuture<ParseResult>> parts = SitemapChoice.of(channel.sitemaps()).stream()
                .map(part -> new FetchRequest(
                        part,
                        index.credential().filter(secret -> Credential.isShared(index.uri(), part)),
                        Optional.empty(),
                        Optional.empty()))
                .map(part -> fetch.apply(part).thenApplyAsync(Poll::part, parsers))
                .toList();
        return CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new))
                .thenCompose(done -> fetched(
                        feed,
                        received.withoutValidators(), // an index that is the same may list sitemaps that are not
                        SitemapChoice.joined(
                                channel,
                                parts.stream().map(CompletableFuture::join).toList())));
    }

    private static ParseResult part(FetchResult result) {
        return result instanceof FetchResult.Received received
                ? parse(received)
                : ParseResult.unreadable(
                        Optional.of(Format.NEWS_SITEMAP),
                        result instanceof FetchResult.Failed failed
                                ? failed.reason()
                                : "A sitemap that the index lists cannot be fetched.");
    }

    private static FeedEvent withoutBody(FetchResult result) {
        if (result instanceof FetchResult.NotModified notModified) {
            return new FeedEvent.NotModified(notModified);
        } else if (result instanceof FetchResult.Refused refused) {
            return new FeedEvent.Refused(refused);
        }
        return new FeedEvent.Failed(((FetchResult.Failed) result).reason());
    }

    private static ParseResult parse(FetchResult.Received received) {
        return Formats.read(new Input(
                received.body(), received.headers().contentType(), Optional.of(received.at()), Optional.empty()));
    }

    /** New and revised articles with the text of their pages, by id. */
    private CompletableFuture<Map<String, Article>> fullTexts(PolledFeed feed, ParseResult parsed) {
        if (!feed.feed().getFullText()) {
            return CompletableFuture.completedFuture(Map.of());
        }
        SeenItems seen = new SeenItems(feed.state().getItems());
        Map<String, Article> texts = new ConcurrentHashMap<>();
        List<CompletableFuture<Void>> pages = FeedItems.of(parsed, feed.id(), seen, clock.instant()).stream()
                .map(Piece.Accepted::article)
                .filter(article -> seen.record(article) != SeenItems.Verdict.SEEN)
                .map(article -> fullText.apply(article)
                        .thenAccept(page -> page.ifPresent(
                                whole -> texts.put(article.getId(), isPublishable(whole) ? whole : article))))
                .toList();
        return CompletableFuture.allOf(pages.toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, MAX_WAIT_FOR_PAGES.toSeconds(), TimeUnit.SECONDS)
                .thenApply(done -> Map.copyOf(texts));
    }

    /** Unless the page is too long for a record. */
    private boolean isPublishable(Article whole) {
        return new Piece.Accepted(whole, "page").publishable(clock.instant()) instanceof Piece.Accepted;
    }
}
