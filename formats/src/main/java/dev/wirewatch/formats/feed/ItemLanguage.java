package dev.wirewatch.formats.feed;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The language of an item: that of its text, else the item's, else the feed's. */
final class ItemLanguage {

    private static final Pattern TAG =
            Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*|[ixIX](?:-[A-Za-z0-9]{1,8})+");

    private final FeedDocument document;
    private final String stated;
    private final String hinted;

    ItemLanguage(FeedDocument document, Fields channel) {
        this.document = document;
        this.stated = tag(document.text(channel, "language", "dc:language", "dcterms:language")
                .orElse(""));
        this.hinted = tag(channel.all("title", "description", "subtitle", "tagline")
                .filter(Fields::hasLanguage)
                .map(Fields::language)
                .findFirst()
                .orElse(""));
    }

    /** @param origin the element that the text came from */
    String of(Fields item, Optional<Element> origin) {
        return origin.flatMap(ItemLanguage::own)
                .or(() -> document.text(item, "language", "dc:language", "dcterms:language"))
                .or(() -> item.element().children().stream()
                        .filter(Fields::hasLanguage)
                        .map(Fields::language)
                        .findFirst())
                .or(() -> within(item.element()))
                .map(ItemLanguage::tag)
                .orElseGet(() -> around(item.element()));
    }

    /** On the element itself or on the one in it that holds all of its content. */
    private static Optional<String> own(Element element) {
        if (Fields.hasLanguage(element)) {
            return Optional.of(Fields.language(element));
        }
        Element inner = element.firstElementChild();
        boolean wraps = inner != null && inner.nextElementSibling() == null && Fields.hasLanguage(inner);
        return wraps ? Optional.of(Fields.language(inner)) : Optional.empty();
    }

    /** On the item, or around it below the channel. */
    private Optional<String> within(Element item) {
        for (Element at = item; at != null && at != document.channel() && at != document.root(); at = at.parent()) {
            if (Fields.hasLanguage(at)) {
                return Optional.of(Fields.language(at));
            }
        }
        return Optional.empty();
    }

    /** The language of the feed, of the elements around the item, or of the feed's title. */
    private String around(Element item) {
        String outer = stated.isEmpty() ? tag(Fields.language(item)) : stated;
        return outer.isEmpty() ? hinted : outer;
    }

    /** A tag of BCP 47; blank for anything else. */
    private static String tag(String written) {
        String tag = written.strip().replace('_', '-');
        return TAG.matcher(tag).matches() ? tag : "";
    }
}
