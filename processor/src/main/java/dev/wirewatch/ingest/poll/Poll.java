package dev.wirewatch.ingest.poll;

import dev.wirewatch.formats.Formats;
import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.ingest.fetch.FetchRequest;
import dev.wirewatch.ingest.fetch.FetchResult;
import dev.wirewatch.schemas.Article;
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
    private final Function<Article, CompletableFuture<Article>> fullText;
    private final Executor parsers;
    private final Clock clock;

    /**
     * @param fetch its future never fails
     * @param fullText returns an article with the text of its page, or unchanged; its future never fails
     * @param parsers runs the parsing, a few feeds at a time, since parsing takes several times a feed's size of memory
     */
    public Poll(
            Function<FetchRequest, CompletableFuture<FetchResult>> fetch,
            Function<Article, CompletableFuture<Article>> fullText,
            Executor parsers,
            Clock clock) {
        this.fetch = fetch;
        this.fullText = fullText;
        this.parsers = parsers;
        this.clock = clock;
    }

    CompletableFuture<FeedEvent> run(PolledFeed feed) {
        FetchRequest request = new FetchRequest(
                feed.address(),
                Optional.ofNullable(feed.state().getEtag()),
                Optional.ofNullable(feed.state().getLastModified()));
        return fetch.apply(request).thenCompose(result -> event(feed, result));
    }

    private CompletableFuture<FeedEvent> event(PolledFeed feed, FetchResult result) {
        if (result instanceof FetchResult.Received received) {
            return CompletableFuture.supplyAsync(() -> parse(received), parsers)
                    .thenCompose(parsed -> fullTexts(feed, parsed)
                            .thenApply(fullTexts -> new FeedEvent.Fetched(received, parsed, fullTexts)));
        }
        return CompletableFuture.completedFuture(withoutBody(result));
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
        List<CompletableFuture<Void>> pages = FeedItems.of(parsed, clock.instant()).stream()
                .map(Piece.Accepted::article)
                .filter(article -> seen.record(article) != SeenItems.Verdict.SEEN)
                .map(article -> fullText.apply(article).thenAccept(whole -> {
                    if (new Piece.Accepted(whole, "page").publishable() instanceof Piece.Accepted) {
                        texts.put(article.getId(), whole); // else the page is too long for a record
                    }
                }))
                .toList();
        return CompletableFuture.allOf(pages.toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, MAX_WAIT_FOR_PAGES.toSeconds(), TimeUnit.SECONDS)
                .thenApply(done -> Map.copyOf(texts));
    }
}
