package dev.wirewatch.formats.markup;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * XML as feeds have it, read by jsoup's XML parser: unclosed tags, unescaped ampersands, HTML's entities, text before
 * the root, a missing end. Nothing is ever loaded for it, its DOCTYPE is skipped and the entities that it declares are
 * left as they are; a document that was made to harm is rejected.
 */
public final class LenientXml {

    /** Feeds nest a dozen deep, and a page in a feed some dozens. */
    private static final int DEEPEST = 300;

    private LenientXml() {}

    public static XmlReading read(String text) {
        XmlSource source = XmlSource.of(text);
        if (source.nestsEntities()) {
            return new XmlReading.Rejected("Its DOCTYPE declares entities made of entities, which news does not need.");
        }
        // one more than allowed, since the parser flattens what is deeper instead of refusing it
        Document document = Parser.xmlParser().setMaxDepth(DEEPEST + 1).parseInput(source.text(), "");
        return isDeep(document)
                ? new XmlReading.Rejected("Its elements are nested more than " + DEEPEST + " deep.")
                : new XmlReading.Read(document);
    }

    private static boolean isDeep(Element root) {
        Element at = root;
        int depth = 0;
        while (depth < DEEPEST) {
            Element next = at.firstElementChild();
            if (next != null) {
                depth++;
            } else {
                next = at.nextElementSibling();
                while (next == null && at.parent() != null) {
                    at = at.parent();
                    depth--;
                    next = at.nextElementSibling();
                }
            }
            if (next == null) {
                return false;
            }
            at = next;
        }
        return true;
    }
}
