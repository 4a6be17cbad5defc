package dev.wirewatch.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wirewatch.formats.article.ArticleId;
import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleStatus;
import dev.wirewatch.schemas.Place;
import dev.wirewatch.schemas.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyFieldIsRead() throws Exception {
        Article article = read(
                """
                {"source": "Coastwire", "sourceId": "cw-1", "url": "https://coastwire.example/1", "headline": "Port shut",
                 "body": "The port is shut.", "bylines": ["Ana Ruiz", "Jo Park"], "language": "en-GB",
                 "published": "2026-03-01T09:30:00Z", "updated": "2026-03-01T11:00:00.5+01:00", "version": 3,
                 "status": "withheld", "urgency": 2, "embargoedUntil": "2026-03-01T12:00:00Z",
                 "subjects": [{"scheme": "topics", "code": "port", "name": "Ports"}, {}], "keywords": ["port"],
                 "subheadline": "Pilots walk out", "summary": "Pilots are out.", "dateline": "ROTTERDAM, March 1",
                 "provider": "Wirehouse", "editorsNote": "Adds times.", "signals": ["update"], "usageTerms": "No archive.",
                 "places": [{"scheme": "iso3166", "code": "NL", "name": "Netherlands"}]}""");

        assertThat(article)
                .isEqualTo(Article.newBuilder()
                        .setId(ArticleId.of("Coastwire", Optional.of("cw-1"), Optional.empty(), "", ""))
                        .setSource("Coastwire")
                        .setSourceId("cw-1")
                        .setUrl("https://coastwire.example/1")
                        .setHeadline("Port shut")
                        .setBody("The port is shut.")
                        .setBylines(List.of("Ana Ruiz", "Jo Park"))
                        .setLanguage("en-GB")
                        .setPublished(Instant.parse("2026-03-01T09:30:00Z"))
                        .setUpdated(Instant.parse("2026-03-01T10:00:00.500Z"))
                        .setVersion(3L)
                        .setStatus(ArticleStatus.WITHHELD)
                        .setUrgency(2)
                        .setEmbargoedUntil(Instant.parse("2026-03-01T12:00:00Z"))
                        .setSubjects(List.of(new Subject("topics", "port", "Ports")))
                        .setKeywords(List.of("port"))
                        .setSubheadline("Pilots walk out")
                        .setSummary("Pilots are out.")
                        .setDateline("ROTTERDAM, March 1")
                        .setProvider("Wirehouse")
                        .setEditorsNote("Adds times.")
                        .setSignals(List.of("update"))
                        .setUsageTerms("No archive.")
                        .setPlaces(List.of(new Place("iso3166", "NL", "Netherlands")))
                        .build());
    }

    @Test
    void aHeadlineIsEnoughAndTheRestHasItsDefault() throws Exception {
        Article article = read("{\"headline\": \"Port shut\", \"unknown\": {\"left\": \"alone\"}, \"id\": \"mine\"}");

        assertThat(article.getSource()).isEqualTo("local");
        assertThat(article.getStatus()).isEqualTo(ArticleStatus.USABLE);
        assertThat(article.getBody()).isEmpty();
        assertThat(article.getId()).matches("[0-9a-f]{32}");
        assertThat(article.getSubjects()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sourceId",
                "url",
                "body",
                "bylines",
                "language",
                "published",
                "updated",
                "version",
                "status",
                "urgency",
                "embargoedUntil",
                "subjects",
                "keywords",
                "source"
            })
    void nullIsLikeNotThere(String field) throws Exception {
        assertThat(read("{\"headline\": \"a\", \"" + field + "\": null}")).isEqualTo(read("{\"headline\": \"a\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sourceId", "url", "source"})
    void blankIsLikeNotThereWhereItWouldMeanNothing(String field) throws Exception {
        assertThat(read("{\"headline\": \"a\", \"" + field + "\": \" \"}")).isEqualTo(read("{\"headline\": \"a\"}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "headline       | 5            | a string",
                "headline       | [\"a\"]      | a string",
                "body           | {}           | a string",
                "source         | true         | a string",
                "sourceId       | 17           | a string",
                "url            | []           | a string",
                "language       | 1.5          | a string",
                "bylines        | \"Ana Ruiz\" | a list",
                "bylines        | [1]          | a list of strings",
                "keywords       | [null]       | a list of strings",
                "subjects       | [\"port\"]   | a list of objects with scheme, code and name",
                "status         | \"spiked\"   | usable, withheld or canceled",
                "version        | -1           | a whole number from 0 to 9223372036854775807",
                "version        | 9223372036854775808   | a whole number from 0 to 9223372036854775807",
                "version        | 1e999        | a whole number from 0 to 9223372036854775807",
                "version        | 1.0          | a whole number from 0 to 9223372036854775807",
                "version        | \"1\"        | a whole number from 0 to 9223372036854775807",
                "urgency        | 0            | a whole number from 1 to 9",
                "urgency        | 10           | a whole number from 1 to 9",
                "published      | 1767225600   | a string",
                "published      | \"yesterday\"             | a time as in 2026-03-01T09:30:00Z",
                "published      | \"2026-03-01\"            | a time as in 2026-03-01T09:30:00Z",
                "published      | \"2026-03-01T09:30:00\"   | a time as in 2026-03-01T09:30:00Z",
                "updated        | \"2026-02-30T09:30:00Z\"  | a time as in 2026-03-01T09:30:00Z",
                "embargoedUntil | \"+10000-01-01T00:00:00Z\"| a time as in 2026-03-01T09:30:00Z",
                "embargoedUntil | \"-0001-01-01T00:00:00Z\" | a time as in 2026-03-01T09:30:00Z",
            })
    void aWrongFieldIsNamedWithWhatItMustBe(String field, String value, String expected) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("{\"body\": \"b\", \"" + field + "\": " + value + "}"))
                .withMessage("The field '" + field + "' must be " + expected + ".");
    }

    @Test
    void theFieldsOfASubjectAreCheckedToo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("{\"headline\": \"a\", \"subjects\": [{\"code\": 5}]}"))
                .withMessage("The field 'code' must be a string.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T09:30:00Z, 2026-03-01T09:30:00Z",
        "2026-03-01t09:30:00z, 2026-03-01T09:30:00Z",
        "2026-03-01T09:30:00+05:30, 2026-03-01T04:00:00Z",
        "2026-03-01T00:30:00-08:00, 2026-03-01T08:30:00Z",
        "2026-03-01T09:30:00.123456789Z, 2026-03-01T09:30:00.123456789Z",
        "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z",
    })
    void timesMayHaveAnyOffset(String written, Instant time) throws Exception {
        assertThat(read("{\"headline\": \"a\", \"published\": \" " + written + " \"}")
                        .getPublished())
                .isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({"version, 0", "version, 9223372036854775807", "urgency, 1", "urgency, 9"})
    void theEndsOfARangeBelongToIt(String field, String value) throws Exception {
        assertThat(read("{\"headline\": \"a\", \"" + field + "\": " + value + "}")
                        .get(field))
                .hasToString(value);
    }

    @Test
    void onlyAnArticleThatIsTakenBackMayLackItsText() throws Exception {
        assertThat(piece("{\"sourceId\": \"1\", \"headline\": \" \", \"body\": \"\"}"))
                .isEqualTo(new Piece.Rejected("line 1", "The article has neither a headline nor a body."));
        assertThat(piece("{\"sourceId\": \"1\", \"status\": \"Canceled\"}")).isInstanceOf(Piece.Accepted.class);
        assertThat(piece("{\"sourceId\": \"1\", \"summary\": \"It is shut.\"}")).isInstanceOf(Piece.Accepted.class);
    }

    private static Piece piece(String json) throws Exception {
        return JsonNews.read(JSON.readTree(json), "line 1", Optional.of(Format.ARTICLE))
                .get(0);
    }

    private static Article read(String json) throws Exception {
        return ArticleJson.read(JSON.readTree(json));
    }
}
