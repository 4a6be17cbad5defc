package dev.wirewatch.formats.iptc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleStatus;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbargoTest {

    private static final String ITEM = "<newsItem guid='urn:a'><itemMeta><embargoed>%s</embargoed></itemMeta>"
            + "<contentMeta><headline>Port shut</headline></contentMeta></newsItem>";
    private static final String NINJS = """
            {"uri": "urn:a", "headline": "Port shut", "embargoed": "%s"}""";

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T10:00:00+01:00, 2026-03-03T09:00:00Z, USABLE",
        "'Tue, 3 Mar 2026 10:00 CET', 2026-03-03T09:00:00Z, USABLE",
        "until the speech on 3 March 2026, , WITHHELD",
        "'', , USABLE"
    })
    void anEmbargoWhoseTimeIsNotCertainLastsUntilFurtherNotice(String text, Instant until, ArticleStatus status)
            throws JsonProcessingException {
        for (Piece piece : List.of(
                NewsMlG2.read(ITEM.formatted(text)).get(0),
                Ninjs.read(new ObjectMapper().readTree(NINJS.formatted(text)), ""))) {
            assertThat(piece).isInstanceOf(Piece.Accepted.class);
            Article article = ((Piece.Accepted) piece).article();
            assertThat(article.getEmbargoedUntil()).isEqualTo(until);
            assertThat(article.getStatus()).isEqualTo(status);
        }
    }
}
