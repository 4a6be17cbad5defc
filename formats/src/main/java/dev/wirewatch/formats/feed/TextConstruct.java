package dev.wirewatch.formats.feed;

import dev.wirewatch.formats.markup.PlainText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The plain text of an element that holds text for people. RSS does not say whether such text is HTML; Atom 1.0 says
 * it by {@code type}, Atom 0.3 by {@code type} and {@code mode}. An element that says nothing in an Atom feed is plain
 * text.
 */
final class TextConstruct {

    private static final Set<String> TEXT = Set.of("", "text", "plain");
    private static final Set<String> HTML = Set.of("html", "text/html");
    private static final Set<String> MEDIA = Set.of("image", "audio", "video", "font");

    /** As long as no word is, in lines without spaces. */
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{20,}(?:\\R\\s*[A-Za-z0-9+/_-]+)*+={0,2}");

    private static final char LAST_CONTROL = 0x1F;

    private final boolean atom;

    TextConstruct(boolean atom) {
        this.atom = atom;
    }

    String read(Element element) {
        String type = type(element);
        String mode = Fields.attribute(element, "mode").toLowerCase(Locale.ROOT);
        if (mode.equals("base64")) {
            return decoded(element.wholeText()).map(text -> typed(text, type)).orElse("");
        }
        if (type.startsWith("multipart/") && element.lastElementChild() != null) {
            return read(element.lastElementChild()); // of the same text in several forms the last is the richest
        }
        if (TEXT.contains(type) && !atom) {
            return PlainText.ofEither(source(element));
        }
        boolean children = element.firstElementChild() != null;
        if (TEXT.contains(type) || type.equals("text/plain")) {
            return children ? PlainText.of(source(element)) : PlainText.tidy(element.wholeText());
        }
        if (HTML.contains(type)) {
            return PlainText.of(source(element));
        }
        if (type.equals("xhtml") || type.endsWith("/xml") || type.endsWith("+xml")) {
            return children ? PlainText.of(element) : PlainText.ofEither(element.wholeText());
        }
        if (type.startsWith("text/") || !type.contains("/") || children) {
            return PlainText.ofEither(source(element));
        }
        String whole = element.wholeText();
        boolean encoded = isMedia(type) || BASE64.matcher(whole.strip()).matches();
        return encoded ? decoded(whole).map(PlainText::ofEither).orElse("") : PlainText.tidy(whole);
    }

    private static boolean isMedia(String type) {
        return MEDIA.contains(type.substring(0, type.indexOf('/')));
    }

    /** The type without its parameters. */
    private static String type(Element element) {
        String type = Fields.attribute(element, "type").toLowerCase(Locale.ROOT);
        int parameters = type.indexOf(';');
        return parameters < 0 ? type : type.substring(0, parameters).strip();
    }

    private static String typed(String text, String type) {
        if (TEXT.contains(type) || type.equals("text/plain")) {
            return PlainText.tidy(text);
        }
        return HTML.contains(type) ? PlainText.of(text) : PlainText.ofEither(text);
    }

    /** @return empty when it is no text, such as a picture */
    private static Optional<String> decoded(String base64) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(base64.strip());
            String text = new String(bytes, StandardCharsets.UTF_8);
            boolean readable =
                    text.chars().noneMatch(c -> c == '\uFFFD' || (c <= LAST_CONTROL && !Character.isWhitespace(c)));
            return readable ? Optional.of(text) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // it only looked like base64
        }
    }

    /** The content of an element as markup, with tags that were not escaped written out. */
    private static String source(Element element) {
        if (element.firstElementChild() == null) {
            return element.wholeText();
        }
        StringBuilder source = new StringBuilder();
        element.childNodes().forEach(child -> write(child, source));
        return source.toString();
    }

    private static void write(Node node, StringBuilder source) {
        if (node instanceof TextNode text) {
            source.append(text.getWholeText());
        } else if (node instanceof Element element) {
            String name = element.tagName();
            if (element.childNodeSize() == 0 && element.tag().isSelfClosing()) {
                source.append('<').append(name).append("/>");
                return;
            }
            source.append('<').append(name).append('>');
            element.childNodes().forEach(child -> write(child, source));
            source.append("</").append(name).append('>');
        }
    }
}
