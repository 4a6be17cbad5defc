package dev.wirewatch.ingest.feed;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** In which language an item is: that of its text goes before the item's, and this before the feed's. */
record Languages(FeedDocument document, ChannelReader channel) {

    private static final Pattern TAG =
            Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*|[ixIX](?:-[A-Za-z0-9]{1,8})+");

    /** @param told the element that the text came from */
    String of(Fields item, Optional<Element> told) {
        Optional<String> own = told.flatMap(Languages::stated)
                .or(() -> document.text(item, "language", "dc:language", "dcterms:language"))
                .or(() -> item.all("title").stream()
                        .filter(Fields::hasLanguage)
                        .map(Fields::language)
                        .findFirst())
                .or(() -> within(item.element()));
        return own.map(Languages::tag).orElseGet(() -> {
            String stated = tag(channel.language());
            return stated.isEmpty() ? tag(Fields.language(item.element())) : stated;
        });
    }

    /** On the element itself or on the one in it that holds all of its content. */
    private static Optional<String> stated(Element element) {
        Element inner = element.firstElementChild();
        if (Fields.hasLanguage(element)) {
            return Optional.of(Fields.language(element));
        }
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

    /** A tag of BCP 47; blank for anything else. */
    private static String tag(String written) {
        String tag = written.strip().replace('_', '-');
        return TAG.matcher(tag).matches() ? tag : "";
    }
}
