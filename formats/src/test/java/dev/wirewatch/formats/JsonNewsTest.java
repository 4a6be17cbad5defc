package dev.wirewatch.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.article.Piece;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNewsTest {

    private static final String ARTICLE = "{\"source\":\"Northwire\",\"headline\":\"ours\",\"body\":\"b\"}";
    private static final String NINJS = "{\"uri\":\"tag:northwire.example,2026:1\",\"headline\":\"theirs\"}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"headline\":\"a\",\"body\":\"b\"}                                           | ARTICLE",
                "{\"headline\":\"a\",\"sourceId\":\"1\",\"uri\":\"x\"}                         | ARTICLE",
                "{\"status\":\"canceled\",\"sourceId\":\"1\"}                                  | ARTICLE",
                "{\"uri\":\"tag:northwire.example,2026:1\"}                                    | NINJS",
                "{\"uri\":\"tag:northwire.example,2026:1\",\"headline\":\"a\",\"type\":\"text\"} | NINJS",
                "{\"headline\":\"a\",\"body_text\":\"b\"}                                      | NINJS",
                "{\"headlines\":[{\"value\":\"a\"}]}                                           | NINJS",
                "{\"versionCreated\":\"2026-03-02T09:00:00Z\",\"headline\":\"a\"}              | NINJS",
                "[[{\"uri\":\"x\"}]]                                                           | NINJS",
                "{\"uri\":\"x\",\"body_text\":\"cut off                                        | NINJS",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[]}               | JSON_FEED",
                "{\"items\":[],\"version\":\"https://jsonfeed.org/version/1\"}                 | JSON_FEED",
                "[]                                                                            | ARTICLE",
                "{                                                                             | ARTICLE"
            })
    void theFieldsTellTheFormat(String json, Format format) {
        assertThat(JsonNews.of(json)).isEqualTo(format);
    }

    @Test
    void eachValueIsReadAsWhatItIs() {
        ParseResult lines = read(NINJS + "\n" + ARTICLE + "\n" + NINJS);
        ParseResult array = read("[" + ARTICLE + "," + NINJS + "]");

        assertThat(lines.format()).contains(Format.NINJS);
        assertThat(headlines(lines)).containsExactly("theirs", "ours", "theirs");
        assertThat(array.format()).contains(Format.ARTICLE);
        assertThat(headlines(array)).containsExactly("ours", "theirs");
    }

    @Test
    void aFormatThatIsNamedHoldsForAllValues() {
        Input input = Input.of(ARTICLE.getBytes(StandardCharsets.UTF_8)).as(Optional.of(Format.NINJS));

        assertThat(Formats.read(input).format()).contains(Format.NINJS);
        assertThat(headlines(Formats.read(input))).containsExactly("ours");
    }

    @Test
    void anObjectOfNoFormatIsToldWhatIsExpected() {
        assertThat(read("{\"temperature\": 21}").pieces())
                .containsExactly(new Piece.Rejected(
                        "line 1",
                        "This JSON object is no news: an article has a headline or a body, a ninjs item a uri,"
                                + " a JSON Feed the address of jsonfeed.org as its version."));
    }

    @Test
    void aNinjsItemWithoutTextIsNoArticle() {
        assertThat(read("{\"uri\":\"tag:northwire.example,2026:1\"}").pieces())
                .containsExactly(new Piece.Rejected("line 1", "The article has neither a headline nor a body."));
    }

    @Test
    void tooManyArticlesEndInOneReject() {
        ParseResult news = read("[" + "{\"headline\":\"x\"},".repeat(10_002) + "{\"headline\":\"x\"}]");

        assertThat(news.pieces()).hasSize(10_001).last().isInstanceOf(Piece.Rejected.class);
    }

    private static ParseResult read(String json) {
        return Formats.read(Input.of(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> headlines(ParseResult news) {
        return news.pieces().stream()
                .map(piece -> ((Piece.Accepted) piece).article().getHeadline())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Harbour shut\"", "[1,2,3]", " [[\"a\"], 2]", "12.5", "true", "null", "\"a\"\n\"b\"\n"})
    void jsonThatHoldsNoObjectIsNoArticle(String json) {
        assertThat(read(json, Optional.empty()).accepted()).isEmpty();
        assertThat(read(json, Optional.of("application/json")).accepted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "text/json; charset=utf-8", "application/x-ndjson", "application/ld+json"})
    void anErrorPageThatIsDeclaredAsJsonIsNoArticle(String type) {
        ParseResult read = read("502 Bad Gateway", Optional.of(type));

        assertThat(read.accepted()).isEmpty();
        assertThat(read.rejected())
                .extracting(Piece.Rejected::reason)
                .last(InstanceOfAssertFactories.STRING)
                .startsWith("This is not JSON: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12 boats are missing", "\"It is shut\", she said.", "[Update] Harbour shut", "true to her word"
            })
    void textThatBeginsLikeJsonIsText(String text) {
        assertThat(read(text, Optional.empty()).accepted()).hasSize(1);
        assertThat(read(text, Optional.of("text/plain")).accepted()).hasSize(1);
    }

    private static ParseResult read(String text, Optional<String> contentType) {
        return Formats.read(
                new Input(text.getBytes(StandardCharsets.UTF_8), contentType, Optional.empty(), Optional.empty()));
    }
}
