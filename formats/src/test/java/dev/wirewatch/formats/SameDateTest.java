package dev.wirewatch.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.article.Piece;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameDateTest {

    private static final String RSS =
            "<rss version='2.0'><channel><item><title>Port shut</title><pubDate>%s</pubDate></item></channel></rss>";
    private static final String PAGE =
            "<html><body><article><h1>Port shut</h1><time>%s</time><p>The port is shut.</p></article></body></html>";
    private static final String NEWS_ITEM =
            "<newsItem guid='urn:a'><itemMeta><firstCreated>%s</firstCreated></itemMeta>"
                    + "<contentMeta><headline>Port shut</headline></contentMeta></newsItem>";
    private static final String NINJS = "{\"uri\": \"urn:a\", \"headline\": \"Port shut\", \"firstcreated\": \"%s\"}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3. März 2026, 14:30 Uhr | 2026-03-03T14:30:00Z",
                "2026-03-02T16:02:50CDT | 2026-03-02T21:02:50Z",
                "Mon Mar 02 09:35:14 CET 2026 | 2026-03-02T08:35:14Z",
                "20260302T093514+0100 | 2026-03-02T08:35:14Z"
            })
    void everyReaderReadsADateAlike(String date, Instant time) {
        assertThat(published(RSS.formatted(date), Format.RSS)).isEqualTo(time);
        assertThat(published(PAGE.formatted(date), Format.HTML)).isEqualTo(time);
        assertThat(published(NEWS_ITEM.formatted(date), Format.NEWSML_G2)).isEqualTo(time);
        assertThat(published(NINJS.formatted(date), Format.NINJS)).isEqualTo(time);
    }

    private static Instant published(String document, Format format) {
        Input input = Input.of(document.getBytes(StandardCharsets.UTF_8)).as(Optional.of(format));
        return Formats.read(input).accepted().stream()
                .map(Piece.Accepted::article)
                .findFirst()
                .orElseThrow()
                .getPublished();
    }
}
