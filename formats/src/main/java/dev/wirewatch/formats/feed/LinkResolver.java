package dev.wirewatch.formats.feed;

import dev.wirewatch.formats.web.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Turns the addresses in a feed into absolute ones, by the nearest xml:base, the site, or where the feed came from. */
final class LinkResolver {

    private static final String XML_BASE = "xml:base";

    private final Optional<WebAddress> outside;

    /** @param bases what relative addresses are relative to where no xml:base says it; the first absolute one counts */
    LinkResolver(List<String> bases) {
        outside = bases.stream()
                .map(WebAddress::new)
                .filter(WebAddress::isAbsolute)
                .findFirst();
    }

    /** The address as a browser would open it; as written when there is nothing that it is relative to. */
    String resolve(String written) {
        return resolve(WebAddress.inMarkup(written), outside);
    }

    /** @param at the element that holds it */
    String resolve(String written, Element at) {
        WebAddress address = WebAddress.inMarkup(written);
        return resolve(address, address.isAbsolute() ? Optional.empty() : base(at));
    }

    private static String resolve(WebAddress address, Optional<WebAddress> base) {
        if (address.text().isEmpty() || address.isHarmful()) {
            return "";
        }
        return base.flatMap(start -> start.resolve(address)).orElse(address).text();
    }

    /** The base of an element, made of the xml:base attributes on it and around it. */
    private Optional<WebAddress> base(Element at) {
        List<WebAddress> around = new ArrayList<>();
        for (Element element = at; element != null; element = element.parent()) {
            WebAddress base = new WebAddress(Fields.attribute(element, XML_BASE));
            if (!base.text().isEmpty()) {
                around.add(base);
                if (base.isAbsolute()) {
                    break;
                }
            }
        }
        Optional<WebAddress> base = outside;
        for (int i = around.size() - 1; i >= 0; i--) {
            WebAddress next = around.get(i);
            Optional<WebAddress> joined =
                    next.isAbsolute() ? Optional.of(next) : base.flatMap(start -> start.resolve(next));
            base = joined.isPresent() ? joined : base;
        }
        return base;
    }
}
