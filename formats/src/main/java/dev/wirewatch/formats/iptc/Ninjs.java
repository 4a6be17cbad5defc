package dev.wirewatch.formats.iptc;

import com.fasterxml.jackson.databind.JsonNode;
import dev.wirewatch.formats.article.ArticleBuilder;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.formats.dates.Dates;
import dev.wirewatch.formats.markup.PlainText;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleStatus;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * ninjs of all versions. 1.x ends the names of headlines, descriptions and bodies in their role or type; 2.x has lists
 * of them; 3.x writes the names of 2.x in camel case. So names are read without regard to case, in the singular and in
 * the plural, and an item need not say its version.
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

    /** Types of items that announce what will happen or be covered. */
    private static final Set<String> NO_NEWS = Set.of("event", "planning", "assignment");

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

    /** @param place where the item is in the input, for a reject */
    public static Piece read(JsonNode json, String place) {
        if (!json.isObject()) {
            return new Piece.Rejected(place, "A ninjs item is a JSON object.");
        }
        Ninjs ninjs = new Ninjs(json);
        String type = ninjs.item.text("type").strip().toLowerCase(Locale.ROOT);
        return NO_NEWS.contains(type)
                ? new Piece.Rejected(place, "It is of type '" + type + "', which holds no news.")
                : Piece.of(ninjs.article(), place);
    }

    private Article article() {
        ArticleBuilder builder = new ArticleBuilder();
        identity(builder);
        times(builder);
        status(builder);
        bylines(builder);
        new NinjsTerms(item).fill(builder);
        NinjsTexts headlines = NinjsTexts.of(item, "headline", "headlines");
        String headline = item.find("headline")
                .map(PlainText::ofEither) // some write it as HTML
                .or(headlines::main)
                .or(() -> item.find("title"))
                .orElse("");
        NinjsTexts bodies = NinjsTexts.of(item, "body", "bodies");
        builder.headline(headline)
                .subheadline(headlines.withRole("sub").orElse(""))
                .summary(NinjsTexts.of(item, "description", "descriptions")
                        .summary()
                        .orElse(""))
                .body(PlainParagraphs.withoutFirst(bodies.main().orElse(""), headline));
        Article article = builder.build();
        return article.getBody().isEmpty() && item.text("type").equals("composite")
                ? builder.body(titles()).build()
                : article;
    }

    /** The line as it is to be printed; where there is none, the names of its authors. */
    private void bylines(ArticleBuilder builder) {
        Optional<String> line = item.find("by", "byline");
        line.ifPresent(builder::byline);
        if (line.isEmpty()) {
            item.texts("authors").forEach(builder::byline);
            item.objects("bylines")
                    .flatMap(author -> author.find("by", "name").stream())
                    .forEach(builder::byline);
        }
    }

    /** Those of the articles that a package without a text of its own lists, as in NewsML-G2. */
    private String titles() {
        return item.objects("associations")
                .filter(listed -> List.of("text", "composite").contains(listed.text("type")))
                .flatMap(listed ->
                        listed.find("headline").or(NinjsTexts.of(listed, "headline", "headlines")::main).stream())
                .distinct()
                .collect(Collectors.joining("\n\n"));
    }

    private void identity(ArticleBuilder builder) {
        Guid guid = new Guid(item.find("uri", "guid").orElse(""));
        builder.sourceId(guid.text()).scope(guid.authority()).url(guid.url());
        builder.source(source().orElse(guid.authority()));
        builder.version(LeadingNumber.of(item.text("version")));
    }

    /** The organization that publishes it; one that gave information does so less than the copyright holder. */
    private Optional<String> source() {
        return infosource(info -> !Code.bare(info.text("role")).equals("originfo"))
                .or(() -> item.find("source", "copyrightholder"))
                .or(() -> infosource(info -> true));
    }

    private Optional<String> infosource(Predicate<JsonFields> wanted) {
        return Stream.concat(item.objects("infosources"), item.objects("infosource"))
                .filter(wanted)
                .flatMap(info -> info.find("name", "literal").stream())
                .findFirst();
    }

    private void times(ArticleBuilder builder) {
        String version = item.text("versioncreated");
        builder.published(Dates.first(item.text("firstcreated"), version, item.text("contentcreated")))
                .updated(Dates.parse(version));
    }

    private void status(ArticleBuilder builder) {
        ArticleStatus status = PublishingStatus.of(item.text("pubstatus"));
        String embargo = item.text("embargoed");
        Optional<Instant> until = Dates.exact(embargo);
        builder.status(embargo.isBlank() ? status : PublishingStatus.embargoed(status, until))
                .embargoedUntil(until)
                .urgency(LeadingNumber.of(item.text("urgency")))
                .language(item.text("language"))
                .editorsNote(item.text("ednote"))
                .usageTerms(item.text("usageterms"));
        item.texts("signals").forEach(signal -> builder.signal(Code.bare(signal)));
    }
}
