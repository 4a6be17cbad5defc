package dev.wirewatch.formats.feed;

import dev.wirewatch.formats.markup.PlainText;
import dev.wirewatch.formats.web.WebAddress;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The feeds that a web page names, by which readers find them: links of the relation alternate with a feed's type. */
public final class FeedLinks {

    private static final Set<String> TYPES = Set.of(
            "application/rss+xml",
            "application/atom+xml",
            "application/rdf+xml",
            "application/feed+json",
            "application/x-rss+xml",
            "application/xml",
            "text/xml");

    /** Of the comments on articles, which blogs name beside their feed. */
    private static final Pattern COMMENTS = Pattern.compile("(?i)/comments?/|[/?&]feed=comments");

    private FeedLinks() {}

    /** @param title as the page has it; may be blank */
    public record FeedLink(URI address, String title) {}

    /**
     * In the page's order. Feeds of comments are left out where there are others.
     *
     * @param at where the page is
     */
    public static List<FeedLink> in(String html, URI at) {
        Document page = Jsoup.parse(html, at.toString());
        Map<URI, FeedLink> links = new LinkedHashMap<>();
        for (Element link : page.select("link[rel][href], a[rel][href]")) {
            if (isFeed(link)) {
                WebAddress address = new WebAddress(link.absUrl("href")).withoutFragment();
                if (address.isHttp()) {
                    address.uri()
                            .ifPresent(uri ->
                                    links.putIfAbsent(uri, new FeedLink(uri, PlainText.tidy(link.attr("title")))));
                }
            }
        }
        List<FeedLink> stories = links.values().stream()
                .filter(link -> !COMMENTS.matcher(link.address().toString()).find())
                .toList();
        return stories.isEmpty() ? List.copyOf(links.values()) : stories;
    }

    private static boolean isFeed(Element link) {
        List<String> relations =
                List.of(link.attr("rel").toLowerCase(Locale.ROOT).strip().split("\\s+"));
        String type =
                link.attr("type").toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
        return relations.contains("feed") || relations.contains("alternate") && TYPES.contains(type);
    }
}
