package dev.wirewatch.formats.feed;

import dev.wirewatch.formats.dates.Dates;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * When an item was published and changed. Of an element that is repeated the last one counts. Atom requires only the
 * time of the last change; without another time, that is when the item was published.
 */
final class ItemTimes {

    private static final List<String> PUBLISHED = List.of(
            "pubdate",
            "published",
            "issued",
            "atom:published",
            "dcterms:issued",
            "prism:publicationdate",
            "dc:date",
            "dcterms:available",
            "dcterms:date",
            "created",
            "dcterms:created",
            "date",
            "dc:issued",
            "dc:created");
    private static final List<String> UPDATED = List.of(
            "updated",
            "modified",
            "atom:updated",
            "atom:modified",
            "dcterms:modified",
            "dc:modified",
            "prism:modificationdate",
            "lastbuilddate");
    private static final List<String> EMBARGO = List.of("prism:embargodate");

    private ItemTimes() {}

    static Optional<Instant> published(Fields item) {
        return first(item, PUBLISHED).or(() -> updated(item));
    }

    static Optional<Instant> updated(Fields item) {
        return first(item, UPDATED).or(() -> Dates.parse(Fields.attribute(item.element(), "lastmod")));
    }

    static Optional<Instant> embargo(Fields item) {
        return first(item, EMBARGO);
    }

    private static Optional<Instant> first(Fields item, List<String> names) {
        for (String name : names) {
            List<Element> repeated = item.all(name);
            for (int i = repeated.size() - 1; i >= 0; i--) {
                Optional<Instant> time = Dates.parse(repeated.get(i).wholeText());
                if (time.isPresent()) {
                    return time;
                }
            }
        }
        return Optional.empty();
    }
}
