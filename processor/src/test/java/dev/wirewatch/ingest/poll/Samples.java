package dev.wirewatch.ingest.poll;

import dev.wirewatch.formats.article.ArticleBuilder;
import dev.wirewatch.formats.article.FeedInfo;
import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.ingest.fetch.FetchResult;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.Feed;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Feeds, answers and articles for the poller's tests. */
final class Samples {

    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    static final URI ADDRESS = URI.create("https://coastwire.example/feed");

    private Samples() {}

    static Feed feed(String url) {
        return Feed.newBuilder()
                .setId("id-of-" + url)
                .setUrl(url)
                .setAddedAt(NOW)
                .build();
    }

    static Article article(String id, String headline) {
        return draft(id, headline).build();
    }

    static Article published(String id, Instant time) {
        return draft(id, "Port shut").published(Optional.of(time)).build();
    }

    static ArticleBuilder draft(String id, String headline) {
        return new ArticleBuilder()
                .source("Coastwire")
                .sourceId(id)
                .url("https://coastwire.example/" + id)
                .headline(headline);
    }

    static ParseResult news(Article... articles) {
        return news(FeedInfo.NONE, articles);
    }

    static ParseResult news(FeedInfo channel, Article... articles) {
        List<Piece> pieces = new ArrayList<>();
        for (Article article : articles) {
            pieces.add(new Piece.Accepted(article, "item " + (pieces.size() + 1)));
        }
        return new ParseResult(Optional.of(Format.RSS), channel, pieces);
    }

    static FeedEvent.Fetched read(ParseResult news) {
        return read(news, FetchResult.Headers.NONE, Optional.empty());
    }

    static FeedEvent.Fetched read(ParseResult news, FetchResult.Headers headers, Optional<URI> movedTo) {
        return new FeedEvent.Fetched(
                new FetchResult.Received(ADDRESS, movedTo, headers, new byte[0], 500), news, Map.of());
    }

    static FetchResult.Headers headers(String etag, Optional<Duration> retryAfter, Optional<Duration> maxAge) {
        return new FetchResult.Headers(
                Optional.empty(), Optional.of(etag), Optional.of("yesterday"), retryAfter, maxAge, Map.of());
    }
}
