package dev.wirewatch.formats.feed;

import com.fasterxml.jackson.databind.JsonNode;
import dev.wirewatch.formats.article.ArticleBuilder;
import dev.wirewatch.formats.article.FeedInfo;
import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.formats.dates.Dates;
import dev.wirewatch.formats.markup.PlainText;
import dev.wirewatch.formats.web.WebAddress;
import dev.wirewatch.schemas.Article;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** JSON Feed 1.0 and 1.1, by its specification at jsonfeed.org. What has the wrong type counts as not there. */
public final class JsonFeedReader {

    private final JsonNode feed;
    private final Input input;

    private JsonFeedReader(JsonNode feed, Input input) {
        this.feed = feed;
        this.input = input;
    }

    /** @param feed the whole document */
    public static ParseResult read(JsonNode feed, Input input) {
        JsonNode items = feed.path("items");
        if (items.size() > ParseResult.MAX_PIECES) {
            return ParseResult.unreadable(
                    Optional.of(Format.JSON_FEED),
                    "It has " + items.size() + " items; more than " + ParseResult.MAX_PIECES + " are no feed.");
        }
        JsonFeedReader reader = new JsonFeedReader(feed, input);
        List<Piece.Accepted> pieces = new ArrayList<>(items.size());
        for (JsonNode item : items) {
            pieces.add(new Piece.Accepted(reader.article(item), "item " + (pieces.size() + 1)));
        }
        return new ParseResult(
                Optional.of(Format.JSON_FEED), reader.channel(), ItemIdentity.resolved(pieces, reader.site(), false));
    }

    private FeedInfo channel() {
        List<URI> hubs = new ArrayList<>();
        for (JsonNode hub : feed.path("hubs")) {
            new WebAddress(text(hub, "url")).uri().ifPresent(hubs::add);
        }
        return new FeedInfo(
                title(),
                new WebAddress(text(feed, "feed_url")).uri(),
                hubs,
                Optional.empty(),
                Set.of(),
                Set.of(),
                List.of());
    }

    private Article article(JsonNode item) {
        String html = PlainText.of(text(item, "content_html"));
        ArticleBuilder builder = new ArticleBuilder()
                .source(title().isEmpty() ? site() : title())
                .scope(site())
                .sourceId(text(item, "id"))
                .url(url(item))
                .headline(PlainText.tidy(text(item, "title")))
                .summary(PlainText.tidy(text(item, "summary")))
                .body(Footers.removed(html.isEmpty() ? PlainText.tidy(text(item, "content_text")) : html))
                .language(text(item, "language").isEmpty() ? text(feed, "language") : text(item, "language"))
                .published(Dates.parse(text(item, "date_published")))
                .updated(Dates.parse(text(item, "date_modified")));
        authors(item).forEach(builder::byline);
        for (JsonNode tag : item.path("tags")) {
            builder.keyword(tag.asText(""));
        }
        return builder.build();
    }

    /** An item that says nothing of authors has the feed's. */
    private List<String> authors(JsonNode item) {
        List<String> own = names(item).toList();
        return own.isEmpty() ? names(feed).toList() : own;
    }

    private static Stream<String> names(JsonNode of) {
        List<String> names = new ArrayList<>();
        for (JsonNode author : of.path("authors")) {
            names.add(text(author, "name"));
        }
        names.add(text(of.path("author"), "name")); // as in version 1.0
        return names.stream().filter(name -> !name.isBlank()).distinct();
    }

    private String url(JsonNode item) {
        LinkResolver addresses = new LinkResolver(Stream.concat(
                        Stream.of(text(feed, "home_page_url"), text(feed, "feed_url")),
                        input.base().map(URI::toString).stream())
                .toList());
        return Stream.of(text(item, "url"), text(item, "id"), text(item, "external_url"))
                .filter(url -> url.equals(text(item, "url")) || new WebAddress(url).isHttp())
                .map(addresses::resolve)
                .filter(url -> !url.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String title() {
        return PlainText.tidy(text(feed, "title"));
    }

    /** The host of its home page, for the reason that {@link ChannelReader#scope()} gives. */
    private String site() {
        return Stream.of(
                        text(feed, "home_page_url"),
                        text(feed, "feed_url"),
                        input.base().map(URI::toString).orElse(""))
                .map(address -> new WebAddress(address).site())
                .filter(site -> !site.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Numbers count as text, since some have numbers as ids. */
    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() ? value.asText("") : "";
    }
}
