package dev.wirewatch.ingest.poll;

import dev.wirewatch.formats.article.FeedInfo;
import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.article.Piece;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which sitemaps of an index are fetched, and what they hold together. */
final class SitemapChoice {

    private static final int MOST = 5;
    private static final String NEWS = "news";

    private SitemapChoice() {}

    /** Those of news by their names; where none has such a name, those that were last changed. */
    static List<URI> of(List<URI> sitemaps) {
        List<URI> news = sitemaps.stream()
                .filter(address -> String.valueOf(address.getRawPath())
                        .toLowerCase(Locale.ROOT)
                        .contains(NEWS))
                .toList();
        return (news.isEmpty() ? sitemaps : news).stream().limit(MOST).toList();
    }

    /** The news of all that could be read; the reasons where there are none. */
    static ParseResult joined(FeedInfo channel, List<ParseResult> parts) {
        List<Piece> pieces =
                parts.stream().flatMap(part -> part.pieces().stream()).toList();
        List<Piece> news =
                pieces.stream().filter(Piece.Accepted.class::isInstance).toList();
        return new ParseResult(Optional.of(Format.NEWS_SITEMAP), channel, news.isEmpty() ? pieces : news);
    }
}
