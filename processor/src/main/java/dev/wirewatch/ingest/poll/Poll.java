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

/**
 * One poll: fetch, parse, and, where it is wanted, the text of the pages of what is new.
 *
 * @param fetch gets an answer; it never fails
 * @param fullText gives an article with the text of its page, or as it was; it never fails
 * @param parsers runs the parsing, a few at a time, since a feed takes several times its size meanwhile
 */
public record Poll(
        Function<FetchRequest, CompletableFuture<FetchResult>> fetch,
        Function<Article, CompletableFuture<Article>> fullText,
        Executor parsers,
        Clock clock) {

    /** What has no text by then goes out as the feed has it: news must not wait for a slow site. */
    private static final Duration LONGEST_FOR_PAGES = Duration.ofMinutes(2);

    CompletableFuture<FeedEvent> of(PolledFeed polled) {
        FetchRequest request = new FetchRequest(
                polled.address(),
                Optional.ofNullable(polled.state().getEtag()),
                Optional.ofNullable(polled.state().getLastModified()));
        return fetch.apply(request).thenCompose(answer -> polled(polled, answer));
    }

    private CompletableFuture<FeedEvent> polled(PolledFeed polled, FetchResult answer) {
        if (answer instanceof FetchResult.Received received) {
            return CompletableFuture.supplyAsync(() -> parse(received), parsers)
                    .thenCompose(news ->
                            completed(polled, news).thenApply(texts -> new FeedEvent.Fetched(received, news, texts)));
        }
        return CompletableFuture.completedFuture(withoutBody(answer));
    }

    private static FeedEvent withoutBody(FetchResult answer) {
        if (answer instanceof FetchResult.NotModified notModified) {
            return new FeedEvent.NotModified(notModified);
        } else if (answer instanceof FetchResult.Refused refused) {
            return new FeedEvent.Refused(refused);
        }
        return new FeedEvent.Failed(((FetchResult.Failed) answer).reason());
    }

    private static ParseResult parse(FetchResult.Received answer) {
        return Formats.read(
                new Input(answer.body(), answer.headers().contentType(), Optional.of(answer.at()), Optional.empty()));
    }

    /** The texts of the pages of new articles, by id. */
    private CompletableFuture<Map<String, Article>> completed(PolledFeed polled, ParseResult news) {
        if (!polled.feed().getFullText()) {
            return CompletableFuture.completedFuture(Map.of());
        }
        SeenItems seen = new SeenItems(polled.state().getItems());
        Map<String, Article> texts = new ConcurrentHashMap<>();
        List<CompletableFuture<Void>> pages = FeedItems.of(news, clock.instant()).stream()
                .map(Piece.Accepted::article)
                .filter(article -> seen.record(article) != SeenItems.Verdict.SEEN)
                .map(article -> fullText.apply(article).thenAccept(whole -> {
                    if (new Piece.Accepted(whole, "page").publishable() instanceof Piece.Accepted) {
                        texts.put(article.getId(), whole); // else the page is too long for a record
                    }
                }))
                .toList();
        return CompletableFuture.allOf(pages.toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, LONGEST_FOR_PAGES.toSeconds(), TimeUnit.SECONDS)
                .thenApply(done -> Map.copyOf(texts));
    }
}
