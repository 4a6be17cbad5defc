package dev.wirewatch.english.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.text.Paragraph;
import dev.wirewatch.text.Reading;
import dev.wirewatch.text.Span;
import dev.wirewatch.text.Token;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever anybody posts is read, and everything that is found has its place in the text. */
class HostileTextTest {

    @Property(tries = 500)
    void anyTextIsRead(@ForAll("texts") String text) {
        check(text);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                "A",
                "The mayor said ",
                "LONDON (Reuters) - ",
                "By Anna Lund",
                "\n",
                "\n\n",
                "\r\n",
                " ",
                "\t",
                "\u00a0",
                "\"",
                "“",
                "”",
                "''",
                "'",
                "’",
                "(",
                ")",
                "[",
                "]",
                "{",
                "<",
                "<a b=\"",
                ">",
                "&amp;",
                ".",
                "...",
                "…",
                ". ",
                "?!",
                "-",
                "—",
                "_",
                "*",
                "•",
                "/",
                "\\",
                "#",
                "@",
                "$",
                "€",
                "%",
                "1",
                "12,",
                "3.5",
                "1/2",
                "U.S. ",
                "Md. ",
                "http://",
                "www.a.b",
                "a@b.org",
                "READ MORE: ",
                "(Photo: x)",
                "\u0000",
                "\u0007",
                "\u0085",
                "\u0093",
                "\u200d",
                "\u202e",
                "שלום",
                "مرحبا",
                "港",
                "é",
                "e\u0301",
                "😀",
                "\ud83d",
                "\ude00",
                "\ue000",
                "\uffff");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(60).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(300));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "\"",
                "“",
                "(",
                "[",
                ".",
                ". ",
                ".\"",
                "'",
                "-",
                "_",
                "1,",
                "a-",
                "a/",
                "a@",
                "http://",
                "<a b=\"",
                "<a ",
                "(a",
                "A\n",
                "a\n\n",
                "A - ",
                "LONDON ",
                "London, ",
                "By A\n",
                "- ",
                "\ud800",
                "\udc00 ",
                "\u0001",
                "\u202eא",
                "\ue000",
                "\u0378",
                "a\u0301",
                "😀",
                "港",
                " ",
                "U.S. ",
                "&amp;",
                "photo / ",
                "1 pm ",
            })
    void aLongRepetitionIsReadToItsEnd(String piece) {
        check(piece.repeat(100_000 / piece.length()));
    }

    private static void check(String text) {
        Reading reading = Texts.read(text);
        List<Paragraph> paragraphs = reading.paragraphs();
        List<Token> tokens = paragraphs.stream()
                .flatMap(paragraph -> paragraph.tokens().stream())
                .toList();

        assertThat(tokens).allMatch(token -> token.span().in(text).equals(token.word()));
        assertApart(tokens.stream().map(Token::span).toList(), text);
        assertApart(
                Stream.concat(paragraphs.stream().map(Paragraph::span), reading.skipped().stream())
                        .sorted()
                        .toList(),
                text);
        assertThat(paragraphs).allSatisfy(paragraph -> assertThat(paragraph.sentences())
                .isNotEmpty()
                .allMatch(sentence -> paragraph.span().contains(sentence.span())));
    }

    private static void assertApart(List<Span> spans, String text) {
        int end = 0;
        for (Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            end = span.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }
}
