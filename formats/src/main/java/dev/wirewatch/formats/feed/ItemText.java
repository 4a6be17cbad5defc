package dev.wirewatch.formats.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * An item's summary and body. Where both are given they keep their names, unless the summary is far longer: then
 * they are swapped. Of two summaries the longer is the body. A body that is as short as a summary is also the summary.
 *
 * @param origin the element that the body was read from, or the summary
 */
record ItemText(String summary, String body, Optional<Element> origin) {

    private static final String[] CONTENTS = {
        "content:encoded", "content", "atom:content", "xhtml:body", "body", "fullitem", "xhtml:div", "content:items"
    };
    private static final String[] SUMMARIES = {
        "description",
        "summary",
        "atom:summary",
        "dc:description",
        "dcterms:abstract",
        "dcterms:description",
        "itunes:summary",
        "prism:teaser",
        "media:description",
        "abstract",
        "dc:abstract",
        "tagline",
        "info",
        "itunes:subtitle"
    };

    /** A paragraph of this length is as long as a summary is. */
    private static final int SHORT = 300;

    /** How many times as long as the body a summary must be to be the body. */
    private static final int FAR_LONGER = 2;

    private record Candidate(Element element, String text) {}

    private static final Comparator<Candidate> LENGTH =
            Comparator.comparingInt(candidate -> candidate.text().length());

    static ItemText of(FeedDocument document, Fields item) {
        List<Candidate> contents = candidates(document, item, CONTENTS);
        List<Candidate> summaries = candidates(document, item, SUMMARIES);
        Optional<Candidate> body = (contents.isEmpty() && summaries.size() > 1 ? summaries : contents)
                .stream().max(LENGTH);
        Optional<Candidate> summary = summaries.stream()
                .filter(other -> !body.equals(Optional.of(other)))
                .findFirst();
        if (body.isPresent()
                && summary.isPresent()
                && isSwapped(summary.get().text(), body.get().text())) {
            return new ItemText(
                    body.get().text(),
                    summary.get().text(),
                    Optional.of(summary.get().element()));
        }
        String only = body.map(Candidate::text).filter(ItemText::isShort).orElse("");
        return new ItemText(
                summary.map(Candidate::text).orElse(only),
                body.map(Candidate::text).orElse(""),
                body.or(() -> summary).map(Candidate::element));
    }

    private static boolean isSwapped(String summary, String body) {
        return summary.length() > SHORT && summary.length() > FAR_LONGER * body.length();
    }

    private static boolean isShort(String text) {
        return text.length() <= SHORT && !text.contains("\n\n");
    }

    private static List<Candidate> candidates(FeedDocument document, Fields item, String... names) {
        List<Candidate> candidates = new ArrayList<>(2);
        item.all(names).forEach(element -> {
            String text = Footers.removed(document.construct(element).read(element));
            if (!text.isEmpty()
                    && candidates.stream().noneMatch(other -> other.text().equals(text))) {
                candidates.add(new Candidate(element, text));
            }
        });
        return candidates;
    }
}
