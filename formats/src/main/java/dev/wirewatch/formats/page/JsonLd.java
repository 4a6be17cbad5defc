package dev.wirewatch.formats.page;

import com.fasterxml.jackson.databind.JsonNode;
import dev.wirewatch.formats.dates.Dates;
import dev.wirewatch.formats.web.WebAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An article in JSON-LD by the vocabulary of schema.org: NewsArticle and its subtypes, or BlogPosting. */
final class JsonLd implements PageMetadata {

    private static final int MAX_BYLINES = 50;

    private final JsonNode article;
    private final JsonNode page;
    private final Map<String, JsonNode> named;

    /**
     * @param article missing when the page has none
     * @param page of which the article is the main part; missing when the data do not tell of it
     * @param named everything in the page's JSON-LD that has an {@code @id}, by which others refer to it
     */
    JsonLd(JsonNode article, JsonNode page, Map<String, JsonNode> named) {
        this.article = article;
        this.page = page;
        this.named = named;
    }

    @Override
    public String headline() {
        return line("headline", "name");
    }

    @Override
    public String subheadline() {
        return line("alternativeHeadline");
    }

    @Override
    public String summary() {
        return text("description", "abstract");
    }

    @Override
    public List<String> bylines() {
        return Stream.of("author", "creator")
                .map(name -> all(article.path(name))
                        .limit(MAX_BYLINES)
                        .flatMap(author -> isOrganization(author)
                                ? Stream.of(JsonLdText.line(author))
                                : BylineText.of(JsonLdText.line(author)).stream())
                        .filter(byline -> !byline.isEmpty())
                        .distinct()
                        .toList())
                .filter(bylines -> !bylines.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    @Override
    public Optional<Instant> published() {
        return Dates.first(
                line("datePublished"),
                line("dateCreated"),
                line("uploadDate"),
                JsonLdText.line(page.path("datePublished")));
    }

    @Override
    public Optional<Instant> updated() {
        return Dates.first(line("dateModified"), JsonLdText.line(page.path("dateModified")));
    }

    @Override
    public String source() {
        return line("publisher", "sourceOrganization");
    }

    @Override
    public String url() {
        return Stream.of("url", "mainEntityOfPage", "@id")
                .map(name -> JsonLdText.address(article.path(name)).withoutFragment()) // ids of things have one
                .filter(WebAddress::isHttp)
                .map(WebAddress::text)
                .findFirst()
                .orElse("");
    }

    @Override
    public String language() {
        return line("inLanguage");
    }

    @Override
    public List<String> keywords() {
        return all(article.path("keywords")).flatMap(JsonLdText::words).toList();
    }

    @Override
    public List<String> subjects() {
        return Stream.of("articleSection", "about")
                .flatMap(name -> all(article.path(name)))
                .map(JsonLdText::line)
                .toList();
    }

    @Override
    public String usageTerms() {
        return Stream.of("license", "usageInfo", "copyrightNotice")
                .map(name -> article.path(name))
                .map(terms -> Optional.of(JsonLdText.line(terms))
                        .filter(text -> !text.isEmpty())
                        .orElseGet(() -> JsonLdText.address(terms).text()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Of a live blog: its own text, then each of its posts after its headline. */
    @Override
    public String body() {
        List<String> parts = new ArrayList<>(List.of(text("articleBody", "text")));
        all(article.path("liveBlogUpdate")).forEach(post -> {
            parts.add(JsonLdText.line(post.path("headline")));
            parts.add(JsonLdText.paragraphs(post.path("articleBody")));
        });
        return String.join(
                "\n\n", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    /** What it is called, which is not always its headline. */
    String name() {
        return line("name");
    }

    String dateline() {
        return line("dateline");
    }

    OptionalLong version() {
        JsonNode version = article.path("version");
        String digits = version.isIntegralNumber() || version.isTextual()
                ? version.asText().strip()
                : "";
        return digits.matches("[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
    }

    List<String> places() {
        return Stream.of("contentLocation", "locationCreated", "spatialCoverage")
                .flatMap(name -> all(article.path(name)))
                .map(JsonLdText::line)
                .toList();
    }

    /** Whether the publisher says that an error in it was corrected. */
    boolean isCorrected() {
        return all(article.path("correction")).findAny().isPresent();
    }

    boolean isLiveBlog() {
        return JsonLdText.types(article).anyMatch("LiveBlogPosting"::equals);
    }

    private static boolean isOrganization(JsonNode node) {
        return JsonLdText.types(node).anyMatch(type -> type.endsWith("Organization"));
    }

    private String line(String... names) {
        return first(names).map(JsonLdText::line).orElse("");
    }

    private String text(String... names) {
        return first(names).map(JsonLdText::paragraphs).orElse("");
    }

    private Optional<JsonNode> first(String... names) {
        return Stream.of(names)
                .flatMap(name -> all(article.path(name)))
                .filter(node -> !JsonLdText.line(node).isEmpty())
                .findFirst();
    }

    /** The values of a property, whether one or a list, with references replaced by what they refer to. */
    private Stream<JsonNode> all(JsonNode value) {
        Stream<JsonNode> values = value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
        return values.filter(node -> !node.isMissingNode() && !node.isNull())
                .map(node -> named.getOrDefault(node.path("@id").asText(), node));
    }
}
