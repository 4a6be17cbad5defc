package dev.wirewatch.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.formats.article.Format;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlDetectionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><title>A</title>",
                "<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">\n<p>A",
                "\n\n<html lang=en>",
                "<HTML>",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE html><html/>",
                "<!-- a page --><!-- > --><html>",
                "Warning: a notice\n<!DOCTYPE html>",
                "<p>A paragraph.",
                "<div class=a>",
                "<article><h1>A</h1>",
                "<html><svg><metadata><rdf:RDF xmlns:rdf='r'><cc:Work rdf:about=''></cc:Work></rdf:RDF></metadata></svg></html>",
                "<h1>A</h1><p>B",
                "<meta charset=utf-8>",
                "<html><svg><metadata><rdf:RDF><cc:Work rdf:about=\"\"/></rdf:RDF></metadata></svg>",
                "<!-- c --><div>",
                "<body>",
                "<head>",
                "<main>",
                "<script type=\"application/ld+json\">{}</script>"
            })
    void pagesAndPiecesOfThemAreHtml(String text) {
        assertThat(FormatDetector.of(text, Optional.empty())).contains(Format.HTML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The storm <p> came", "A text on <!DOCTYPE xml> declarations", "{\"a\":\"<!DOCTYPE html>\"}",
                "<rss><description><![CDATA[<!DOCTYPE html><p>A]]></description></rss>", "<paragraph/>", "<storm/>",
                "<feed><title>&lt;html></title></feed>"
            })
    void otherTextsAreNot(String text) {
        assertThat(FormatDetector.of(text, Optional.empty())).isNotEqualTo(Optional.of(Format.HTML));
    }
}
