package dev.wirewatch.ingest.poll;

import dev.wirewatch.formats.markup.Encodings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * Lists of feeds as feed readers exchange them: <a href="http://opml.org/spec2.opml">OPML</a> 1.0, 1.1 and 2.0. Outlines
 * that contain others are folders, and become categories.
 *
 * <p>Parsing is lenient, since feed readers deviate from the specification: names of elements and attributes may be in any
 * case, and the XML need not be well-formed. Document types are ignored, so entities that one declares are not expanded.
 */
public final class Opml {

    private static final String OPML = "opml";
    private static final String OUTLINE = "outline";
    private static final String ADDRESS = "xmlurl";

    /** Feed readers use two or three levels; a much deeper file is an attack. */
    private static final int MAX_LEVELS = 32;

    private Opml() {}

    /**
     * The feeds of a file, in its order, without duplicates.
     *
     * @throws IllegalArgumentException when it is no OPML file, with one sentence for people to read
     */
    public static List<Subscription> read(byte[] file) {
        Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault);
        Document document = parser.parseInput(Encodings.decode(file, Optional.empty()), "");
        Element root = document.selectFirst(OPML);
        if (root == null) {
            throw new IllegalArgumentException("It is no OPML file: it has no opml element.");
        }
        Map<String, Subscription> feeds = new LinkedHashMap<>();
        root.children().stream()
                .flatMap(child -> child.normalName().equals(OUTLINE) ? Stream.of(child) : child.children().stream())
                .forEach(outline -> read(outline, "", 1, feeds));
        return List.copyOf(feeds.values());
    }

    /** The feeds as OPML 2.0, grouped by category, each group in their order. */
    public static String write(List<Subscription> feeds) {
        OpmlFolder root = new OpmlFolder();
        feeds.forEach(root::add);
        StringBuilder text = new StringBuilder();
        root.write(2, text);
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <opml version="2.0">
                  <head>
                    <title>Feeds of Wirewatch</title>
                  </head>
                  <body>
                %s  </body>
                </opml>
                """
                .formatted(text);
    }

    private static void read(Element outline, String folder, int level, Map<String, Subscription> feeds) {
        if (!outline.normalName().equals(OUTLINE) || outline.attr("iscomment").equalsIgnoreCase("true")) {
            return; // what a comment contains is commented out, too
        }
        if (level > MAX_LEVELS) {
            throw new IllegalArgumentException(
                    "It is no list of feeds: its outlines are nested more than %d deep.".formatted(MAX_LEVELS));
        }
        String name = outline.attr("text").isBlank() ? outline.attr("title") : outline.attr("text");
        String address = address(outline);
        if (!address.isBlank()) {
            Optional<String> category =
                    Optional.of(folder).filter(path -> !path.isEmpty()).or(() -> tagged(outline));
            Subscription feed = new Subscription(address, Optional.of(name), category);
            feeds.putIfAbsent(feed.url(), feed);
        }
        String inside = address.isBlank() ? folder + Subscription.SLASH + name : folder;
        outline.children().forEach(child -> read(child, inside, level + 1, feeds));
    }

    private static String address(Element outline) {
        boolean feed = Set.of("rss", "atom").contains(outline.attr("type").toLowerCase(Locale.ROOT));
        return outline.hasAttr(ADDRESS) || !feed ? outline.attr(ADDRESS) : outline.attr("url");
    }

    /** The first of the comma-separated categories in an attribute of an outline. */
    private static Optional<String> tagged(Element outline) {
        return Stream.of(outline.attr("category").split(","))
                .filter(path -> !path.isBlank())
                .findFirst();
    }
}
