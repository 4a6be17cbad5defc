package dev.wirewatch.formats.feed;

import dev.wirewatch.formats.web.WebAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The page that an item, or a feed, is about. */
final class ItemLink {

    private static final Set<String> ALTERNATE =
            Set.of("", "alternate", "http://www.iana.org/assignments/relation/alternate", "bookmark");
    private static final Set<String> PAGES =
            Set.of("", "text/html", "application/xhtml+xml", "text/plain", "text/x-html", "html");
    private static final Pattern FALSE = Pattern.compile("(?i)false|no|0");

    private final LinkResolver addresses;

    ItemLink(LinkResolver addresses) {
        this.addresses = addresses;
    }

    /** @return blank when there is none */
    String of(Fields item) {
        return original(item)
                .or(() -> page(item.all("link")))
                .or(() -> page(item.all("atom:link")))
                .or(() -> permanent(item))
                .or(() -> textOf(item, "prism:url"))
                .or(() -> web(Fields.attribute(item.element(), "rdf:about")))
                .or(() -> web(Fields.attribute(item.element(), "href"))) // of the Channel Definition Format, before RSS
                .or(() -> item.first("id")
                        .map(Element::wholeText)
                        .map(String::strip)
                        .flatMap(ItemLink::web))
                .orElse("");
    }

    /** Services that distribute feeds replace links by their own and keep the page's here. */
    private Optional<String> original(Fields item) {
        return item.all("feedburner:origlink", "pheedo:origlink")
                .map(this::address)
                .filter(address -> !address.isEmpty())
                .findFirst();
    }

    /**
     * Of Atom's links the first alternate one to a page, else the first alternate one; of RSS's, which are text and of
     * which there should be one, the last.
     */
    private Optional<String> page(List<Element> links) {
        String any = "";
        String last = "";
        for (Element link : links) {
            String address = address(link);
            if (address.isEmpty() || !ALTERNATE.contains(lower(link, "rel"))) {
                continue;
            }
            if (Fields.attribute(link, "rel").isEmpty()
                    && Fields.attribute(link, "type").isEmpty()) {
                last = address;
            } else if (PAGES.contains(lower(link, "type"))) {
                return Optional.of(address);
            } else if (any.isEmpty()) {
                any = address;
            }
        }
        return Optional.of(last.isEmpty() ? any : last).filter(address -> !address.isEmpty());
    }

    private Optional<String> permanent(Fields item) {
        return item.all("guid").stream()
                .filter(guid ->
                        !FALSE.matcher(Fields.attribute(guid, "isPermaLink")).matches())
                .map(guid -> isStatedPermanent(guid)
                        ? address(guid)
                        : guid.wholeText().strip())
                .flatMap(guid -> web(guid).stream())
                .findFirst();
    }

    /** An address that is said to be one may be relative. */
    private static boolean isStatedPermanent(Element guid) {
        return lower(guid, "isPermaLink").equals("true");
    }

    private Optional<String> textOf(Fields item, String name) {
        return item.first(name).map(this::address).filter(address -> !address.isEmpty());
    }

    private String address(Element link) {
        String href = Fields.attribute(link, "href");
        String written = !href.isEmpty() ? href : link.wholeText();
        written = written.isBlank() ? Fields.attribute(link, "rdf:resource") : written;
        // in HTML a link element is empty; the address follows it where a feed was written as HTML
        if (written.isBlank() && link.attributesSize() == 0 && link.nextSibling() instanceof TextNode after) {
            written = web(after.getWholeText().strip()).orElse("");
        }
        return addresses.resolve(written, link);
    }

    private static Optional<String> web(String address) {
        return Optional.of(address).filter(text -> new WebAddress(text).isHttp());
    }

    private static String lower(Element link, String name) {
        return Fields.attribute(link, name).toLowerCase(Locale.ROOT);
    }
}
