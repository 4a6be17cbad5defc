package dev.wirewatch.formats.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextTest {

    static Stream<Arguments> html() {
        return Stream.of(
                Arguments.of("<p>One.</p><p>Two.</p>", "One.\n\nTwo."),
                Arguments.of("One <?php echo \"a>b\"; ?>two", "One two"),
                Arguments.of("<div><div><p>One.</p></div></div>\n\n<div>Two.</div>", "One.\n\nTwo."),
                Arguments.of("One<br>two<br/>three", "One\ntwo\nthree"),
                Arguments.of("One<br><br>two<br><br><br><br>three", "One\n\ntwo\n\nthree"),
                Arguments.of("<ul><li>One</li><li>Two</li></ul>After", "One\nTwo\n\nAfter"),
                Arguments.of("<ul><li>One<li>Two</ul>", "One\nTwo"),
                Arguments.of("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", "a b\nc d"),
                Arguments.of("<dl><dt>Term</dt><dd>Meaning</dd></dl>", "Term\nMeaning"),
                Arguments.of("<pre>one\n  two</pre>three", "one\ntwo\n\nthree"),
                Arguments.of("a   b\n\n c\t d", "a b c d"),
                Arguments.of("a&nbsp;&nbsp;b&#160;c", "a b c"),
                Arguments.of("a<b>b</b>c <i>d</i>", "abc d"),
                Arguments.of("zero&#8203;width\u200Bspace\uFEFF", "zerowidthspace"),
                Arguments.of("Ver&shy;wal&shy;tung", "Verwaltung"),
                Arguments.of("a<script>var x = '<p>';</script>b<style>p{}</style>c<SCRIPT src=x></SCRIPT >d", "abcd"),
                Arguments.of("a<script>never ends", "a"),
                Arguments.of("a<noscript>b</noscript><template>c</template>d", "ad"),
                Arguments.of("safe<iframe src=\"https://x.example/\"> <b>words</b></iframe>", "safe words"),
                Arguments.of("safe<iframe src=\"https://x.example/\"/> words", "safe words"),
                Arguments.of("safe<object data=x> words", "safe words"),
                Arguments.of("safe<applet code=x></applet> words", "safe words"),
                Arguments.of("safe<svg><title>no</title></svg> words", "safe words"),
                Arguments.of("<svg><title>A map</title></svg>", "A map"),
                Arguments.of("<math><mi>a</mi><mo>+</mo><mi>b</mi></math>", "a+b"),
                Arguments.of("a<!-- not > this -->b", "ab"),
                Arguments.of("a<!-- never ends", "a"),
                Arguments.of("a<![CDATA[b <i>c</i>]]>d", "ab cd"),
                Arguments.of("a<![if !ie]>b<![endif]>", "ab"),
                Arguments.of("<!DOCTYPE html><html><head><title>T</title></head><body>b</body></html>", "b"),
                Arguments.of("<?xml:namespace prefix = o ns = \"x\" />a", "a"),
                Arguments.of("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
                Arguments.of("I <3 news", "I <3 news"),
                Arguments.of("<!' <a href=\"foo\">", "<!'"),
                Arguments.of("<!DOCTYPE", "<!DOCTYPE"),
                Arguments.of("write to <jane@wire.example>", "write to <jane@wire.example>"),
                Arguments.of("<a href=https://x.example/\">word</a>", "word"),
                Arguments.of("<a title=\"a > b\" href='x'>word</a>", "word"),
                Arguments.of("<a title=\"never closed>word</a> more", "word more"),
                Arguments.of("cut off <a href=\"htt", "cut off <a href=\"htt"),
                Arguments.of(
                        "AT&T &amp; R&D &lt;3 &copy 2026 &euro; &#x2019; &#8217; &#146; &notanentity;",
                        "AT&T & R&D <3 © 2026 € ’ ’ ’ &notanentity;"),
                Arguments.of("&#0;&#x110000;&#xD800;&#99999999999;", "\uFFFD\uFFFD\uFFFD9;"),
                Arguments.of("?a=1&copy=2", "?a=1&copy=2"),
                Arguments.of("&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;", "One.\n\nTwo."),
                Arguments.of("&lt;p&gt;It&amp;rsquo;s&lt;/p&gt;", "It’s"),
                Arguments.of("History of the &lt;blink&gt; tag", "History of the <blink> tag"),
                Arguments.of("<p>Write &lt;p&gt; and &lt;/p&gt;</p>", "Write <p> and </p>"),
                Arguments.of("", ""));
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource("html")
    void htmlBecomesTheTextThatAReaderSees(String html, String text) {
        assertThat(PlainText.of(html)).isEqualTo(text);
    }

    static Stream<Arguments> either() {
        return Stream.of(
                Arguments.of("One<?page break?> two", "One two"),
                Arguments.of("One<!DOCTYPE html> two", "One two"),
                Arguments.of("<!DOCTYPE", "<!DOCTYPE"),
                Arguments.of("One<![if !IE]> two<![endif]>", "One two"),
                Arguments.of("2004 &copy Harbour Post", "2004 © Harbour Post"),
                Arguments.of("/a?b=1&copy=2", "/a?b=1&copy=2"),
                Arguments.of("Plain text.", "Plain text."),
                Arguments.of("One.\r\n\r\n\r\nTwo.\nThree.", "One.\n\nTwo.\nThree."),
                Arguments.of("History of the <blink> tag", "History of the <blink> tag"),
                Arguments.of("The <b>b</b> tag", "The b tag"),
                Arguments.of("One<p>Two", "One\n\nTwo"),
                Arguments.of("a < b & c", "a < b & c"),
                Arguments.of("a &amp; b", "a & b"),
                Arguments.of("<unknown>word</unknown>", "<unknown>word</unknown>"));
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource("either")
    void whatMayBeHtmlIsReadSoWhenSomethingShowsIt(String written, String text) {
        assertThat(PlainText.ofEither(written)).isEqualTo(text);
    }

    @Test
    void anElementsTextIsThatOfItsHtml() {
        String html =
                "<p>One <b>two</b><br>three</p><script>x()</script><ul><li>four<li>five</ul><pre>six\nseven</pre>";

        assertThat(PlainText.of(Jsoup.parseBodyFragment(html).body())).isEqualTo(PlainText.of(html));
    }
}
