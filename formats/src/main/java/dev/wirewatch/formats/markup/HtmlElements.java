package dev.wirewatch.formats.markup;

import java.util.Locale;
import java.util.Set;

/** What each element does to the text that it stands in. */
final class HtmlElements {

    /** Elements whose content nobody reads as text of the story. */
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "template",
            "head",
            "noscript",
            "applet",
            "audio",
            "video",
            "canvas",
            "select",
            "datalist",
            "annotation",
            "annotation-xml",
            "noembed",
            "noframes");

    static final String DRAWING = "svg";

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hl1",
            "hl2",
            "hr",
            "html",
            "legend",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "ul",
            "listing",
            "xmp",
            "plaintext");

    private static final Set<String> LINES = Set.of("li", "tr", "dt", "dd", "option", "thead", "tbody", "tfoot");

    private static final Set<String> CELLS = Set.of("td", "th");

    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "acronym",
            "area",
            "b",
            "base",
            "basefont",
            "bdi",
            "bdo",
            "big",
            "blink",
            "br",
            "button",
            "cite",
            "code",
            "col",
            "colgroup",
            "data",
            "del",
            "dfn",
            "em",
            "embed",
            "font",
            "frame",
            "frameset",
            "i",
            "iframe",
            "img",
            "input",
            "ins",
            "kbd",
            "label",
            "link",
            "map",
            "mark",
            "marquee",
            "math",
            "meta",
            "meter",
            "nobr",
            "object",
            "output",
            "param",
            "picture",
            "progress",
            "q",
            "rb",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "small",
            "source",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "textarea",
            "time",
            "track",
            "tt",
            "u",
            "var",
            "wbr");

    /** Elements that need no end tag to be told from words in angle brackets. */
    private static final Set<String> ALONE = Set.of("br", "p", "hr", "img", "li", "td", "tr", "wbr", "div");

    private HtmlElements() {}

    static String lower(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < 'a' || c > 'z') {
                return name.toLowerCase(Locale.ROOT);
            }
        }
        return name;
    }

    static boolean isSkipped(String name) {
        return SKIPPED.contains(name);
    }

    static boolean isKnown(String name) {
        return INLINE.contains(name)
                || BLOCKS.contains(name)
                || LINES.contains(name)
                || CELLS.contains(name)
                || SKIPPED.contains(name)
                || name.equals(DRAWING);
    }

    static boolean standsAlone(String name) {
        return ALONE.contains(name);
    }

    static void start(String name, PlainTextBuilder text) {
        around(name, text);
        if (name.equals("br")) {
            text.lineBreak();
        } else if (name.equals("pre")) {
            text.preformatted(1);
        }
    }

    static void end(String name, PlainTextBuilder text) {
        if (name.equals("pre")) {
            text.preformatted(-1);
        }
        around(name, text);
    }

    private static void around(String name, PlainTextBuilder text) {
        if (BLOCKS.contains(name)) {
            text.paragraph();
        } else if (LINES.contains(name)) {
            text.line();
        } else if (CELLS.contains(name)) {
            text.space();
        }
    }
}
