package dev.wirewatch.formats.iptc;

import dev.wirewatch.formats.article.ArticleBuilder;
import dev.wirewatch.formats.dates.Dates;
import dev.wirewatch.schemas.ArticleStatus;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** What an NITF document's head says of it. */
final class NitfHead {

    private static final String COUNTRIES = "http://cvx.iptc.org/iso3166-1a"; // codes of two letters, or of three
    private static final Set<String> ADDRESSES = Set.of("url", "canonical", "permalink", "alternate_url", "og:url");
    private static final Set<String> KEYWORDS = Set.of("keywords", "keyword", "news_keywords");
    private static final Set<String> NAMED = Set.of("person", "org", "event", "function", "object.title", "classifier");

    private final XmlElement head;
    private final XmlElement docdata;

    NitfHead(XmlElement head) {
        this.head = head;
        this.docdata = head.first("docdata").orElse(XmlElement.empty("docdata"));
    }

    String title() {
        return head.text("title");
    }

    /** The registered source of the story's id; else who holds its rights; blank when the head names neither. */
    String source() {
        return Stream.of(attribute("doc-id", "regsrc"), attribute("doc.copyright", "holder"))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The paper or site that it stood in. */
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
        subjects(builder);
        keywords(builder);
        places(builder);
        if (docdata.first("correction").isPresent()) {
            builder.signal("correction");
        }
    }

    /** What the head tells editors: messages to them, and what a correction puts right. */
    Stream<String> notes() {
        Stream<XmlElement> telling = Stream.concat(docdata.all("ed-msg").stream(), docdata.all("correction").stream());
        return telling.map(note -> note.attribute("info")).filter(info -> !info.isEmpty());
    }

    /**
     * A release after the issue is an embargo, whether the status says so or not: to send a story too early is worse
     * than to hold it. A release alone is the date that papers give their articles.
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

    /** Whether the publisher stands behind it; an embargo without a time lasts until further notice. */
    ArticleStatus status() {
        String status = docdata.attribute("management-status").toLowerCase(Locale.ROOT);
        boolean furtherNotice =
                status.equals("embargoed") && date("date.release").isEmpty();
        return furtherNotice ? ArticleStatus.WITHHELD : PublishingStatus.of(status);
    }

    /** The id of the document that this one's status is about, besides itself; blank when there is none. */
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

    private OptionalInt version() {
        OptionalInt version = LeadingNumber.of(attribute("du-key", "version"));
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

    private void subjects(ArticleBuilder builder) {
        for (XmlElement subject : head.all("tobject", "tobject.subject")) {
            String name = Stream.of("detail", "matter", "type")
                    .map(level -> subject.attribute("tobject.subject." + level))
                    .filter(some -> !some.isEmpty())
                    .findFirst()
                    .orElse("");
            String code = subject.attribute("tobject.subject.refnum");
            Code term = code(code);
            builder.subject(term.scheme(), term.code(), name);
        }
        docdata.all("identified-content").stream()
                .flatMap(XmlElement::children)
                .filter(named -> NAMED.contains(named.name()))
                .forEach(named -> identified(builder, named));
    }

    /** Subject codes begin with 01 to 17, media topics mostly with 20; a QCode says which it is. */
    private static Code code(String refnum) {
        if (refnum.contains(":")) {
            return Catalog.IPTC.code(refnum);
        }
        String alias = refnum.startsWith("20") ? "medtop" : "subj";
        return refnum.isEmpty() ? Code.NONE : Catalog.IPTC.code(alias + ":" + refnum);
    }

    /** A value is a code where it stands beside a name or its source is told, and else a name. */
    private static void identified(ArticleBuilder builder, XmlElement named) {
        String scheme = named.attribute("idsrc");
        String value = named.attribute("value");
        String name = BodyText.of(named.content());
        boolean coded = !scheme.isEmpty() || !name.isEmpty();
        builder.subject(
                scheme.isEmpty() ? named.attribute("type") : scheme, coded ? value : "", name.isEmpty() ? value : name);
    }

    private void keywords(ArticleBuilder builder) {
        Stream<XmlElement> listed = Stream.concat(docdata.all("key-list").stream(), head.all("key-list").stream());
        listed.flatMap(list -> list.all("keyword").stream())
                .map(keyword -> keyword.attribute("key"))
                .forEach(builder::keyword);
        meta(KEYWORDS).flatMap(list -> Stream.of(list.split("[,;]"))).forEach(builder::keyword);
        docdata.all("doc-scope").forEach(scope -> builder.keyword(scope.attribute("scope")));
    }

    private void places(ArticleBuilder builder) {
        for (XmlElement event : docdata.all("evloc")) {
            List<String> names = Stream.of("city", "county-dist", "state-prov")
                    .map(event::attribute)
                    .filter(name -> !name.isEmpty())
                    .toList();
            builder.place("", "", String.join(", ", names));
            String country = event.attribute("iso-cc").toUpperCase(Locale.ROOT);
            builder.place(country.isEmpty() ? "" : COUNTRIES + country.length() + "/", country, "");
        }
        for (XmlElement place : docdata.all("identified-content", "location")) {
            builder.place(place.attribute("code-source"), place.attribute("location-code"), place.parts(", "));
        }
    }

    private Stream<String> meta(Set<String> names) {
        return head.all("meta").stream()
                .filter(meta -> names.contains(meta.attribute("name").toLowerCase(Locale.ROOT)))
                .map(meta -> meta.attribute("content"));
    }

    private Optional<Instant> date(String element) {
        return Dates.exact(attribute(element, "norm"));
    }

    private String attribute(String element, String name) {
        return docdata.first(element).map(found -> found.attribute(name)).orElse("");
    }
}
