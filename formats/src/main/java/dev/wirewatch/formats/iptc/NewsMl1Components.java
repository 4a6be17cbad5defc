package dev.wirewatch.formats.iptc;

import dev.wirewatch.formats.article.ArticleBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The components of a news item of NewsML 1, which are nested: the outer ones often hold only metadata for those in
 * them. The first that says a thing counts, and the text is that of the first with one. What is beside the story, such
 * as a caption, is the text where there is no other.
 */
final class NewsMl1Components {

    /** Roles of components beside the story. */
    private static final Set<String> ASIDE =
            Set.of("caption", "supporting", "supplementary", "supplement", "related", "thumbnail", "preview");

    private static final String SUBJECT_CODES = "subj";

    private final List<XmlElement> components;
    private final List<XmlElement> aside;

    NewsMl1Components(XmlElement item) {
        List<XmlElement> all = item.all("NewsComponent");
        this.components =
                all.stream().flatMap(component -> within(component, false)).toList();
        this.aside = all.stream().flatMap(component -> within(component, true)).toList();
    }

    /** The component and those in it, without those beside the story or these alone. */
    private static Stream<XmlElement> within(XmlElement component, boolean aside) {
        boolean beside = ASIDE.contains(role(component));
        Stream<XmlElement> itself = beside == aside ? Stream.of(component) : Stream.of();
        return beside
                ? itself
                : Stream.concat(itself, component.all("NewsComponent").stream().flatMap(inner -> within(inner, aside)));
    }

    void fill(ArticleBuilder builder) {
        parties(builder);
        Optional<NewsMl1Text> text = Stream.concat(components.stream(), aside.stream())
                .flatMap(component -> component.all("ContentItem").stream())
                .map(NewsMl1Text::of)
                .filter(content -> !content.body().isBlank())
                .findFirst();
        text.ifPresent(content -> builder.headline(content.headline()));
        builder.headline(line("HeadLine").orElse(""))
                .subheadline(line("SubHeadLine").orElse(""))
                .dateline(line("DateLine").orElse(""))
                .usageTerms(text("RightsMetadata", "UsageRights", "Limitations"))
                .language(first("DescriptiveMetadata", "Language")
                        .map(language -> language.attribute("FormalName"))
                        .or(() -> components.stream()
                                .map(XmlElement::language)
                                .filter(tag -> !tag.isEmpty())
                                .findFirst())
                        .orElse(""));
        List<String> bylines = lines("ByLine").toList();
        (bylines.isEmpty() ? text.map(NewsMl1Text::bylines).orElse(List.of()) : bylines).forEach(builder::byline);
        lines("KeywordLine").flatMap(line -> Stream.of(line.split("[,;/]"))).forEach(builder::keyword);
        terms(builder);
        String headline = line("HeadLine").orElse("");
        text.ifPresent(content -> builder.body(PlainParagraphs.withoutFirst(content.body(), headline)));
    }

    private void parties(ArticleBuilder builder) {
        Optional<String> provider = party("Provider");
        Optional<String> source = line("CreditLine").or(() -> party("Source")).or(() -> party("Creator"));
        source.or(() -> provider).ifPresent(builder::source);
        provider.filter(name -> source.isPresent() && !name.equals(source.get()))
                .ifPresent(builder::provider);
    }

    private Optional<String> party(String role) {
        return first("AdministrativeMetadata", role, "Party")
                .map(party -> party.attribute("FormalName"))
                .filter(name -> !name.isEmpty());
    }

    private void terms(ArticleBuilder builder) {
        all("DescriptiveMetadata", "SubjectCode")
                .flatMap(XmlElement::children)
                .map(subject -> subject.attribute("FormalName"))
                .filter(code -> !code.isEmpty())
                .map(code -> Catalog.IPTC.code(code.matches("\\d{8}") ? SUBJECT_CODES + ":" + code : code))
                .forEach(code -> builder.subject(code.scheme(), code.code(), ""));
        all("DescriptiveMetadata", "Location").forEach(location -> {
            String place = location.all("Property").stream()
                    .filter(property -> !property.attribute("FormalName").startsWith("Country"))
                    .map(property -> property.attribute("Value"))
                    .collect(Collectors.joining(", "));
            builder.place("", "", place);
            location.all("Property").stream()
                    .filter(property -> property.attribute("FormalName").startsWith("Country"))
                    .forEach(country -> builder.place("", "", country.attribute("Value")));
        });
        all("DescriptiveMetadata", "Property")
                .filter(property -> property.attribute("FormalName")
                        .toLowerCase(Locale.ROOT)
                        .startsWith("keyword"))
                .forEach(keyword -> builder.keyword(keyword.attribute("Value")));
    }

    private Optional<String> line(String name) {
        return lines(name).findFirst();
    }

    private Stream<String> lines(String name) {
        return all("NewsLines", name)
                .map(line -> BodyText.of(line.content()))
                .filter(text -> !text.isEmpty())
                .distinct();
    }

    private String text(String... path) {
        return first(path).map(XmlElement::text).orElse("");
    }

    private Optional<XmlElement> first(String... path) {
        return all(path).findFirst();
    }

    private Stream<XmlElement> all(String... path) {
        return components.stream().flatMap(component -> component.all(path).stream());
    }

    private static String role(XmlElement component) {
        return component
                .first("Role")
                .map(role -> role.attribute("FormalName").toLowerCase(Locale.ROOT))
                .orElse("");
    }
}
