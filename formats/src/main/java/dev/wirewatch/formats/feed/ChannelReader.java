package dev.wirewatch.formats.feed;

import dev.wirewatch.formats.article.FeedInfo;
import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.web.WebAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a feed says about itself, and what its items inherit from it. */
final class ChannelReader {

    private final FeedDocument document;
    private final Fields fields;
    private final Input input;
    private final String title;
    private final String home;
    private final Optional<URI> self;

    ChannelReader(FeedDocument document, Input input) {
        this.document = document;
        this.input = input;
        this.fields = document.fields(document.channel());
        this.self = links("self").findFirst();
        this.home = new ItemLink(new LinkResolver(outside())).of(fields);
        this.title = document.text(
                        fields,
                        "title",
                        "atom:title",
                        "dc:title",
                        "prism:publicationname",
                        "media:title",
                        "itunes:title")
                .orElse("");
    }

    FeedInfo read() {
        FetchSchedule schedule = new FetchSchedule(fields);
        return new FeedInfo(
                title,
                self,
                links("hub").toList(),
                schedule.ttl(),
                schedule.skipHours(),
                schedule.skipDays(),
                List.of());
    }

    /** Its title for people to read; the name of its site if it has none. */
    String source() {
        return title.isEmpty() ? scope() : title;
    }

    /**
     * The host of its home page, which keeps its articles' ids apart from those of other feeds. Titles are edited, and
     * feeds move to other addresses or to services that distribute feeds, while the site stays the same: so the same
     * item keeps its id.
     */
    String scope() {
        return Stream.concat(Stream.of(home), outside().stream())
                .map(address -> new WebAddress(address).site())
                .filter(site -> !site.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What addresses are relative to where no xml:base says it. */
    LinkResolver addresses() {
        return new LinkResolver(
                Stream.concat(Stream.of(home), outside().stream()).toList());
    }

    String usageTerms() {
        return document.text(
                        fields,
                        "rights",
                        "copyright",
                        "atom:rights",
                        "dc:rights",
                        "dcterms:rights",
                        "media:copyright",
                        "prism:copyright")
                .or(() -> Optional.of(Licenses.license(fields)))
                .orElse("");
    }

    Fields fields() {
        return fields;
    }

    private List<String> outside() {
        return Stream.concat(self.stream(), input.base().stream())
                .map(URI::toString)
                .toList();
    }

    private Stream<URI> links(String relation) {
        return fields.all("link", "atom:link")
                .filter(link -> Fields.attribute(link, "rel").equalsIgnoreCase(relation))
                .map(link -> resolve(Fields.attribute(link, "href"), link))
                .flatMap(address -> new WebAddress(address).uri().stream())
                .distinct();
    }

    private String resolve(String href, Element link) {
        return new LinkResolver(input.base().stream().map(URI::toString).toList()).resolve(href, link);
    }
}
