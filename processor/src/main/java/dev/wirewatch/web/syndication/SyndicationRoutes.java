package dev.wirewatch.web.syndication;

import com.google.common.collect.Sets;
import dev.wirewatch.archive.Archive;
import dev.wirewatch.archive.ArchiveView;
import dev.wirewatch.archive.DisturbingAlerts;
import dev.wirewatch.archive.Kind;
import dev.wirewatch.archive.Search;
import dev.wirewatch.archive.Term;
import dev.wirewatch.formats.article.Digest;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.serve.Permission;
import dev.wirewatch.serve.Problem;
import dev.wirewatch.serve.Routes;
import dev.wirewatch.setup.Table.Row;
import dev.wirewatch.setup.Tables;
import dev.wirewatch.web.EntityTags;
import dev.wirewatch.web.ProblemAnswers;
import dev.wirewatch.web.SearchRequest;
import dev.wirewatch.web.page.Links;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;

/**
 * {@code /watches/{id}/feed.rss}, {@code /claims/feed.rss}, {@code /statements/feed.rss} and {@code /search/feed.rss}, and
 * the same with {@code .atom} and {@code .json}.
 */
public final class SyndicationRoutes implements Routes {

    private static final int ENTRIES = 50;
    private static final String KIND = "kind";

    private final Archive archive;
    private final Tables tables;
    private final Optional<URI> url;

    /** @param url where people reach the pages; empty for where a request came to */
    public SyndicationRoutes(Archive archive, Tables tables, Optional<URI> url) {
        this.archive = archive;
        this.tables = tables;
        this.url = url;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        for (SyndicationFormat format : SyndicationFormat.values()) {
            add(routes, "/watches/{id}", format, this::watch);
            add(routes, "/claims", format, this::claims);
            add(routes, "/statements", format, this::statements);
            add(routes, "/search", format, this::search);
        }
    }

    /** Makes the feed that a request asks for, or answers why there is none. */
    @FunctionalInterface
    private interface Source {

        Optional<SyndicatedFeed> feed(Context http);
    }

    private static void add(JavalinDefaultRoutingApi routes, String path, SyndicationFormat format, Source source) {
        routes.get(
                path + "/feed." + format.ending(),
                http -> ProblemAnswers.of(
                        http, asked -> source.feed(asked).ifPresent(feed -> send(asked, format, feed))),
                Permission.READ);
    }

    private Optional<SyndicatedFeed> watch(Context http) {
        SearchRequest.checkNames(http, Set.of());
        String id = http.pathParam("id");
        Optional<Watch> watch = tables.watches().row(id).map(Row::value);
        if (watch.isEmpty()) {
            Problem.of(HttpStatus.NOT_FOUND, "There is no such watch.").answer(http);
        }
        return watch.map(known -> feed(
                http,
                "Alerts: " + known.getLabel(),
                Links.watch(id),
                FeedEntries.ALERTS,
                DisturbingAlerts.search().with(Term.WATCH, id)));
    }

    private Optional<SyndicatedFeed> claims(Context http) {
        SearchRequest.checkNames(http, SearchRequest.NAMES);
        return Optional.of(feed(
                http, titled("Claims", http), "/claims", FeedEntries.CLAIMS, SearchRequest.search(Kind.CLAIMS, http)));
    }

    private Optional<SyndicatedFeed> statements(Context http) {
        SearchRequest.checkNames(http, SearchRequest.NAMES);
        return Optional.of(feed(
                http,
                titled("Statements", http),
                "/statements",
                FeedEntries.STATEMENTS,
                SearchRequest.search(Kind.STATEMENTS, http)));
    }

    private Optional<SyndicatedFeed> search(Context http) {
        SearchRequest.checkNames(http, Sets.union(SearchRequest.NAMES, Set.of(KIND)));
        return Optional.of(search(http, FeedEntries.named(SearchRequest.text(http, KIND))));
    }

    private <T> SyndicatedFeed search(Context http, FeedEntries<T> entries) {
        return feed(
                http,
                titled("Search", http),
                "/search",
                entries,
                SearchRequest.searchOfNamedKind(entries.kind(), http));
    }

    /** Says what is asked for, so that a reader's list of feeds tells them apart. */
    private static String titled(String what, Context http) {
        List<String> asked = http.queryParamMap().values().stream()
                .flatMap(List::stream)
                .filter(value -> !value.isBlank())
                .toList();
        return asked.isEmpty() ? what : what + ": " + String.join(", ", asked);
    }

    private <T> SyndicatedFeed feed(Context http, String title, String page, FeedEntries<T> entries, Search<T> search) {
        String asked = HttpUrl.get(http.fullUrl()).toString();
        String root = HttpUrl.get(asked).resolve("/").toString();
        try (ArchiveView view = archive.view()) {
            return new SyndicatedFeed(
                    title,
                    url.map(URI::toASCIIString).orElse(root).replaceFirst("/$", ""),
                    asked.substring(root.length() - 1),
                    page,
                    entries.of(view.find(search, Optional.empty(), ENTRIES).hits()));
        }
    }

    private static void send(Context http, SyndicationFormat format, SyndicatedFeed feed) {
        String body = format.write(feed);
        String tag = "\"%s\"".formatted(Digest.of(Digest.SHORT, body));
        http.header("Cache-Control", "no-cache, private");
        if (EntityTags.isNotModified(http, tag)) {
            return;
        }
        http.contentType(format.mediaType() + "; charset=utf-8");
        http.result(body);
    }
}
