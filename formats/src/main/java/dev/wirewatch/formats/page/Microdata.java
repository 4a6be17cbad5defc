package dev.wirewatch.formats.page;

import dev.wirewatch.formats.dates.Dates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Schema.org's vocabulary in HTML's own attributes: the properties of the page's first item that is an article. */
final class Microdata implements PageMetadata {

    private static final Pattern ARTICLE = Pattern.compile(".*(?:Article|Posting|Report)/?$");

    private final Map<String, List<Element>> properties = new HashMap<>();

    Microdata(Document page) {
        Element item = page.select("[itemscope][itemtype]").stream()
                .filter(element ->
                        ARTICLE.matcher(element.attr("itemtype").strip()).matches())
                .findFirst()
                .orElse(page);
        for (Element element : item.select("[itemprop]")) {
            if (element != item && owner(element, page) == item) {
                for (String name : element.attr("itemprop").strip().split("\\s+")) {
                    properties
                            .computeIfAbsent(name, absent -> new ArrayList<>())
                            .add(element);
                }
            }
        }
    }

    /** The item around it; properties outside of any are the page's. */
    private static Element owner(Element property, Document page) {
        Element around = property.parent();
        while (around != null && !around.hasAttr("itemscope")) {
            around = around.parent();
        }
        return around == null ? page : around;
    }

    @Override
    public String headline() {
        return marks("headline").text();
    }

    @Override
    public String subheadline() {
        return marks("alternativeHeadline").text();
    }

    @Override
    public String summary() {
        return marks("description", "abstract").text();
    }

    @Override
    public List<String> bylines() {
        return names("author", "creator")
                .flatMap(name -> BylineText.of(name).stream())
                .distinct()
                .toList();
    }

    @Override
    public Optional<Instant> published() {
        return Dates.first(marks("datePublished").time(), marks("dateCreated").time());
    }

    @Override
    public Optional<Instant> updated() {
        return Dates.parse(marks("dateModified").time());
    }

    @Override
    public String source() {
        return names("publisher", "sourceOrganization").findFirst().orElse("");
    }

    @Override
    public String url() {
        return marks("url", "mainEntityOfPage").address();
    }

    @Override
    public String language() {
        return marks("inLanguage").text();
    }

    @Override
    public List<String> keywords() {
        return marks("keywords").texts().stream().flatMap(JsonLdText::words).toList();
    }

    @Override
    public List<String> subjects() {
        return names("articleSection", "about").toList();
    }

    @Override
    public String usageTerms() {
        MarkedElements terms = marks("license", "copyrightNotice");
        return terms.text().isEmpty() ? terms.address() : terms.text();
    }

    /** The value of a property, or the name of the item that is its value. */
    private Stream<String> names(String... names) {
        return marks(names).elements().stream()
                .map(element -> element.hasAttr("itemscope")
                        ? MarkedElements.of(element.select("[itemprop~=(^|\\s)name(\\s|$)]").stream())
                                .text()
                        : MarkedElements.text(element))
                .filter(name -> !name.isBlank());
    }

    private MarkedElements marks(String... names) {
        return MarkedElements.of(Stream.of(names).flatMap(name -> properties.getOrDefault(name, List.of()).stream()));
    }
}
