package dev.wirewatch.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.schemas.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleStreamTest {

    /** Input, and what comes of it: headlines of articles, places of rejects. */
    static Stream<Arguments> inputs() {
        return Stream.of(
                Arguments.of("{\"headline\":\"a\"}", List.of("a")),
                Arguments.of("\n\n  {\"headline\":\"a\"}  \n\n", List.of("a")),
                Arguments.of("{\n  \"headline\": \"a\",\n  \"body\": \"b\"\n}\n", List.of("a")),
                Arguments.of("{\"headline\": \"a\",\n\"keywords\": [\"k\"]}\n", List.of("a")),
                Arguments.of("{\"headline\":\"a\"}\n{\"headline\":\"b\"}", List.of("a", "b")),
                Arguments.of("{\"headline\":\"a\"}\r\n\r\n{\"headline\":\"b\"}\r\n", List.of("a", "b")),
                Arguments.of("{\"headline\":\"a\"}\n{bad\n{\"headline\":\"b\"}", List.of("a", "line 2", "b")),
                Arguments.of("{\"headline\":\"a\n{\"headline\":\"b\"}", List.of("line 1", "b")),
                Arguments.of("\n{headline\n{\"headline\":\"b\"}", List.of("line 2", "b")),
                Arguments.of("{\"headline\":\"a\"}\n[1]\n{\"headline\":\"b\"}", List.of("a", "line 2", "b")),
                Arguments.of("{\"headline\":\"a\"}{\"headline\":\"b\"}", List.of("a", "b")),
                Arguments.of("{\"headline\":\"a\"} trailing", List.of("a", "line 1")),
                Arguments.of("{\n\"headline\":\"a\"\n} trailing", List.of("a", "article 2 and all after it")),
                Arguments.of("[{\"headline\":\"a\"},{\"headline\":\"b\"}]", List.of("a", "b")),
                Arguments.of("[\n{\"headline\":\"a\"},\n{\"headline\":\"b\"}\n]\n", List.of("a", "b")),
                Arguments.of(
                        "[{\"headline\":\"a\"},5,null,{\"headline\":\"b\"}]",
                        List.of("a", "article 2", "article 3", "b")),
                Arguments.of(
                        "[{\"headline\":\"a\"},{\"headline\":},{\"headline\":\"b\"}]",
                        List.of("a", "article 2 and all after it")),
                Arguments.of("[{\"headline\":\"a\"}", List.of("a", "article 2 and all after it")),
                Arguments.of("{\"headline\":\n", List.of("article 1 and all after it")),
                Arguments.of("[]", List.of()),
                Arguments.of("\uFEFF{\"headline\":\"a\"}", List.of("a")),
                Arguments.of("\uFEFF[{\"headline\":\"a\"}]", List.of("a")),
                Arguments.of("\uFEFF", List.of("the input")),
                Arguments.of("", List.of("the input")),
                Arguments.of(" \n\n\t\n", List.of("the input")),
                Arguments.of("Hello,\nworld", List.of("article 1 and all after it")),
                Arguments.of("<rss/>", List.of("article 1 and all after it")),
                Arguments.of("null", List.of("article 1")),
                Arguments.of("{}", List.of("line 1")));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void theFormIsFoundByLooking(String input, List<String> outcome) throws IOException {
        assertThat(outcome(read(input))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void aBombIsRejected(String input) throws IOException {
        assertThat(read(input)).singleElement().isInstanceOf(Piece.Rejected.class);
    }

    static Stream<String> bombs() {
        return Stream.of(
                "[".repeat(200_000),
                "{\"a\":".repeat(200_000),
                "{\n\"headline\":\"a\",\"b\":" + "[".repeat(200_000),
                "{\"headline\":\"a\",\"version\":" + "9".repeat(200_000) + "}",
                "{\"headline\":\"a\",\"version\":1e999999999}");
    }

    @Test
    void aRejectSaysWhereTheMistakeIs() throws IOException {
        assertThat(read("{\"headline\":\"a\"}\n{\"headline\":nope}"))
                .element(1)
                .isEqualTo(Piece.Rejected.malformed(
                        "line 2",
                        "This is not JSON: Unrecognized token 'nope': was expecting (JSON String, Number, Array, Object"
                                + " or token 'null', 'true' or 'false') (column 13)."));
        assertThat(read("\n[\n  {\"headline\": nope}]"))
                .singleElement()
                .extracting(Object::toString)
                .asString()
                .contains("(line 3, column 16)");
        assertThat(read("{\n\"headline\": \"a\""))
                .singleElement()
                .isEqualTo(Piece.Rejected.malformed(
                        "article 1 and all after it",
                        "This is not JSON: Unexpected end-of-input: expected close marker for Object"
                                + " (line 2, column 16)."));
    }

    @Property
    void whateverComesIsAnArticleOrAReject(@ForAll("scraps") String input) throws IOException {
        assertThat(read(input)).doesNotContainNull();
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "\"headline\"",
                        "\"",
                        "\\",
                        "1e9",
                        "nul",
                        "null",
                        "\n",
                        "é",
                        "\u0000",
                        "\uD800")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    private static List<Piece> read(String input) throws IOException {
        List<Piece> parsed = new ArrayList<>();
        ArticleStream.read(new BufferedReader(new StringReader(input)), parsed::add);
        return parsed;
    }

    private static List<String> outcome(List<Piece> parsed) {
        return parsed.stream()
                .map(piece -> piece instanceof Piece.Accepted accepted
                        ? headline(accepted.article())
                        : ((Piece.Rejected) piece).place())
                .toList();
    }

    private static String headline(Article article) {
        return article.getHeadline();
    }
}
