package dev.wirewatch.formats.iptc;

import com.fasterxml.jackson.databind.JsonNode;
import dev.wirewatch.formats.article.ArticleBuilder;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.formats.dates.Dates;
import dev.wirewatch.formats.markup.PlainText;
import dev.wirewatch.schemas.Article;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * ninjs of all versions. 1.x ends the names of headlines, descriptions and bodies in their role or type; 2.x has lists of
 * them; 3.x writes the names of 2.x in camel case. So names are read without regard to case, in the singular and in the
 * plural, and an item need not say its version.
 *
 * @see <a href="https://www.iptc.org/std/ninjs/userguide/">ninjs User Guide</a>
 */
public final class Ninjs {

    /** Names, in small letters, that no other JSON of news has. */
    private static final Set<String> OWN = Set.of(
            "versioncreated",
            "pubstatus",
            "representationtype",
            "bodies",
            "headlines",
            "descriptions",
            "$standard",
            "infosources",
            "infosource",
            "usageterms",
            "copyrightholder",
            "slugline");

    private static final List<String> NAMED = List.of(
            "subjects",
            "subject",
            "people",
            "person",
            "organisations",
            "organisation",
            "events",
            "event",
            "objects",
            "object");

    private final JsonFields item;

    private Ninjs(JsonNode json) {
        this.item = new JsonFields(json);
    }

    /** Whether an object with fields of these names is one. */
    public static boolean isOne(Set<String> names) {
        Set<String> small = JsonFields.inSmallLetters(names);
        boolean own = small.stream()
                .anyMatch(name -> OWN.contains(name) || name.startsWith("body_") || name.startsWith("description_"));
        boolean ours = small.contains("sourceid") || small.contains("body") || small.contains("bylines");
        return own || small.contains("uri") && !ours;
    }

    /** @param place where the item stands, as a reject says it */
    public static Piece read(JsonNode json, String place) {
        if (!json.isObject()) {
            return new Piece.Rejected(place, "A ninjs item is a JSON object.");
        }
        return new Piece.Accepted(new Ninjs(json).article(), place).publishable();
    }

    private Article article() {
        ArticleBuilder builder = new ArticleBuilder();
        identity(builder);
        times(builder);
        status(builder);
        terms(builder);
        NinjsTexts headlines = NinjsTexts.of(item, "headline", "headlines");
        String headline = present(PlainText.ofEither(item.text("headline"))) // some write it as HTML
                .or(headlines::main)
                .or(() -> present(item.text("title")))
                .orElse("");
        if (item.text("by").isBlank() && item.text("byline").isBlank()) {
            Stream.concat(item.texts("authors"), item.objects("bylines").map(line -> present(line.text("by"))
                            .orElse(line.text("name"))))
                    .forEach(builder::byline);
        }
        NinjsTexts bodies = NinjsTexts.of(item, "body", "bodies");
        builder.headline(headline)
                .subheadline(headlines.withRole("sub").orElse(""))
                .summary(NinjsTexts.of(item, "description", "descriptions")
                        .summary()
                        .orElse(""))
                .body(PlainParagraphs.withoutFirst(bodies.main().orElse(""), headline))
                .byline(present(item.text("by")).orElse(item.text("byline")));
        Article article = builder.build();
        return article.getBody().isEmpty() && item.text("type").equals("composite")
                ? builder.body(titles()).build()
                : article;
    }

    /** Of the stories that a package without a text of its own lists, as in NewsML-G2. */
    private String titles() {
        return item.objects("associations")
                .filter(listed -> List.of("text", "composite").contains(listed.text("type")))
                .map(listed -> present(listed.text("headline"))
                        .or(NinjsTexts.of(listed, "headline", "headlines")::main)
                        .orElse(""))
                .filter(title -> !title.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n\n"));
    }

    private void identity(ArticleBuilder builder) {
        Guid guid = new Guid(present(item.text("uri")).orElse(item.text("guid")));
        builder.sourceId(guid.text()).scope(guid.authority()).url(guid.url());
        source().or(() -> present(guid.authority())).ifPresent(builder::source);
        builder.version(LeadingNumber.leading(item.text("version")));
    }

    /** The organisation that stands behind it; one that gave information does so less than who holds the copyright. */
    private Optional<String> source() {
        return infosource(info -> !Code.bare(info.text("role")).equals("originfo"))
                .or(() -> present(item.text("source")))
                .or(() -> present(item.text("copyrightholder")))
                .or(() -> infosource(info -> true));
    }

    private Optional<String> infosource(Predicate<JsonFields> wanted) {
        return Stream.concat(item.objects("infosources"), item.objects("infosource"))
                .filter(wanted)
                .map(info -> present(info.text("name")).orElse(info.text("literal")))
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    private void times(ArticleBuilder builder) {
        var version = Dates.parse(item.text("versioncreated"));
        var first = Dates.parse(item.text("firstcreated"));
        builder.published(first.or(() -> version).or(() -> Dates.parse(item.text("contentcreated"))));
        builder.updated(version);
    }

    private void status(ArticleBuilder builder) {
        builder.status(PublishingStatus.of(item.text("pubstatus")))
                .embargoedUntil(Dates.exact(item.text("embargoed")))
                .urgency(LeadingNumber.leading(item.text("urgency")))
                .language(item.text("language"))
                .editorsNote(item.text("ednote"))
                .usageTerms(item.text("usageterms"));
        item.texts("signals").forEach(signal -> builder.signal(Code.bare(signal)));
    }

    private void terms(ArticleBuilder builder) {
        for (String kind : NAMED) {
            item.objects(kind).forEach(term -> {
                Code code = code(term);
                builder.subject(code.scheme(), code.code(), term.text("name"));
            });
        }
        Stream.concat(item.objects("places"), item.objects("place")).forEach(place -> {
            Code code = code(place);
            builder.place(code.scheme(), code.code(), place.text("name"));
        });
        builder.place("", "", item.text("located"));
        item.texts("keywords").forEach(builder::keyword);
    }

    /** 1.x tells scheme and code, 2.x and 3.x a URI of both or a literal code; QCodes are found in all of them. */
    private static Code code(JsonFields term) {
        Optional<String> uri = present(term.text("uri"));
        String code = uri.or(() -> present(term.text("code"))).orElse(term.text("literal"));
        if (uri.isEmpty() && !term.text("scheme").isBlank()) {
            return new Code(
                    Catalog.IPTC.scheme(term.text("scheme").strip()), code.contains(":") ? Code.bare(code) : code);
        }
        return Code.isUri(code) ? Code.ofUri(code) : Catalog.IPTC.code(code);
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(some -> !some.isBlank());
    }
}
