package dev.wirewatch.formats.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Gives each element of one document the name that the readers know it by: in lower case, with the usual prefix of its
 * namespace, and with none if it is one of the feed's own. Own are the namespace of the root, whatever it is, and no
 * namespace.
 */
final class ElementNames {

    private static final String NOT_DECLARED = "";

    private final boolean atom;
    private final String root;
    private final Map<String, Map<String, String>> known = new HashMap<>();

    /** @param atom whether Atom is the document's own format, so that Atom's elements are its own */
    ElementNames(Element root, boolean atom) {
        this.atom = atom;
        this.root = root.tag().namespace();
    }

    String of(Element element) {
        return known.computeIfAbsent(element.tag().namespace(), namespace -> new HashMap<>())
                .computeIfAbsent(element.tagName(), tag -> name(element.tag().namespace(), tag));
    }

    private String name(String namespace, String tag) {
        int colon = tag.indexOf(':');
        String local = tag.substring(colon + 1).toLowerCase(Locale.ROOT);
        String written = colon < 0 ? "" : tag.substring(0, colon);
        String prefix = prefix(namespace, written);
        return prefix.equals(Namespaces.CORE) ? local : prefix + ":" + local;
    }

    private String prefix(String namespace, String written) {
        boolean declared = !namespace.equals(NOT_DECLARED) && !namespace.equals(Parser.NamespaceXml);
        if (declared && namespace.equals(root)) {
            return Namespaces.CORE;
        }
        Optional<String> known = declared ? Namespaces.at(namespace) : Optional.empty();
        String prefix = known.or(() -> Namespaces.usual(written))
                .orElseGet(() -> written.isEmpty() ? Namespaces.CORE : written.toLowerCase(Locale.ROOT) + "?");
        return atom && prefix.equals("atom") ? Namespaces.CORE : prefix;
    }
}
