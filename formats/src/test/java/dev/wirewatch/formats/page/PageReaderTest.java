package dev.wirewatch.formats.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.schemas.Article;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in the resources, each with the fields that it must give and no others: NAME.html and NAME.txt. */
class PageReaderTest {

    private static final String BASE = "base: ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cut-body",
                "div-soup",
                "graph",
                "h-entry",
                "json-ld",
                "live-blog",
                "live-markup",
                "microdata",
                "not-found",
                "one-line-body",
                "open-graph",
                "plain-article",
                "wrapped"
            })
    void aPageIsReadFieldByField(String name) {
        List<String> expected = resource(name + ".txt").lines().toList();
        Optional<String> base = expected.stream()
                .filter(line -> line.startsWith(BASE))
                .map(line -> line.substring(BASE.length()))
                .findFirst();

        assertThat(fields(article(resource(name + ".html"), base)))
                .isEqualTo(String.join(
                        "\n",
                        expected.stream().filter(line -> !line.startsWith(BASE)).toList()));
    }

    private static ParseResult read(String html, Optional<String> base) {
        return PageReader.read(
                html, new Input(new byte[0], Optional.empty(), base.map(URI::create), Optional.of(Format.HTML)));
    }

    private static Article article(String html, Optional<String> base) {
        ParseResult news = read(html, base);
        assertThat(news.format()).contains(Format.HTML);
        assertThat(news.pieces()).singleElement().isInstanceOf(Piece.Accepted.class);
        return ((Piece.Accepted) news.pieces().get(0)).article();
    }

    private static String fields(Article article) {
        List<String> lines = new ArrayList<>();
        add(lines, "url", article.getUrl());
        add(lines, "source", article.getSource());
        add(lines, "headline", article.getHeadline().isEmpty() ? null : article.getHeadline());
        add(lines, "subheadline", article.getSubheadline());
        add(lines, "summary", article.getSummary());
        add(lines, "published", article.getPublished());
        add(lines, "updated", article.getUpdated());
        article.getBylines().forEach(byline -> add(lines, "byline", byline));
        article.getSubjects().forEach(subject -> add(lines, "subject", subject.getName()));
        article.getKeywords().forEach(keyword -> add(lines, "keyword", keyword));
        add(lines, "language", article.getLanguage());
        add(lines, "dateline", article.getDateline());
        article.getPlaces().forEach(place -> add(lines, "place", place.getName()));
        add(lines, "usageTerms", article.getUsageTerms());
        article.getSignals().forEach(signal -> add(lines, "signal", signal));
        add(lines, "version", article.getVersion());
        lines.add("body:");
        lines.add(article.getBody());
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String name, Object value) {
        if (value != null) {
            lines.add(name + ": " + value);
        }
    }

    private static String resource(String name) {
        try (InputStream in = PageReaderTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<html></html>", "<!-- nothing -->", "<script>let a = 'a';</script>", "<p></p>"})
    void aPageWithoutAWordIsAReject(String html) {
        assertThat(read(html, Optional.of("https://gazette.example/")).pieces())
                .singleElement()
                .isEqualTo(new Piece.Rejected("the page", "The article has neither a headline nor a body."));
    }

    @Test
    void aPieceOfAPageIsAPage() {
        Article article = article("<p>The storm came on Friday.</p><p>It went on Sunday.</p>", Optional.empty());

        assertThat(article.getHeadline()).isEmpty();
        assertThat(article.getBody()).isEqualTo("The storm came on Friday.\n\nIt went on Sunday.");
    }

    @Test
    void aPersonInThePageHasPrecedenceOverThePublisherAsAuthor() {
        Article article = article(
                page("{'@type':'NewsArticle','author':{'@type':'Organization','name':'Varn Today'},"
                        + "'publisher':{'name':'Varn Today'}}"),
                Optional.empty());

        assertThat(article.getBylines()).containsExactly("Ida Frost");
    }

    @Test
    void anAgencyAsAuthorHasPrecedenceOverAPersonInThePage() {
        Article article = article(
                page("{'@type':'NewsArticle','author':{'@type':'Organization','name':'Orla Wire'},"
                        + "'publisher':{'name':'Varn Today'}}"),
                Optional.empty());

        assertThat(article.getBylines()).containsExactly("Orla Wire");
    }

    @Test
    void theNameOfAnAuthorMayBeInParts() {
        Article article = article(
                page("{'@type':'NewsArticle','author':[{'@type':'Person','givenName':'Olaf','familyName':'Berg'}]}"),
                Optional.empty());

        assertThat(article.getBylines()).containsExactly("Olaf Berg");
    }

    @Test
    void theNameOfAnArticleIsItsHeadlineWhenTheHeadingSaysSo() {
        Article article = article(
                page("{'@type':'Article','name':'Storm over Varn','headline':'weather event in the north'}"),
                Optional.empty());

        assertThat(article.getHeadline()).isEqualTo("Storm over Varn");
    }

    @Test
    void thePageIsPublishedWhenItsArticleDoesNotSay() {
        Article article = article(
                page("{'@graph':[{'@type':'WebPage','datePublished':'2026-04-01T10:20:30Z'}]}"), Optional.empty());

        assertThat(article.getPublished()).isEqualTo(Instant.parse("2026-04-01T10:20:30Z"));
    }

    @Test
    void aDateNearTheHeadingIsTheTimeOfPublicationThoughNothingMarksIt() {
        assertThat(article(page("{}"), Optional.empty()).getPublished())
                .isEqualTo(Instant.parse("2026-03-31T00:00:00Z"));
    }

    /** @param data JSON-LD with quotation marks of the other kind */
    private static String page(String data) {
        return "<title>Storm over Varn - Varn Today</title><meta name=author content='Ida Frost'>"
                + "<meta property=og:site_name content='Varn Today'>"
                + "<script type='application/ld+json'>" + data.replace('\'', '"') + "</script>"
                + "<h1>Storm over Varn</h1><div>31 March 2026</div><p>The storm came on Friday.</p>";
    }
}
