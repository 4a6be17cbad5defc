package dev.wirewatch.formats.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.formats.Formats;
import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.schemas.Article;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SitemapReaderTest {

    @Test
    void theNewsInASitemapAreArticles() {
        ParseResult read = read(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                    xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
                  <url><loc>https://www.sound.example/imprint</loc></url>
                  <url>
                    <loc>https://www.sound.example/2026/pier</loc><lastmod>2026-03-02T11:00:00Z</lastmod>
                    <n:news>
                      <n:publication><n:name>Sound Mail</n:name><n:language>en</n:language></n:publication>
                      <n:publication_date>2026-03-02T09:30:00+01:00</n:publication_date>
                      <n:title>Pier &amp; mole shut</n:title><n:keywords>harbours, storms</n:keywords>
                    </n:news>
                  </url>
                </urlset>""");

        Article article = read.accepted().get(0).article();
        assertThat(read.format()).contains(Format.NEWS_SITEMAP);
        assertThat(read.pieces()).hasSize(1);
        assertThat(article.getHeadline()).isEqualTo("Pier & mole shut");
        assertThat(article.getSource()).isEqualTo("Sound Mail");
        assertThat(article.getUrl()).isEqualTo("https://www.sound.example/2026/pier");
        assertThat(article.getLanguage()).isEqualTo("en");
        assertThat(article.getPublished()).isEqualTo(Instant.parse("2026-03-02T08:30:00Z"));
        assertThat(article.getUpdated()).isEqualTo(Instant.parse("2026-03-02T11:00:00Z"));
        assertThat(article.getKeywords()).containsExactly("harbours", "storms");
    }

    @Test
    void anIndexNamesItsSitemapsTheLastChangedFirst() {
        ParseResult read = read(
                """
                <sitemapindex><sitemap><loc>https://sound.example/old.xml</loc><lastmod>2025-01-01</lastmod></sitemap>
                <sitemap><loc>https://sound.example/news.xml</loc><lastmod>2026-03-02</lastmod></sitemap></sitemapindex>""");

        assertThat(read.channel().sitemaps())
                .containsExactly(
                        URI.create("https://sound.example/news.xml"), URI.create("https://sound.example/old.xml"));
        assertThat(read.rejected())
                .extracting(Piece.Rejected::reason)
                .containsExactly("It is an index of 2 sitemaps, which hold the news.");
    }

    @Test
    void aSitemapOfPagesAloneHoldsNoNews() {
        assertThat(read("<urlset><url><loc>https://sound.example/</loc></url></urlset>")
                        .rejected())
                .extracting(Piece.Rejected::reason)
                .containsExactly("It is a sitemap without news: none of its entries has a news element.");
    }

    private static ParseResult read(String text) {
        return Formats.read(Input.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
