package dev.wirewatch.formats.markup;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Markup to plain text: paragraphs separated by blank lines, line breaks where there are any, no scripts and styles.
 */
public final class PlainText {

    private static final Pattern PARAGRAPH = Pattern.compile("\\n{2,}");
    private static final Pattern LINE = Pattern.compile("\\r\\n?|[\\u2028\\u0085]");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\f\\u000B\\u00A0]+");
    private static final Pattern AROUND_LINES = Pattern.compile(" ?\\n ?");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\u2060\\uFEFF]");

    private PlainText() {}

    /**
     * @param html a fragment or a page. Where all of its markup was escaped once too often, so that its text would show
     *     tags, these are read as markup too.
     */
    public static String of(String html) {
        HtmlScanner scanner = new HtmlScanner(html, false);
        String text = scanner.read();
        if (!scanner.sawTags() && MarkupDetector.isLikely(text)) {
            return new HtmlScanner(text, false).read();
        }
        // the text of a drawing counts where there is no other
        return text.isEmpty() && scanner.sawTags() ? new HtmlScanner(html, true).read() : text;
    }

    /** The text of something that may be HTML or not, for formats that do not say which. */
    public static String ofEither(String text) {
        return MarkupDetector.isLikely(text) ? of(text) : tidy(text);
    }

    /** The text of an element, of HTML as well as of XHTML in an XML document. */
    public static String of(Element element) {
        String text = walk(element, false);
        return text.isEmpty() ? walk(element, true) : text;
    }

    /** Plain text with its white space normalized: paragraphs and lines stay, other white space is one space. */
    public static String tidy(String text) {
        if (isTidy(text)) {
            return text.strip();
        }
        String lines = LINE.matcher(text).replaceAll("\n");
        String visible = INVISIBLE.matcher(lines).replaceAll("");
        String spaced =
                AROUND_LINES.matcher(SPACE.matcher(visible).replaceAll(" ")).replaceAll("\n");
        return PARAGRAPH.matcher(spaced).replaceAll("\n\n").strip();
    }

    /** Whether there is no white space in it but single spaces, as in most lines. */
    private static boolean isTidy(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x80 || (c == ' ' && i > 0 && text.charAt(i - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    private static String walk(Element root, boolean drawings) {
        PlainTextBuilder text = new PlainTextBuilder(64);
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            String whole = words.getWholeText();
                            text.append(whole, 0, whole.length());
                        } else if (node instanceof Element element) {
                            String name = name(element);
                            boolean skipped =
                                    HtmlElements.isSkipped(name) || (name.equals(HtmlElements.DRAWING) && !drawings);
                            if (skipped && element != root) {
                                return FilterResult.SKIP_ENTIRELY;
                            }
                            HtmlElements.start(name, text);
                        }
                        return FilterResult.CONTINUE;
                    }

                    @Override
                    public FilterResult tail(Node node, int depth) {
                        if (node instanceof Element element) {
                            HtmlElements.end(name(element), text);
                        }
                        return FilterResult.CONTINUE;
                    }
                },
                root);
        return text.toString();
    }

    private static String name(Element element) {
        String name = element.normalName();
        return HtmlElements.lower(name.substring(name.indexOf(':') + 1));
    }
}
