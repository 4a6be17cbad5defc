package dev.wirewatch.formats.iptc;

import dev.wirewatch.formats.markup.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Tag;

/** XHTML and NITF in XML to plain text; both become HTML first, so that paragraphs are recognized in one place. */
final class BodyText {

    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "wbr", "col", "input", "source", "meta", "link");

    /** NITF's elements that have another name in HTML; its other blocks have HTML's names. */
    private static final Map<String, String> IN_HTML = Map.of(
            "hl1",
            "h2",
            "hl2",
            "h3",
            "bq",
            "blockquote",
            "block",
            "div",
            "body.content",
            "div",
            "body.head",
            "div",
            "credit",
            "p",
            "note",
            "div",
            "nitf-table",
            "div",
            "fn",
            "div");

    /** NITF's elements that are no part of the text: pictures with their captions, and metadata. */
    private static final Set<String> NO_TEXT = Set.of(
            "media",
            "classifier",
            "key-list",
            "tobject",
            "copyrite",
            "byline",
            "dateline",
            "figcaption",
            "nitf-table-metadata",
            "custom-table",
            "script",
            "style");

    private static final String PICTURES = "img,picture,video,audio";

    private BodyText() {}

    /** Paragraphs separated by blank lines. */
    static String of(List<? extends XmlNode> nodes) {
        StringBuilder html = new StringBuilder();
        nodes.forEach(node -> write(node, html));
        return PlainText.of(html.toString());
    }

    /** HTML as other formats carry it in a string. */
    static String ofHtml(String html) {
        if (!html.contains("<fig")) {
            return PlainText.of(html);
        }
        Document document = Jsoup.parse(html);
        document.select("figcaption, figure:has(" + PICTURES + ")").remove();
        return PlainText.of(document.body());
    }

    /** Whether it is an NITF note that is not for publication. */
    static boolean isForEditors(XmlElement element) {
        return element.name().equals("note")
                && (element.attribute("type").equals("npa")
                        || element.attribute("noteclass").equals("editorsnote"));
    }

    /** A picture with its caption and credit; a figure may also be a table or a quotation. */
    private static boolean isPicture(XmlElement element, String name) {
        return name.equals("figure") && !element.anywhere(PICTURES.split(",")).isEmpty();
    }

    private static void write(XmlNode node, StringBuilder html) {
        if (node instanceof XmlNode.Text words) {
            html.append(Entities.escape(words.text()));
            return;
        }
        XmlElement element = (XmlElement) node;
        String name = element.name().toLowerCase(Locale.ROOT);
        if (NO_TEXT.contains(name) || isForEditors(element) || isPicture(element, name)) {
            return;
        }
        String tag = IN_HTML.getOrDefault(name, name);
        boolean known = Tag.isKnownTag(tag); // NITF's elements for persons and the like are inline
        html.append(known ? "<" + tag + ">" : "");
        if (!EMPTY.contains(tag)) {
            element.content().forEach(child -> write(child, html));
            html.append(known ? "</" + tag + ">" : "");
        }
        if (name.startsWith("name.")) {
            html.append(' '); // parts of a name often follow each other without a space
        }
    }
}
