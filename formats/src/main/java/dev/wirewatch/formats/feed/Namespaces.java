package dev.wirewatch.formats.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The namespaces that feeds use, each with the prefix that is usual for it. A namespace is known by its address
 * whatever the prefix; feeds spell these addresses in several ways, so scheme, case and what ends them do not count.
 * Where a prefix was never declared, or with an unknown address, it has its usual meaning.
 */
final class Namespaces {

    /** The prefix of the feed's own elements: none. */
    static final String CORE = "";

    private static final Map<String, String> BY_ADDRESS = new HashMap<>();
    private static final Map<String, String> BY_PREFIX = new HashMap<>();

    static {
        add(
                CORE,
                "rss",
                "",
                "purl.org/rss/1.0",
                "my.netscape.com/rdf/simple/0.9",
                "channel.netscape.com/rdf/simple/0.9",
                "my.netscape.com/publish/formats/rss-0.91.dtd",
                "backend.userland.com/rss",
                "backend.userland.com/rss2",
                "backend.userland.com/rss091",
                "blogs.law.harvard.edu/tech/rss",
                "purl.org/net/rss1.1",
                "www.rssboard.org/rss-specification",
                "cyber.law.harvard.edu/rss",
                "my.netscape.com/rdf/simple/0.91");
        add(
                "atom",
                "atom",
                "www.w3.org/2005/atom",
                "purl.org/atom/ns",
                "purl.org/atom",
                "www.intertwingly.net/wiki/pie/snarf",
                "purl.org/atom/app");
        add("dc", "dc", "purl.org/dc/elements/1.1", "purl.org/dc/elements/1.0", "purl.org/metadata/dublin_core");
        add("dcterms", "dcterms", "purl.org/dc/terms");
        add("content", "content", "purl.org/rss/1.0/modules/content");
        add(
                "media",
                "media",
                "search.yahoo.com/mrss",
                "search.yahoo.com/mrss/rss",
                "tools.search.yahoo.com/mrss",
                "www.rssboard.org/media-rss",
                "video.search.yahoo.com/mrss");
        add(
                "itunes",
                "itunes",
                "www.itunes.com/dtds/podcast-1.0.dtd",
                "itunes.com/dtds/podcast-1.0.dtd",
                "www.itunes.com/dtds/podcast-1.0",
                "itunes.apple.com/dtds/podcast-1.0.dtd");
        add("sy", "sy", "purl.org/rss/1.0/modules/syndication");
        add("georss", "georss", "www.georss.org/georss", "www.georss.org/georss/10", "www.georss.org/georss/11");
        add("geo", "geo", "www.w3.org/2003/01/geo/wgs84_pos");
        add("xhtml", "xhtml", "www.w3.org/1999/xhtml");
        add(
                "prism",
                "prism",
                "prismstandard.org/namespaces/1.2/basic",
                "prismstandard.org/namespaces/basic/2.0",
                "prismstandard.org/namespaces/basic/2.1",
                "prismstandard.org/namespaces/basic/3.0",
                "purl.org/rss/1.0/modules/prism",
                "prismstandard.org/namespaces/basic/1.2");
        add(
                "cc",
                "cc",
                "web.resource.org/cc",
                "creativecommons.org/ns",
                "backend.userland.com/creativecommonsrssmodule",
                "cyber.law.harvard.edu/rss/creativecommonsrssmodule.html");
        BY_PREFIX.put("creativecommons", "cc");
        add("feedburner", "feedburner", "rssnamespace.org/feedburner/ext/1.0");
        add("pheedo", "pheedo", "www.pheedo.com/namespace/pheedo");
        add("rdf", "rdf", "www.w3.org/1999/02/22-rdf-syntax-ns");
    }

    private Namespaces() {}

    private static void add(String prefix, String usual, String... addresses) {
        BY_PREFIX.put(usual, prefix);
        for (String address : addresses) {
            BY_ADDRESS.put(address, prefix);
        }
    }

    /** @return the usual prefix, if the namespace is one of those known */
    static Optional<String> at(String address) {
        return Optional.ofNullable(BY_ADDRESS.get(bare(address)));
    }

    static Optional<String> usual(String prefix) {
        return Optional.ofNullable(BY_PREFIX.get(prefix.toLowerCase(Locale.ROOT)));
    }

    private static String bare(String address) {
        String bare = address.strip().toLowerCase(Locale.ROOT);
        bare = bare.substring(bare.indexOf("://") < 0 ? 0 : bare.indexOf("://") + 3);
        int end = bare.length();
        while (end > 0 && (bare.charAt(end - 1) == '/' || bare.charAt(end - 1) == '#')) {
            end--;
        }
        return bare.substring(0, end);
    }
}
