package dev.wirewatch.formats.page;

import dev.wirewatch.formats.dates.Dates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Meta elements: Open Graph, Twitter cards, Dublin Core, and the names that publishers' tools use. */
final class MetaTags implements PageMetadata {

    private static final int MAX_METAS = 1000;

    private final Map<String, List<String>> metas = new HashMap<>();

    MetaTags(Document page) {
        page.select("meta[content]").stream().limit(MAX_METAS).forEach(this::add);
    }

    private void add(Element meta) {
        String content = meta.attr("content").strip();
        Stream.of("property", "name", "http-equiv")
                .flatMap(attribute -> Stream.of(meta.attr(attribute).strip().split("\\s+")))
                .filter(name -> !name.isEmpty() && !content.isEmpty())
                .map(name -> name.toLowerCase(Locale.ROOT).replace("dc:", "dc.").replace("dcterms:", "dcterms."))
                .distinct()
                .forEach(name ->
                        metas.computeIfAbsent(name, absent -> new ArrayList<>()).add(content));
    }

    @Override
    public String headline() {
        return first(
                "og:title",
                "twitter:title",
                "dc.title",
                "dcterms.title",
                "parsely-title",
                "sailthru.title",
                "title",
                "headline");
    }

    @Override
    public String summary() {
        return first(
                "og:description",
                "description",
                "twitter:description",
                "dc.description",
                "dcterms.description",
                "dcterms.abstract",
                "sailthru.description");
    }

    @Override
    public List<String> bylines() {
        return Stream.of(
                        "article:author",
                        "author",
                        "parsely-author",
                        "sailthru.author",
                        "byl",
                        "byline",
                        "dc.creator",
                        "dcterms.creator",
                        "citation_author",
                        "og:article:author")
                .map(name -> all(name)
                        .flatMap(line -> BylineText.of(line).stream())
                        .distinct()
                        .toList())
                .filter(bylines -> !bylines.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    @Override
    public Optional<Instant> published() {
        return time(
                "article:published_time",
                "og:published_time",
                "og:article:published_time",
                "article:published",
                "datepublished",
                "parsely-pub-date",
                "sailthru.date",
                "dcterms.issued",
                "dc.date.issued",
                "dcterms.created",
                "dc.date.created",
                "dcterms.date",
                "dc.date",
                "pubdate",
                "publishdate",
                "publish-date",
                "publish_date",
                "publication_date",
                "publication-date",
                "published",
                "published_at",
                "cxenseparse:recs:publishtime",
                "citation_publication_date",
                "date");
    }

    @Override
    public Optional<Instant> updated() {
        return time(
                "article:modified_time",
                "og:updated_time",
                "og:article:modified_time",
                "datemodified",
                "dcterms.modified",
                "dc.date.modified",
                "lastmod",
                "last-modified",
                "last-updated",
                "lastmodified",
                "modified",
                "updated");
    }

    @Override
    public String source() {
        return first(
                "og:site_name",
                "dc.publisher",
                "dcterms.publisher",
                "publisher",
                "application-name",
                "copyright-holder");
    }

    @Override
    public String url() {
        return first("og:url", "parsely-link", "twitter:url", "dc.identifier.uri");
    }

    @Override
    public String language() {
        return first("content-language", "dc.language", "dcterms.language", "language", "og:locale");
    }

    /** News keywords and tags; where there are none, the words that are meant for search engines. */
    @Override
    public List<String> keywords() {
        List<String> tags = words("article:tag", "og:article:tag", "news_keywords", "parsely-tags", "sailthru.tags")
                .toList();
        return tags.isEmpty()
                ? words("keywords", "dc.subject", "dcterms.subject").toList()
                : tags;
    }

    @Override
    public List<String> subjects() {
        return Stream.of("article:section", "og:article:section", "parsely-section", "section", "cxenseparse:section")
                .map(name -> all(name).toList())
                .filter(sections -> !sections.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    @Override
    public String usageTerms() {
        return first("dcterms.license", "dc.rights", "dcterms.rights", "copyright", "rights", "license");
    }

    private Stream<String> words(String... names) {
        return Stream.of(names).flatMap(this::all).flatMap(JsonLdText::words).distinct();
    }

    private Stream<String> all(String name) {
        return metas.getOrDefault(name, List.of()).stream();
    }

    private String first(String... names) {
        return Stream.of(names).flatMap(this::all).findFirst().orElse("");
    }

    private Optional<Instant> time(String... names) {
        return Stream.of(names)
                .flatMap(this::all)
                .flatMap(text -> Dates.parse(text).stream())
                .findFirst();
    }
}
