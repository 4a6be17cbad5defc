package dev.wirewatch.formats.markup;

import java.util.HashMap;
import java.util.Map;

/**
 * Reads HTML once from start to end and writes its text. It builds no tree: feeds hold fragments of HTML, often
 * broken, and only their text and its paragraphs are needed. What does not have the form of a tag stays text, such as
 * "1 < 2". Every step goes forward, so that it takes time in proportion to the length.
 */
final class HtmlScanner {

    private static final String COMMENT = "<!--";
    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";
    private static final String DOCTYPE = "doctype";
    private static final int LONGEST_INSTRUCTION = 400;

    private final String html;
    private final boolean drawings;
    private final PlainTextBuilder text;
    private final QuotesAhead quotes;
    private final Map<String, Boolean> unclosed = new HashMap<>();
    private boolean cdata;
    private boolean tags;

    /** @param drawings whether the words in drawings (SVG) count */
    HtmlScanner(String html, boolean drawings) {
        this.html = html;
        this.drawings = drawings;
        this.text = new PlainTextBuilder(html.length());
        this.quotes = new QuotesAhead(html);
    }

    /** Whether it met a tag. */
    boolean sawTags() {
        return tags;
    }

    String read() {
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<') {
                at = bracket(at);
            } else if (c == '&') {
                at = reference(at);
            } else if (c == ']' && cdata && html.startsWith(CDATA_END, at)) {
                cdata = false;
                at += CDATA_END.length();
            } else {
                int end = at + 1;
                while (end < html.length() && isText(html.charAt(end))) {
                    end++;
                }
                text.append(html, at, end);
                at = end;
            }
        }
        return text.toString();
    }

    private static boolean isText(char c) {
        return c != '<' && c != '&' && c != ']';
    }

    private int reference(int at) {
        int end = CharacterReferences.end(html, at);
        if (end == at) {
            text.append('&');
            return at + 1;
        }
        String characters = CharacterReferences.resolve(html.substring(at, end));
        text.append(characters, 0, characters.length());
        return end;
    }

    private int bracket(int at) {
        if (html.startsWith("<!", at) || html.startsWith("<?", at)) {
            return declaration(at);
        }
        HtmlTag tag = HtmlTag.at(html, at, quotes);
        if (tag == null) {
            text.append('<');
            return at + 1;
        }
        tags = true;
        if (tag.closing()) {
            HtmlElements.end(tag.name(), text);
            return tag.end();
        }
        boolean skipped = HtmlElements.isSkipped(tag.name()) || (tag.name().equals(HtmlElements.DRAWING) && !drawings);
        if (skipped && !tag.selfClosing()) {
            return after(tag);
        }
        HtmlElements.start(tag.name(), text);
        return tag.end();
    }

    /** Where the element ends; a script that never ends goes on to the end, other elements count for nothing. */
    private int after(HtmlTag tag) {
        boolean raw = tag.name().equals("script") || tag.name().equals("style");
        String endTag = "</" + tag.name();
        if (!unclosed.containsKey(endTag)) {
            for (int at = html.indexOf("</", tag.end()); at >= 0; at = html.indexOf("</", at + 2)) {
                if (html.regionMatches(true, at, endTag, 0, endTag.length())) {
                    HtmlTag end = HtmlTag.at(html, at, quotes);
                    if (end != null && end.name().equals(tag.name())) {
                        return end.end();
                    }
                }
            }
            unclosed.put(endTag, true);
        }
        return raw ? html.length() : tag.end();
    }

    private int declaration(int at) {
        if (html.startsWith(COMMENT, at)) {
            int end = html.indexOf("-->", at + 2);
            return end < 0 ? html.length() : end + 3;
        }
        if (html.startsWith(CDATA, at)) {
            cdata = true; // mostly it holds markup
            return at + CDATA.length();
        }
        if (html.charAt(at + 1) == '?') {
            int close = html.substring(at, Math.min(html.length(), at + LONGEST_INSTRUCTION))
                    .indexOf("?>");
            if (close >= 0) {
                return at + close + 2;
            }
        }
        boolean declares = html.charAt(at + 1) == '?'
                || html.startsWith("<![", at)
                || html.regionMatches(true, at + 2, DOCTYPE, 0, DOCTYPE.length());
        int end = declares ? quotes.closingBracket(at) : -1;
        if (end < 0) {
            text.append('<');
            return at + 1;
        }
        return end + 1;
    }
}
