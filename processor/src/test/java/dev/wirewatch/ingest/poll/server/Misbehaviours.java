package dev.wirewatch.ingest.poll.server;

import static dev.wirewatch.ingest.poll.server.Reply.FEED;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;

import java.io.IOException;
import java.net.URLDecoder;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What servers do to those who poll them, by path. */
final class Misbehaviours {

    private static final Map<String, String> TYPE = Map.of("Content-Type", FEED);

    private Misbehaviours() {}

    /** By path, or by its first part when it ends with a slash. */
    static Map<String, Behaviour> all() {
        return Map.ofEntries(
                // Somewhere else
                entry("/moved/", (request, reply) -> reply.send(301, to("/ok/" + last(request)), "")),
                entry("/found/", (request, reply) -> reply.send(302, to("/ok/" + last(request)), "")),
                entry("/moved-for-good/", (request, reply) -> reply.send(308, to("/ok/" + last(request)), "")),
                entry("/loop", (request, reply) -> reply.send(301, to("/loop-back"), "")),
                entry("/loop-back", (request, reply) -> reply.send(301, to("/loop"), "")),
                entry("/hops/", (request, reply) -> reply.send(302, to(hop(Integer.parseInt(last(request)))), "")),
                entry("/to", (request, reply) -> reply.send(302, to(URLDecoder.decode(request.query(), UTF_8)), "")),
                entry("/to-nowhere", (request, reply) -> reply.send(301, Map.of(), "")),
                // Not now, or never
                entry("/status/", (request, reply) -> reply.send(Integer.parseInt(last(request)), Map.of(), "No.")),
                entry("/gone", (request, reply) -> reply.send(410, Map.of(), "It is gone.")),
                entry("/missing", (request, reply) -> reply.send(404, Map.of(), "There is no such page.")),
                entry("/busy", (request, reply) -> reply.send(429, retryAfter(request, 3600), "Come back later.")),
                entry("/unavailable", (request, reply) -> reply.send(503, retryAfter(request, 600), "Being mended.")),
                entry("/broken", (request, reply) -> reply.send(500, Map.of(), "<html>Stack trace</html>")),
                entry("/never-modified", (request, reply) -> reply.send(304, Map.of(), "")),
                entry(
                        "/future",
                        (request, reply) -> reply.send(
                                request.header("If-Modified-Since").isPresent() ? 304 : 200,
                                Map.of("Content-Type", FEED, "Last-Modified", "Fri, 01 Mar 2041 09:00:00 GMT"),
                                SampleFeed.fixed(request.path(), 3))),
                entry("/login", Misbehaviours::login),
                // Not what it says
                entry(
                        "/html",
                        (request, reply) -> reply.send(
                                200,
                                Map.of("Content-Type", "text/html"),
                                "<html><body><h1>Sign in</h1></body></html>")),
                entry("/empty", (request, reply) -> reply.send(200, TYPE, "")),
                entry(
                        "/wrong-charset",
                        (request, reply) -> reply.send(
                                200,
                                Map.of("Content-Type", "application/rss+xml; charset=iso-8859-1"),
                                accents("UTF-8"))),
                entry(
                        "/unknown-charset",
                        (request, reply) -> reply.send(
                                200, Map.of("Content-Type", "application/rss+xml; charset=x-none"), accents("UTF-8"))),
                entry(
                        "/wrong-declaration",
                        (request, reply) -> reply.send(
                                200,
                                Map.of("Content-Type", "application/rss+xml"),
                                accents("UTF-8").getBytes(ISO_8859_1))),
                entry("/not-http", (request, reply) -> reply.text("220 mail.example ready\r\n")
                        .flush()),
                entry("/reset", (request, reply) -> {}),
                // Too long, too slow
                entry("/hang", (request, reply) -> reply.hang()),
                entry("/hang-in-head", (request, reply) -> reply.head(200, TYPE).hang()),
                entry(
                        "/hang-after-head",
                        (request, reply) -> reply.head(200, TYPE).text("\r\n").hang()),
                entry("/hang-in-body", (request, reply) -> reply.head(200, TYPE)
                        .text("\r\n")
                        .text(SampleFeed.RSS_START)
                        .hang()),
                entry("/drip", Floods::drip),
                entry("/slow", (request, reply) -> {
                    reply.pause(request.number("millis", 500));
                    reply.feed(SampleFeed.fixed(request.path(), 3));
                }),
                entry("/huge", Floods::huge),
                entry("/huge-announced", Floods::hugeAnnounced),
                entry("/endless-head", Floods::endlessHead),
                entry("/gzip", Floods::gzip),
                entry("/gzip-without-a-word", Floods::gzipWithoutAWord),
                entry("/brotli", Floods::brotli),
                entry("/gzip-bomb", Floods::gzipBomb),
                entry("/length-too-long", (request, reply) -> Floods.wrongLength(reply, 1_000)),
                entry("/length-too-short", (request, reply) -> Floods.wrongLength(reply, -200)),
                entry("/cut-chunk", Floods::cutChunk),
                // XML
                entry("/xml-bomb", (request, reply) -> reply.feed(HostileXml.billionLaughs())),
                entry("/external-entity", (request, reply) -> reply.feed(HostileXml.externalEntity(request))),
                entry("/deep", (request, reply) -> reply.feed(HostileXml.deep(100_000))),
                entry("/cut", (request, reply) -> reply.feed(HostileXml.cutInAnItem(request.path()))),
                entry("/many-items", (request, reply) -> reply.feed(SampleFeed.tiny(20_000))),
                // Odd items, wishes of the feed
                entry("/duplicates", (request, reply) -> reply.feed(duplicates(request.path()))),
                entry("/dates", (request, reply) -> reply.feed(dates(request.path()))),
                entry(
                        "/fresh",
                        (request, reply) -> reply.send(
                                200,
                                Map.of(
                                        "Content-Type",
                                        FEED,
                                        "Cache-Control",
                                        "max-age=" + request.number("seconds", 1800)),
                                SampleFeed.fixed(request.path(), 3))),
                entry(
                        "/ttl",
                        (request, reply) -> reply.feed(
                                wishing("<ttl>" + request.number("minutes", 90) + "</ttl>", request.path()))),
                entry(
                        "/skip",
                        (request, reply) -> reply.feed(wishing(
                                "<skipHours><hour>3</hour></skipHours><skipDays><day>Sunday</day></skipDays>",
                                request.path()))),
                entry(
                        "/close",
                        (request, reply) -> reply.send(
                                200,
                                Map.of("Content-Type", FEED, "Connection", "close"),
                                SampleFeed.fixed(request.path(), 3))),
                entry("/many/", Misbehaviours::unchanging),
                // Sitemaps
                entry(
                        "/sitemap-index",
                        (request, reply) -> reply.send(
                                200,
                                Map.of("Content-Type", "application/xml", "ETag", "\"1\""),
                                "<sitemapindex><sitemap><loc>/pages.xml</loc></sitemap>"
                                        + "<sitemap><loc>/news-1.xml</loc></sitemap>"
                                        + "<sitemap><loc>/news-2.xml</loc></sitemap></sitemapindex>")),
                entry("/news-1.xml", (request, reply) -> reply.feed(sitemap(1, 2))),
                entry("/news-2.xml", (request, reply) -> reply.send(404, Map.of(), "No.")));
    }

    private static void unchanging(Request request, Reply reply) throws IOException {
        String etag = "\"1\"";
        if (request.header("If-None-Match").filter(etag::equals).isPresent()) {
            reply.send(304, Map.of("ETag", etag), "");
        } else {
            reply.send(200, Map.of("Content-Type", FEED, "ETag", etag), SampleFeed.fixed(request.path(), 5));
        }
    }

    private static void login(Request request, Reply reply) throws IOException {
        if (request.header("Authorization").filter("Basic b2xhOnNlc2Ft"::equals).isPresent()) {
            reply.feed(SampleFeed.fixed(request.path(), 3));
        } else {
            reply.send(401, Map.of("WWW-Authenticate", "Basic"), "Who are you?");
        }
    }

    private static String sitemap(int... numbers) {
        StringBuilder urls = new StringBuilder("<urlset>");
        for (int number : numbers) {
            urls.append(
                    "<url><loc>https://ferry.example/%d</loc><news:news><news:title>Ferry %d</news:title></news:news></url>"
                            .formatted(number, number));
        }
        return urls.append("</urlset>").toString();
    }

    private static String hop(int left) {
        return left == 0 ? "/ok/0" : "/hops/" + (left - 1);
    }

    private static Map<String, String> to(String target) {
        return Map.of("Location", target);
    }

    private static Map<String, String> retryAfter(Request request, int otherwise) {
        return Map.of("Retry-After", Integer.toString(request.number("seconds", otherwise)));
    }

    private static String accents(String declared) {
        return SampleFeed.rss(
                        "Küstendienst",
                        List.of(SampleItem.numbered("/accents", 1).with("Fähre verlässt Örla für zwölf Tage")))
                .replace("encoding=\"UTF-8\"", "encoding=\"" + declared + "\"");
    }

    private static String duplicates(String path) {
        SampleItem first = SampleItem.numbered(path, 1);
        return SampleFeed.rss("Feed " + path, List.of(first, first, first.with("Ferry 1 turns back")));
    }

    private static String dates(String path) {
        return SampleFeed.rss(
                "Feed " + path,
                List.of(
                        new SampleItem("urn:dates:1970", "A ferry of 1970", "It left long ago.", Instant.EPOCH),
                        new SampleItem(
                                "urn:dates:2099",
                                "A ferry of 2099",
                                "It will leave one day.",
                                Instant.parse("2099-12-31T23:59:59Z")),
                        SampleItem.numbered(path, 1)));
    }

    private static String wishing(String elements, String path) {
        return SampleFeed.rss("Feed " + path, elements, List.of(SampleItem.numbered(path, 1)));
    }

    private static String last(Request request) {
        return request.path().substring(request.path().lastIndexOf('/') + 1);
    }
}
