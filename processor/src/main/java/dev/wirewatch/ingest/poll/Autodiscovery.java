package dev.wirewatch.ingest.poll;

import dev.wirewatch.formats.Formats;
import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.feed.FeedLinks;
import dev.wirewatch.formats.feed.FeedLinks.FeedLink;
import dev.wirewatch.formats.markup.Encodings;
import dev.wirewatch.ingest.fetch.FetchRequest;
import dev.wirewatch.ingest.fetch.FetchResult;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Finds the feeds of a site when its page's address is given in place of a feed's. */
public final class Autodiscovery {

    private final Function<FetchRequest, CompletableFuture<FetchResult>> fetch;

    /** @param fetch its future never fails */
    public Autodiscovery(Function<FetchRequest, CompletableFuture<FetchResult>> fetch) {
        this.fetch = fetch;
    }

    /**
     * The feeds that the page at an address names, perhaps none; empty when no page is there, but a feed, or nothing
     * that can be fetched now.
     */
    public CompletableFuture<Optional<List<FeedLink>>> feeds(URI address) {
        return fetch.apply(FetchRequest.of(address)).thenApply(Autodiscovery::named);
    }

    private static Optional<List<FeedLink>> named(FetchResult result) {
        if (!(result instanceof FetchResult.Received page)) {
            return Optional.empty();
        }
        Optional<String> type = page.headers().contentType();
        Input input = new Input(page.body(), type, Optional.of(page.at()), Optional.empty());
        return Formats.read(input)
                .format()
                .filter(Format.HTML::equals)
                .map(html -> FeedLinks.in(Encodings.decode(page.body(), type), page.at()));
    }
}
