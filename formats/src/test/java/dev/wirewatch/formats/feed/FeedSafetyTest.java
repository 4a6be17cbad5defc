package dev.wirewatch.formats.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.formats.dates.Dates;
import dev.wirewatch.formats.markup.PlainText;
import dev.wirewatch.schemas.Article;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedSafetyTest {

    private static final int LENGTH = 1 << 18;

    private static final List<FeedCase> SAMPLES = Stream.of("rss.txt", "modules.txt", "atom.txt", "ill-formed.txt")
            .flatMap(file -> FeedCase.in(file).stream())
            .toList();

    @Test
    void entitiesMadeOfEntitiesAreRejected() {
        String bomb = "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]>"
                + "<rss><channel><item><title>&c;</title></item></channel></rss>";

        assertThat(reason(bomb)).isEqualTo("Its DOCTYPE declares entities made of entities, which news does not need.");
    }

    @Test
    void entitiesFromFilesAreNeitherLoadedNorExpanded() {
        String external = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<rss xmlns:xi='http://www.w3.org/2001/XInclude'><channel><item><title>A&x;</title>"
                + "<xi:include href='file:///etc/passwd'/></item></channel></rss>";

        assertThat(first(external).getHeadline()).isEqualTo("A&x;");
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @ValueSource(strings = {"<a>", "<item>", "<channel><item><description><div>", "<a></b>"})
    void deepNestingIsRefusedAndQuickly(String piece) {
        String deep = "<rss>" + piece.repeat(LENGTH / piece.length());

        assertThat(reason(deep)).isEqualTo("Its elements are nested more than 300 deep.");
    }

    @Test
    void moreItemsThanAnyFeedHasAreRefused() {
        assertThat(reason("<rss><channel>" + "<item/>".repeat(10_001)))
                .isEqualTo("It has 10001 items; more than 10000 are no feed.");
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                        "<",
                        "<a ",
                        "<a b=\"",
                        "<a b='x",
                        "</",
                        "<!--",
                        "<!-- >",
                        "<![CDATA[",
                        "]]>",
                        "&",
                        "&#",
                        "&#x",
                        "&amp",
                        "&aaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                        "<script>",
                        "<svg>",
                        "<noscript><",
                        "<b>",
                        "</b>",
                        "<pre>\n",
                        "<br>",
                        "<!DOCTYPE [",
                        "<!DOCTYPE a \"",
                        "<?",
                        " ",
                        "\n\n ",
                        "\u00AD",
                        "<a b=\">\"",
                        "<!",
                        "<p",
                        "a@",
                        "<a@a>",
                        "<title>",
                        "</title>",
                        "<title><link>",
                        "<x:y xmlns:x='u'>",
                        "1:",
                        "9",
                        "-")
                .map(piece -> Arguments.of(piece, piece.repeat(LENGTH / piece.length())));
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource("hostile")
    void hostileTextIsReadInLinearTime(String piece, String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            PlainText.of(text);
            PlainText.ofEither(text);
            read("<rss><channel><title>" + text, Format.RSS);
            read("<rss><channel><item><description>" + text.replace("<", "&lt;") + "</description>", Format.RSS);
            read("<rss><channel><item><author>" + text.replace("<", "&lt;") + "</author><pubDate>" + text, Format.RSS);
            read(text + "<feed><entry><content type='html'>", Format.ATOM);
        });
    }

    @Property(tries = 300)
    void aFeedThatWasDamagedIsStillRead(
            @ForAll @IntRange(max = 1000) int sample,
            @ForAll @IntRange(max = 100_000) int from,
            @ForAll @IntRange(max = 40) int length,
            @ForAll String instead) {
        String text = SAMPLES.get(sample % SAMPLES.size()).document();
        int start = from % text.length();
        int end = Math.min(text.length(), start + length);

        ParseResult news = read(text.substring(0, start) + instead + text.substring(end), Format.RSS);

        assertThat(news.format()).contains(Format.RSS);
        assertThat(read(text.substring(0, start), Format.ATOM).pieces()).doesNotContainNull();
    }

    @Property(tries = 500)
    void anyTextIsSomeTimeOrNone(@ForAll String text) {
        assertThat(Dates.parse(text)).isNotNull();
    }

    @Property(tries = 500)
    void whatLooksLikeATimeIsSomeTimeOrNone(
            @ForAll
                    @net.jqwik.api.constraints.CharRange(from = '0', to = ':')
                    @net.jqwik.api.constraints.Chars({'-', 'T', 'Z', '+', ' ', 'W', 'a', 'p', 'm', '/', '.', '年'})
                    String text) {
        assertThat(Dates.parse(text)).isNotNull();
    }

    private static ParseResult read(String text, Format format) {
        return FeedReader.read(text, Input.of(new byte[0]), format);
    }

    private static Article first(String text) {
        return ((Piece.Accepted) read(text, Format.RSS).pieces().get(0)).article();
    }

    private static String reason(String text) {
        return ((Piece.Rejected) read(text, Format.RSS).pieces().get(0)).reason();
    }
}
