package dev.wirewatch.ingest.poll;

import dev.wirewatch.formats.Formats;
import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.ingest.fetch.Answer;
import dev.wirewatch.ingest.fetch.Fetch;
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
        Function<Fetch, CompletableFuture<Answer>> fetch,
        Function<Article, CompletableFuture<Article>> fullText,
        Executor parsers,
        Clock clock) {

    /** What has no text by then goes out as the feed has it: news must not wait for a slow site. */
    private static final Duration LONGEST_FOR_PAGES = Duration.ofMinutes(2);

    CompletableFuture<Polled> of(PolledFeed polled) {
        Fetch request = new Fetch(
                polled.address(),
                Optional.ofNullable(polled.state().getEtag()),
                Optional.ofNullable(polled.state().getLastModified()));
        return fetch.apply(request).thenCompose(answer -> polled(polled, answer));
    }

    private CompletableFuture<Polled> polled(PolledFeed polled, Answer answer) {
        if (answer instanceof Answer.Received received) {
            return CompletableFuture.supplyAsync(() -> parse(received), parsers)
                    .thenCompose(
                            news -> completed(polled, news).thenApply(texts -> new Polled.Read(received, news, texts)));
        }
        return CompletableFuture.completedFuture(withoutBody(answer));
    }

    private static Polled withoutBody(Answer answer) {
        if (answer instanceof Answer.NotModified notModified) {
            return new Polled.Unchanged(notModified);
        } else if (answer instanceof Answer.Refused refused) {
            return new Polled.Refused(refused);
        }
        return new Polled.Failed(((Answer.Failed) answer).reason());
    }

    private static ParseResult parse(Answer.Received answer) {
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
        List<CompletableFuture<Void>> pages = Items.of(news, clock.instant()).stream()
                .map(Piece.Accepted::article)
                .filter(article -> seen.see(article) != SeenItems.Verdict.SEEN)
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
