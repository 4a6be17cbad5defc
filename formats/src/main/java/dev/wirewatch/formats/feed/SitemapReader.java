package dev.wirewatch.formats.feed;

import dev.wirewatch.formats.article.ArticleBuilder;
import dev.wirewatch.formats.article.FeedInfo;
import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.formats.dates.Dates;
import dev.wirewatch.formats.markup.LenientXml;
import dev.wirewatch.formats.markup.PlainText;
import dev.wirewatch.formats.markup.XmlReading;
import dev.wirewatch.formats.web.WebAddress;
import dev.wirewatch.schemas.Article;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * News sitemaps, in which sites list their articles of the last two days for search engines, and indexes of sitemaps.
 * An article in one is an address, a headline and a date; what is no news in a sitemap is left out.
 *
 * @see <a href="https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap">News sitemaps</a>
 */
public final class SitemapReader {

    /** The most that a sitemap may have. */
    private static final int MOST_ENTRIES = 50_000;

    private SitemapReader() {}

    public static ParseResult read(String text, Input input) {
        Optional<Format> format = Optional.of(Format.NEWS_SITEMAP);
        XmlReading reading = LenientXml.read(text);
        if (reading instanceof XmlReading.Rejected rejected) {
            return ParseResult.unreadable(format, rejected.reason());
        }
        Element document = ((XmlReading.Read) reading).document();
        Stream<Element> roots = document.children().stream();
        List<Element> entries = roots.flatMap(root -> root.children().stream()).toList();
        if (entries.size() > MOST_ENTRIES) {
            return ParseResult.unreadable(
                    format, "It has " + entries.size() + " entries; more than " + MOST_ENTRIES + " are no sitemap.");
        }
        LinkResolver addresses =
                new LinkResolver(input.base().stream().map(URI::toString).toList());
        List<URI> parts = parts(entries, addresses);
        if (!parts.isEmpty()) {
            return index(parts);
        }
        List<Piece> pieces = new ArrayList<>();
        for (Element entry : entries) {
            if (part(entry, "news").isPresent() && pieces.size() < ParseResult.MAX_PIECES) {
                pieces.add(new Piece.Accepted(article(entry, addresses), "item " + (pieces.size() + 1)));
            }
        }
        if (pieces.isEmpty() && !entries.isEmpty()) {
            return ParseResult.unreadable(
                    format, "It is a sitemap without news: none of its entries has a news element.");
        }
        return ParseResult.of(Format.NEWS_SITEMAP, pieces);
    }

    private static ParseResult index(List<URI> parts) {
        return new ParseResult(
                Optional.of(Format.NEWS_SITEMAP),
                FeedInfo.ofSitemaps(parts),
                List.of(new Piece.Rejected(
                        "the input", "It is an index of " + parts.size() + " sitemaps, which hold the news.")));
    }

    /** The sitemaps that an index lists, the last changed first. */
    private static List<URI> parts(List<Element> entries, LinkResolver addresses) {
        return entries.stream()
                .filter(entry -> name(entry).equals("sitemap"))
                .sorted(Comparator.comparing(
                        (Element entry) -> Dates.parse(text(entry, "lastmod")).orElse(Instant.EPOCH),
                        Comparator.reverseOrder()))
                .map(entry -> new WebAddress(addresses.resolve(text(entry, "loc"))))
                .filter(WebAddress::isHttp)
                .flatMap(address -> address.uri().stream())
                .distinct()
                .toList();
    }

    private static Article article(Element entry, LinkResolver addresses) {
        Element news = part(entry, "news").orElse(entry);
        Optional<Element> publication = part(news, "publication");
        String url = addresses.resolve(text(entry, "loc"));
        String site = new WebAddress(url).site();
        ArticleBuilder builder = new ArticleBuilder()
                .source(site)
                .source(publication.map(parent -> text(parent, "name")).orElse(""))
                .scope(site)
                .url(url)
                .headline(text(news, "title"))
                .language(publication.map(parent -> text(parent, "language")).orElse(""))
                .published(Dates.parse(text(news, "publication_date")))
                .updated(Dates.parse(text(entry, "lastmod")));
        Stream.of(text(news, "keywords").split(",")).forEach(builder::keyword);
        return builder.build();
    }

    private static Optional<Element> part(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> name(child).equals(name))
                .findFirst();
    }

    private static String text(Element parent, String name) {
        return part(parent, name)
                .map(Element::wholeText)
                .map(PlainText::ofEither)
                .orElse("");
    }

    /** Without the prefix, which is news: by custom only. */
    private static String name(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }
}
