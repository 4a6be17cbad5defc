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
 * Lists of feeds as readers exchange them: <a href="http://opml.org/spec2.opml">OPML</a> 1.0, 1.1 and 2.0. Folders are
 * outlines around others and become categories.
 *
 * <p>Files are read as readers write them rather than as the specification has it: names of elements and attributes in
 * any case, and XML that is not well-formed. No document type is obeyed, so that entities that it declares stay the
 * letters that they are.
 */
public final class Opml {

    private static final String OPML = "opml";
    private static final String OUTLINE = "outline";
    private static final String ADDRESS = "xmlurl";

    /** Readers have two or three levels; whoever has more wants to break something. */
    private static final int MOST_LEVELS = 32;

    private Opml() {}

    /**
     * The feeds of a list, in its order; one that is listed twice counts once.
     *
     * @throws IllegalArgumentException when it is none, with one sentence for people to read
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

    /** The feeds as OPML 2.0; those of one category stand together, in their order. */
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
            return; // a comment holds for what is in it
        }
        if (level > MOST_LEVELS) {
            throw new IllegalArgumentException(
                    "It is no list of feeds: its outlines are nested more than %d deep.".formatted(MOST_LEVELS));
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

    /** The first of the categories that an outline may name itself, parted by commas. */
    private static Optional<String> tagged(Element outline) {
        return Stream.of(outline.attr("category").split(","))
                .filter(path -> !path.isBlank())
                .findFirst();
    }
}
