package dev.wirewatch.formats.iptc;

import dev.wirewatch.formats.markup.PlainText;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The headlines, descriptions or bodies of a ninjs item, each with its role and type. */
record NinjsTexts(List<Variant> variants) {

    /** Bodies of these roles are pieces of the text or summaries of it. */
    private static final List<String> ASIDE = List.of(
            "summary",
            "abstract",
            "lead",
            "ingress",
            "intro",
            "preamble",
            "teaser",
            "caption",
            "short",
            "sub",
            "kicker",
            "social",
            "push",
            "alt",
            "seo",
            "extra");

    private static final List<String> SUMMARIES = List.of("summary", "abstract", "", "text", "xhtml", "html", "html5");

    /** @param role and type in small letters; in 1.x one word says either */
    record Variant(String role, String type, String value) {

        boolean isAside() {
            return ASIDE.stream().anyMatch(role::contains);
        }

        private boolean is(String kind) {
            return type.contains(kind) || role.contains(kind);
        }

        boolean isMain() {
            return role.equals("main");
        }

        boolean isMarkup() {
            return is("html") || is("nitf") || is("xml");
        }

        String text() {
            if (is("nitf")) {
                return nitf().orElseGet(() -> PlainText.of(value));
            }
            return isMarkup() ? BodyText.ofHtml(value) : PlainParagraphs.of(value);
        }

        /** As a document, or as pieces without a root. */
        private Optional<String> nitf() {
            try {
                XmlCursor cursor =
                        new XmlCursor(value.stripLeading().startsWith("<?") ? value : "<x>" + value + "</x>");
                return cursor.next().isPresent()
                        ? Optional.of(NitfText.of(cursor.take()).body())
                        : Optional.empty();
            } catch (UnreadableXmlException e) {
                return Optional.empty(); // it is read as HTML then
            }
        }
    }

    /**
     * @param prefix of the names that 1.x gives them, such as {@code body_xhtml}
     * @param list the name of the list in 2.x and 3.x
     */
    static NinjsTexts of(JsonFields item, String prefix, String list) {
        Stream<Variant> named = item.names().stream()
                .filter(name -> name.startsWith(prefix + "_"))
                .map(name -> new Variant(name.substring(prefix.length() + 1), "", item.text(name)));
        Stream<Variant> listed = item.objects(list)
                .map(text -> new Variant(
                        Code.bare(text.text("role")).toLowerCase(Locale.ROOT),
                        text.text("contenttype").toLowerCase(Locale.ROOT),
                        text.text("value")));
        return new NinjsTexts(Stream.concat(named, listed)
                .filter(variant -> !variant.value().isBlank())
                .toList());
    }

    /**
     * The whole rather than a piece, the one that is called the main one rather than another, and with markup rather
     * than without, because markup has the paragraphs.
     */
    Optional<String> main() {
        return variants.stream()
                .min(Comparator.comparing(Variant::isAside)
                        .thenComparing(variant -> !variant.isMain())
                        .thenComparing(variant -> !variant.isMarkup()))
                .map(Variant::text);
    }

    Optional<String> summary() {
        return variants.stream()
                .min(Comparator.comparingInt(variant -> SUMMARIES.stream()
                        .filter(variant.role()::equals)
                        .map(SUMMARIES::indexOf)
                        .findFirst()
                        .orElse(SUMMARIES.size())))
                .map(Variant::text);
    }

    Optional<String> withRole(String beginning) {
        return variants.stream()
                .filter(variant -> variant.role().startsWith(beginning))
                .findFirst()
                .map(Variant::text);
    }
}
