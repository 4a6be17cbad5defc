package dev.wirewatch.formats.feed;

import dev.wirewatch.formats.article.ArticleBuilder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The places that an item is about: names, and single points as geo URIs (RFC 5870). */
final class ItemPlaces {

    private static final String SCHEME = "geo";
    private static final Pattern POINT =
            Pattern.compile("\\s*([+-]?\\d{1,3}(?:\\.\\d+)?)[\\s,]+([+-]?\\d{1,3}(?:\\.\\d+)?)\\s*");

    private ItemPlaces() {}

    static void of(Fields item, ArticleBuilder builder) {
        String name = item.first("georss:featurename").map(Element::wholeText).orElse("");
        String point = item.all("georss:point", "geo:lat_long")
                .map(Element::wholeText)
                .findFirst()
                .orElseGet(() -> text(item, "geo:lat") + " " + text(item, "geo:long"));
        Matcher matcher = POINT.matcher(point);
        if (matcher.matches()) {
            builder.place(SCHEME, matcher.group(1) + "," + matcher.group(2), name);
        } else {
            builder.place("", "", name);
        }
        item.all("dcterms:spatial", "dc:coverage", "prism:location")
                .forEach(place -> builder.place("", "", place.wholeText()));
    }

    private static String text(Fields item, String name) {
        return item.first(name).map(Element::wholeText).orElse("");
    }
}
