package dev.wirewatch.formats.iptc;

import dev.wirewatch.formats.article.ArticleBuilder;
import dev.wirewatch.formats.dates.Dates;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The metadata of a NewsML-G2 item's content; of several languages that of the content has precedence. */
final class ContentMeta {

    private static final List<String> MAIN = List.of("", "main", "headline", "title");
    private static final List<String> SUMMARY = List.of("summary", "abstract", "short", "", "lead", "caption");
    private static final Set<String> PLACES = Set.of("geoarea", "poi", "geo", "location", "place", "city", "country");

    /** Vocabularies that other vocabularies' terms are mapped to. */
    private static final Set<String> COMMON_SCHEMES =
            Set.of("http://cv.iptc.org/newscodes/mediatopic/", "http://cv.iptc.org/newscodes/subjectcode/");

    private final XmlElement item;
    private final Catalog catalog;

    ContentMeta(XmlElement item, Catalog catalog) {
        this.item = item;
        this.catalog = catalog;
    }

    void fill(ArticleBuilder builder) {
        builder.urgency(LeadingNumber.of(item.text("contentMeta", "urgency")));
        builder.dateline(item.text("contentMeta", "dateline"));
        all("keyword").forEach(keyword -> builder.keyword(keyword.text()));
        all("located").forEach(place -> place(builder, place));
        Stream<XmlElement> members = all("subject")
                .flatMap(subject ->
                        subject.first("bag").isPresent() ? subject.all("bag", "bit").stream() : Stream.of(subject));
        members.forEach(subject -> subject(builder, subject));
    }

    Optional<Instant> time(String name) {
        return Dates.parse(item.text("contentMeta", name));
    }

    /** Of the content, else of the document; blank when neither is given. */
    String language() {
        return Stream.concat(
                        all("language").map(language -> language.attribute("tag")),
                        item.all("contentSet").stream()
                                .flatMap(XmlElement::children)
                                .flatMap(inline -> Stream.concat(Stream.of(inline), inline.children()))
                                .map(XmlElement::language))
                .filter(tag -> !tag.isEmpty())
                .findFirst()
                .orElseGet(item::language);
    }

    String headline() {
        return best(all("headline").filter(headline -> !isBelow(headline)).toList(), MAIN)
                .or(() -> best(all("headline").toList(), MAIN))
                .map(XmlElement::text)
                .orElse("");
    }

    /** What the item is called, which is its headline where it has no other. */
    String title() {
        return best(item.all("itemMeta", "title"), MAIN).map(XmlElement::text).orElse("");
    }

    /** The first of the headlines that are below another. */
    String subheadline() {
        return all("headline")
                .filter(this::isBelow)
                .map(XmlElement::text)
                .findFirst()
                .orElse("");
    }

    private boolean isBelow(XmlElement headline) {
        return role(headline).startsWith("sub") || role(headline).startsWith("second");
    }

    String summary() {
        return best(all("description").toList(), SUMMARY)
                .map(description -> BodyText.of(description.content()))
                .orElse("");
    }

    private Stream<XmlElement> all(String name) {
        return item.all("contentMeta", name).stream();
    }

    /** First by language, then by role; a role that is not expected comes last. */
    private Optional<XmlElement> best(List<XmlElement> elements, List<String> roles) {
        return elements.stream()
                .filter(element -> !element.text().isEmpty())
                .min(Comparator.<XmlElement, Boolean>comparing(element -> !speaksContentsLanguage(element))
                        .thenComparing(element -> rank(roles, role(element))));
    }

    private static int rank(List<String> roles, String role) {
        return roles.contains(role) ? roles.indexOf(role) : roles.size();
    }

    private boolean speaksContentsLanguage(XmlElement element) {
        String tag = element.language();
        return tag.isEmpty() || primary(tag).equals(primary(language()));
    }

    private static String primary(String tag) {
        return tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }

    private String role(XmlElement element) {
        return Code.bare(element.attribute("role") + element.attribute("roleuri"))
                .toLowerCase(Locale.ROOT);
    }

    private String name(XmlElement property) {
        return best(property.all("name"), MAIN).map(XmlElement::text).orElse("");
    }

    private void subject(ArticleBuilder builder, XmlElement subject) {
        Code code = catalog.code(subject);
        builder.subject(code.scheme(), code.code(), name(subject));
        subject.all("sameAs").stream()
                .map(catalog::code)
                .filter(same -> COMMON_SCHEMES.contains(same.scheme()))
                .forEach(same -> builder.subject(same.scheme(), same.code(), name(subject)));
        String type = Code.bare(subject.attribute("type") + subject.attribute("typeuri"));
        if (PLACES.contains(type.toLowerCase(Locale.ROOT))) {
            place(builder, subject);
        }
    }

    private void place(ArticleBuilder builder, XmlElement place) {
        Code code = catalog.code(place);
        builder.place(code.scheme(), code.code(), name(place));
    }
}
