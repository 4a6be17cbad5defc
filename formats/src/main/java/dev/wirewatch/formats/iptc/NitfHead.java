package dev.wirewatch.formats.iptc;

import dev.wirewatch.formats.article.ArticleBuilder;
import dev.wirewatch.formats.dates.Dates;
import dev.wirewatch.schemas.ArticleStatus;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** The head of an NITF document. */
final class NitfHead {

    private static final Set<String> ADDRESSES = Set.of("url", "canonical", "permalink", "alternate_url", "og:url");
    private static final Set<String> KEYWORDS = Set.of("keywords", "keyword", "news_keywords");

    private final XmlElement head;
    private final XmlElement docdata;

    NitfHead(XmlElement head) {
        this.head = head;
        this.docdata = head.first("docdata").orElse(XmlElement.empty("docdata"));
    }

    String title() {
        return head.text("title");
    }

    /** The registered source of the article's id; else the holder of its rights; blank when the head names neither. */
    String source() {
        return Stream.of(attribute("doc-id", "regsrc"), attribute("doc.copyright", "holder"))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The newspaper or site that it was published in. */
    String publication() {
        return head.first("pubdata").map(data -> data.attribute("name")).orElse("");
    }

    void fill(ArticleBuilder builder) {
        builder.sourceId(attribute("doc-id", "id-string"))
                .url(url())
                .published(published())
                .updated(updated())
                .version(version())
                .urgency(LeadingNumber.of(attribute("urgency", "ed-urg")))
                .usageTerms(attribute("doc.rights", "limitations"));
        embargo(builder);
        new NitfTerms(head, docdata, meta(KEYWORDS).toList()).fill(builder);
        if (docdata.first("correction").isPresent()) {
            builder.signal("correction");
        }
    }

    /** Notes to editors: messages, and what a correction corrects. */
    Stream<String> notes() {
        Stream<XmlElement> telling = Stream.concat(docdata.all("ed-msg").stream(), docdata.all("correction").stream());
        return telling.map(note -> note.attribute("info")).filter(info -> !info.isEmpty());
    }

    /**
     * A release after the issue is an embargo, whether the status says so or not: to publish too early is worse than to
     * hold the article. A release alone is the date that newspapers give their articles.
     */
    private void embargo(ArticleBuilder builder) {
        String status = docdata.attribute("management-status").toLowerCase(Locale.ROOT);
        Optional<Instant> issue = date("date.issue");
        Optional<Instant> release = date("date.release");
        boolean embargoed = status.equals("embargoed");
        boolean later =
                issue.isPresent() && release.filter(issue.get()::isBefore).isPresent();
        if (embargoed || later) {
            builder.embargoedUntil(release);
        }
        builder.status(status());
    }

    /** Whether the publisher lets it be used; an embargo without a time lasts until further notice. */
    ArticleStatus status() {
        String status = docdata.attribute("management-status").toLowerCase(Locale.ROOT);
        boolean furtherNotice =
                status.equals("embargoed") && date("date.release").isEmpty();
        return furtherNotice ? ArticleStatus.WITHHELD : PublishingStatus.of(status);
    }

    /** The id of the other document that this one's status is about; blank when there is none. */
    String about() {
        return docdata.attribute("management-doc-idref");
    }

    private Optional<Instant> published() {
        return date("date.issue").or(() -> date("date.release")).or(() -> head.first("pubdata")
                .flatMap(data -> Dates.parse(data.attribute("date.publication"))));
    }

    private Optional<Instant> updated() {
        return head.all("revision-history").stream()
                .map(revision -> Dates.parse(revision.attribute("norm")))
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }

    private OptionalLong version() {
        OptionalLong version = LeadingNumber.of(attribute("du-key", "version"));
        return version.isPresent() ? version : LeadingNumber.of(attribute("du-key", "generation"));
    }

    private String url() {
        Stream<String> inMeta = meta(ADDRESSES);
        Stream<String> published = head.all("pubdata").stream().map(data -> data.attribute("ex-ref"));
        return Stream.concat(inMeta, published)
                .map(address -> new Guid(address).url())
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Stream<String> meta(Set<String> names) {
        return head.all("meta").stream()
                .filter(meta -> names.contains(meta.attribute("name").toLowerCase(Locale.ROOT)))
                .map(meta -> meta.attribute("content"));
    }

    private Optional<Instant> date(String element) {
        return Dates.exact(attribute(element, "norm"));
    }

    /** Some put elements of docdata beside it. */
    private String attribute(String element, String name) {
        return Stream.of(docdata, head)
                .flatMap(parent -> parent.all(element).stream())
                .map(found -> found.attribute(name))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }
}
