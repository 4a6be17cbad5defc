package dev.wirewatch.formats.page;

import dev.wirewatch.formats.article.ArticleBuilder;
import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.formats.web.WebAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** An HTML page is one article: what its data and its markup say of it, and the text found in its markup. */
public final class PageReader {

    private static final String PLACE = "the page";
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*");
    private static final Pattern CUT = Pattern.compile("\\s*(?:\\.\\.\\.|\u2026)$");

    /** In characters; what follows is not read. A long article with all its scripts is a fifth of it. */
    private static final int LONGEST = 3_000_000;

    private static final int DEEPEST = 256;

    private final Document page;
    private final Optional<URI> base;
    private final HtmlMarkup markup;
    private final JsonLd data;
    private final List<PageMetadata> vocabularies;

    private PageReader(String html, Optional<URI> base) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        String read = html.substring(0, Math.min(html.length(), LONGEST));
        this.page = parser.parseInput(read, base.map(URI::toString).orElse(""));
        this.base = base;
        this.markup = new HtmlMarkup(page);
        MetaTags metas = new MetaTags(page);
        String canonical = Stream.of(markup.url(), metas.url(), page.baseUri())
                .filter(address -> !address.isBlank())
                .findFirst()
                .orElse("");
        this.data = JsonLdReader.read(page, canonical);
        this.vocabularies = List.of(data, metas, new Microdata(page), new Microformats(page), markup);
    }

    /**
     * Reads a page. Throws nothing, whatever the page holds.
     *
     * @param input gives the page's address: links are relative to it, and it is the article's when the page names none
     * @return one article, or a reject when there is neither a headline nor a text
     */
    public static ParseResult read(String html, Input input) {
        PageReader reader = new PageReader(html, input.base());
        return ParseResult.of(Format.HTML, List.of(reader.article()));
    }

    private Piece article() {
        ArticleBuilder builder = new ArticleBuilder();
        String url = url();
        String headline = headline(url);
        builder.headline(headline)
                .url(url)
                .source(source(url))
                .subheadline(first(PageMetadata::subheadline))
                .summary(first(PageMetadata::summary))
                .language(language())
                .published(firstOf(PageMetadata::published))
                .updated(firstOf(PageMetadata::updated))
                .usageTerms(first(PageMetadata::usageTerms))
                .dateline(data.dateline())
                .version(data.version());
        List<String> bylines = bylines(url);
        bylines.forEach(builder::byline);
        firstList(PageMetadata::keywords).forEach(builder::keyword);
        firstList(PageMetadata::subjects).forEach(name -> builder.subject("", "", name));
        data.places().forEach(name -> builder.place("", "", name));
        if (data.isCorrected()) {
            builder.signal("correction");
        }
        OpeningLines opening = new OpeningLines(headline, first(PageMetadata::subheadline), bylines);
        String body = opening.removeFrom(
                MainContent.text(page, markup.heading(headline), data.isLiveBlog())); // last, since it changes the page
        builder.body(BodyMerge.of(data.body(), body));
        return Piece.of(builder.build(), PLACE);
    }

    /** A title that was cut for search engines is whole in the heading. */
    private String headline(String url) {
        String site = first(PageMetadata::source);
        String heading = markup.headline();
        boolean named = !heading.isBlank() && PageTitle.isOneOf(List.of(data.name()), heading);
        String title = Stream.of(named ? heading : "", first(PageMetadata::headline), heading, page.title())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        String headline = PageTitle.headline(title, site, new WebAddress(url).site(), List.of(heading));
        String start = CUT.matcher(headline).replaceFirst("");
        boolean cut =
                start.length() < headline.length() && heading.startsWith(start) && heading.length() > start.length();
        return cut ? heading : headline;
    }

    private String source(String url) {
        String name = first(PageMetadata::source);
        return name.isBlank() || new WebAddress(name).isHttp() ? new WebAddress(url).site() : name;
    }

    /** The canonical link has precedence over all other addresses. */
    private String url() {
        String named = markup.url().isBlank() ? first(PageMetadata::url) : markup.url();
        return absolute(named).or(() -> base.map(URI::toString)).orElse("");
    }

    private Optional<String> absolute(String address) {
        return Optional.of(WebAddress.inMarkup(address))
                .filter(written -> !written.text().isEmpty())
                .flatMap(new WebAddress(page.baseUri())::resolve)
                .filter(WebAddress::isHttp)
                .map(WebAddress::text);
    }

    private String language() {
        return Stream.of(data.language(), markup.language(), first(PageMetadata::language))
                .map(tag -> tag.strip().replace('_', '-'))
                .filter(tag -> LANGUAGE.matcher(tag).matches())
                .findFirst()
                .orElse("");
    }

    private String first(Function<PageMetadata, String> field) {
        return vocabularies.stream()
                .map(field)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Many pages name their publisher as the author in one place and a person in another. */
    private List<String> bylines(String url) {
        List<String> bylines = firstList(PageMetadata::bylines);
        List<String> publisher = List.of(source(url), new WebAddress(url).site(), data.source());
        return bylines.stream().anyMatch(name -> !PageTitle.isOneOf(publisher, name))
                ? bylines
                : vocabularies.stream()
                        .map(PageMetadata::bylines)
                        .filter(names -> names.stream()
                                .anyMatch(name -> BylineText.isName(name) && !PageTitle.isOneOf(publisher, name)))
                        .findFirst()
                        .orElse(bylines);
    }

    private <T> Optional<T> firstOf(Function<PageMetadata, Optional<T>> field) {
        return vocabularies.stream()
                .flatMap(words -> field.apply(words).stream())
                .findFirst();
    }

    private List<String> firstList(Function<PageMetadata, List<String>> field) {
        return vocabularies.stream()
                .map(field)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
