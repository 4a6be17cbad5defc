package dev.wirewatch.formats.page;

import dev.wirewatch.formats.dates.Dates;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The microformat for entries in its two versions, h-entry and hentry: class names that blogs mark their fields with.
 */
final class Microformats implements PageMetadata {

    private final Elements entry;

    Microformats(Document page) {
        this.entry =
                new Elements(page.select(".h-entry, .hentry").stream().limit(1).toList());
    }

    @Override
    public String headline() {
        return marks(".p-name, .entry-title").text();
    }

    @Override
    public String summary() {
        return marks(".p-summary, .entry-summary").text();
    }

    @Override
    public List<String> bylines() {
        return marks(".p-author, .author").elements().stream()
                .map(author -> MarkedElements.of(author.select(".p-name, .fn").stream())
                        .first()
                        .orElse(author))
                .flatMap(name -> BylineText.of(name.text()).stream())
                .distinct()
                .toList();
    }

    @Override
    public Optional<Instant> published() {
        return Dates.parse(marks(".dt-published, .published").time());
    }

    @Override
    public Optional<Instant> updated() {
        return Dates.parse(marks(".dt-updated, .updated").time());
    }

    @Override
    public String url() {
        return marks("a.u-url, a[rel~=bookmark]").address();
    }

    @Override
    public List<String> keywords() {
        return marks(".p-category, a[rel~=tag]").texts();
    }

    private MarkedElements marks(String selector) {
        Stream<Element> found = entry.select(selector).stream();
        return MarkedElements.of(found.filter(element -> !entry.contains(element)));
    }
}
