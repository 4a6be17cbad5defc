package dev.wirewatch.formats.iptc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.formats.Formats;
import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.article.Piece;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IptcSafetyTest {

    private static final String ITEM =
            "<newsItem guid='tag:northwire.example,2026:1'><contentMeta><headline>%s</headline></contentMeta></newsItem>";

    static Stream<Arguments> hostile() {
        String nitf = "<nitf><body><body.content><p>%s</p></body.content></body></nitf>";
        return Stream.of(
                Arguments.of(
                        "<!DOCTYPE nitf [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>" + nitf.formatted("&b;"),
                        "The DOCTYPE declares entities, and such a document is not read."),
                Arguments.of(
                        "<?xml version=\"1.0\"?><!-- [ --><!DOCTYPE nitf [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                                + nitf.formatted("&x;"),
                        "The DOCTYPE declares entities, and such a document is not read."),
                Arguments.of(
                        "<!DOCTYPE nitf [ <!ENTITY % x SYSTEM \"http://127.0.0.1/x.dtd\"> %x; ]>" + nitf.formatted("x"),
                        "The DOCTYPE declares entities, and such a document is not read."),
                Arguments.of(
                        nitf.formatted("<em>".repeat(400) + "x" + "</em>".repeat(400)),
                        "Elements are nested more than 300 deep."),
                Arguments.of(
                        "<nitf><body>\n<body.content><p>x</body.content></body></nitf>",
                        "This is not well-formed XML: The element type \"p\" must be terminated by the matching end-tag"
                                + " \"</p>\" (line 2, column 21)."));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileXmlIsRefusedInOneSentence(String xml, String reason) {
        assertThat(read(xml).pieces()).singleElement().isEqualTo(Piece.Rejected.malformed("article 1", reason));
    }

    @Test
    void aDoctypeWithoutEntitiesIsPassedOverAndItsDtdIsNotFetched() {
        assertThat(articles("<!DOCTYPE nitf SYSTEM \"http://127.0.0.1:1/nitf.dtd\">"
                        + "<nitf><body><body.content><p>A&nbsp;b &mdash; c</p></body.content></body></nitf>"))
                .containsExactly("A b — c");
    }

    @Test
    void anXIncludeIsAnElementLikeAnyOther() {
        assertThat(
                        articles(
                                "<nitf xmlns:xi='http://www.w3.org/2001/XInclude'><body><body.content><p>Here "
                                        + "<xi:include href='file:///etc/hostname' parse='text'/>there.</p></body.content></body></nitf>"))
                .containsExactly("Here there.");
    }

    @Test
    void theItemsBeforeAMistakeAreKept() {
        ParseResult news = read("<newsMessage><itemSet>" + ITEM.formatted("First") + ITEM.formatted("Second")
                + "<newsItem><contentMeta><headline>Thi");

        assertThat(news.pieces()).hasSize(3).last().satisfies(last -> {
            assertThat(((Piece.Rejected) last).place()).isEqualTo("item 3 and all after it");
            assertThat(((Piece.Rejected) last).reason()).contains("(line 1, column ");
        });
    }

    @Test
    void aMessageOfTooManyItemsEndsThere() {
        ParseResult news =
                read("<newsMessage><itemSet>" + ITEM.formatted("x").repeat(10_001) + "</itemSet></newsMessage>");

        assertThat(news.pieces()).hasSize(10_001).last().isInstanceOf(Piece.Rejected.class);
    }

    @Test
    void aMessageWithoutItemsSaysSo() {
        assertThat(read("<newsMessage><header/></newsMessage>").pieces())
                .containsExactly(new Piece.Rejected("the input", "There is no news item in it."));
    }

    @Test
    void aFormatThatIsNamedIsReadAsThat() {
        Input input = Input.of("<wrapped><nitf><body><body.content><p>x</p></body.content></body></nitf></wrapped>"
                        .getBytes(StandardCharsets.UTF_8))
                .as(Optional.of(Format.NITF));

        assertThat(Formats.read(input).pieces()).singleElement().isInstanceOf(Piece.Accepted.class);
    }

    /** Pieces of documents, cut and put together in any way, and some of them as another format than theirs. */
    @Property(tries = 400)
    void whateverComesIsAnArticleOrAReject(@ForAll("mutations") String document, @ForAll Format format) {
        assertThat(read(document).pieces()).doesNotContainNull();
        if (!List.of(Format.RSS, Format.ATOM, Format.HTML).contains(format)) {
            Input input = Input.of(document.getBytes(StandardCharsets.UTF_8)).as(Optional.of(format));
            assertThat(Formats.read(input).pieces()).doesNotContainNull();
        }
    }

    @Provide
    Arbitrary<String> mutations() throws IOException {
        List<String> documents = List.of(
                IptcCasesTest.text("newsitem.xml"),
                IptcCasesTest.text("newsmessage.xml"),
                IptcCasesTest.text("nitf.xml"),
                IptcCasesTest.text("ninjs-1.json"),
                IptcCasesTest.text("ninjs-3.json"),
                IptcCasesTest.text("wire.txt"));
        Arbitrary<String> scrap = Arbitraries.of(
                        "<", ">", "&", "&x;", "\"", "]]>", "<!--", "{", "}", "[", "\u0000", "\u0001")
                .injectDuplicates(0.1);
        return Combinators.combine(
                        Arbitraries.of(documents),
                        Arbitraries.integers().between(0, 8000),
                        scrap,
                        Arbitraries.integers().between(0, 200))
                .as((document, at, inserted, removed) -> {
                    int from = Math.min(at, document.length());
                    int to = Math.min(document.length(), from + removed);
                    return document.substring(0, from) + inserted + document.substring(to);
                });
    }

    private static ParseResult read(String text) {
        return Formats.read(Input.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> articles(String text) {
        return read(text).pieces().stream()
                .map(piece -> ((Piece.Accepted) piece).article().getBody())
                .toList();
    }
}
