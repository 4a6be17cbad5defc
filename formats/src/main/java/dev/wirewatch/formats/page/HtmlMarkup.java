package dev.wirewatch.formats.page;

import dev.wirewatch.formats.dates.Dates;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What HTML's own elements say, and the class names that most publishers use. */
final class HtmlMarkup implements PageMetadata {

    private static final String SUBHEADLINES = ".standfirst, .subheadline, .sub-headline, .subheading, .subtitle,"
            + " .dek, .deck, .strapline, .article-subtitle, .article__subtitle, .article__standfirst, .article__dek";
    private static final List<String> BYLINES = List.of(
            "[rel~=author]",
            "address.author, address.byline",
            ".byline__name, .byline-name, .author-name, .author__name",
            ".byline, .by-line, .article-byline, .article__byline, .post-author, .article-author, .article__author",
            ".author");
    private static final String COMMENTS = "#comments, .comments, .comment, .comment-list, aside, nav, footer";

    private static final int SIGNED_BLOCKS = 12;
    private static final int LABEL = 25;
    private static final int BEFORE = 12;
    private static final int AFTER = 30;

    private final Document page;
    private final Elements scope;

    /** @param scope where the article is, headline and all */
    HtmlMarkup(Document page) {
        this.page = page;
        this.scope = new Elements(Stream.of("article", "main, [role=main]", "body")
                .flatMap(selector -> page.select(selector).stream().limit(1))
                .limit(1)
                .toList());
    }

    /** The first first-level heading, preferably in the article. */
    @Override
    public String headline() {
        return heading().map(Element::text).orElse("");
    }

    /** The heading that says so, of whatever level, else the first of the first level. */
    Optional<Element> heading(String headline) {
        return page.select("h1, h2, h3").stream()
                .filter(heading ->
                        isInContent(heading) && heading.text().strip().equalsIgnoreCase(headline))
                .findFirst()
                .or(this::heading);
    }

    private Optional<Element> heading() {
        return Stream.of(scope, page.select("main, [role=main]"), page.select("body"))
                .flatMap(place -> place.select("h1").stream())
                .filter(heading -> isInContent(heading) && !heading.text().isBlank())
                .findFirst();
    }

    private static boolean isInContent(Element heading) {
        return heading.closest("nav, footer, aside") == null;
    }

    /** Marked as such, or a second-level heading right after the first-level one. */
    @Override
    public String subheadline() {
        return scope.select(SUBHEADLINES).stream()
                .findFirst()
                .or(() -> heading().map(Element::nextElementSibling).filter(next -> next.normalName()
                        .equals("h2")))
                .map(Element::text)
                .orElse("");
    }

    @Override
    public List<String> bylines() {
        return BYLINES.stream()
                .map(selector -> bylines(scope.select(selector)))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElseGet(this::signedLines);
    }

    /** A line above the text that says "By" and a name, though nothing marks it. */
    private List<String> signedLines() {
        return scope.select("p, div, span, address, h2, h3, h4, h5, h6").stream()
                .limit(SIGNED_BLOCKS)
                .map(Element::ownText)
                .filter(BylineText::isSigned)
                .limit(1)
                .flatMap(line -> BylineText.of(line).stream())
                .toList();
    }

    private static List<String> bylines(Elements authors) {
        return MarkedElements.of(authors.stream().filter(author -> author.closest(COMMENTS) == null))
                .elements()
                .stream()
                .filter(author -> !author.normalName().equals("link") && !isInSentence(author))
                .flatMap(author -> BylineText.of(withoutTimes(author)).stream())
                .distinct()
                .toList();
    }

    private static boolean isInSentence(Element author) {
        Element around = author.parent();
        return around != null
                && around.normalName().equals("p")
                && around.ownText().length() > LABEL;
    }

    private static String withoutTimes(Element author) {
        Element copy = author.clone();
        copy.select("time, .date, .timestamp").remove();
        return copy.text();
    }

    /** The first time in the article that is not marked as another. */
    @Override
    public Optional<Instant> published() {
        return Stream.of(
                        "time[pubdate]",
                        "time[datetime]:not(.updated):not(.modified)",
                        "time",
                        ".published, .pubdate, .date")
                .flatMap(selector -> Dates.parse(
                        MarkedElements.of(scope.select(selector).stream()).time())
                        .stream())
                .findFirst()
                .or(this::dateLine);
    }

    /** A line near the heading that is a date and nothing else, though nothing marks it. */
    private Optional<Instant> dateLine() {
        List<Element> elements = page.getAllElements();
        int at = heading().map(elements::indexOf).orElse(-1);
        return at < 0
                ? Optional.empty()
                : elements.subList(Math.max(0, at - BEFORE), Math.min(elements.size(), at + AFTER)).stream()
                        .map(Element::ownText)
                        .flatMap(line -> OpeningLines.time(line).stream())
                        .findFirst();
    }

    @Override
    public Optional<Instant> updated() {
        return Dates.parse(
                MarkedElements.of(scope.select("time.updated, time.modified, .updated time, .modified time").stream())
                        .time());
    }

    /** The article's language has precedence over that of the page around it. */
    @Override
    public String language() {
        return Stream.of("article[lang]", "html[lang]", "html", "body[lang]")
                .flatMap(selector -> page.select(selector).stream().limit(1))
                .map(element -> element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang"))
                .filter(tag -> !tag.isBlank())
                .findFirst()
                .orElse("");
    }

    @Override
    public String url() {
        return MarkedElements.of(page.select("link[rel~=(?i)\\bcanonical\\b][href]").stream())
                .address();
    }

    @Override
    public List<String> keywords() {
        return MarkedElements.of(scope.select("a[rel~=\\btag\\b]").stream()).texts();
    }

    @Override
    public String usageTerms() {
        MarkedElements licenses =
                MarkedElements.of(page.select("link[rel~=\\blicense\\b], a[rel~=\\blicense\\b]").stream());
        return licenses.text().isEmpty() ? licenses.address() : licenses.text();
    }
}
