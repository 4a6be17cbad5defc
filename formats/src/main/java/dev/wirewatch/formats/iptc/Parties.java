package dev.wirewatch.formats.iptc;

import dev.wirewatch.formats.article.ArticleBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who made, owns and passed on an item of NewsML-G2. The source is the organization that publishes the article: its
 * creator, else where its content is from, else who holds the copyright; an item that names none of them is its
 * provider's own. A provider that is not the source passed it on.
 */
final class Parties {

    /** Roles of a source that gave information and did not write. */
    private static final Set<String> INFORMANTS = Set.of("originfo", "descrcontent", "interviewee");

    private static final String NEWS_PROVIDERS = "http://cv.iptc.org/newscodes/newsprovider/";

    private final XmlElement item;
    private final Catalog catalog;
    private final List<XmlElement> houses;

    Parties(XmlElement item, Catalog catalog) {
        this.item = item;
        this.catalog = catalog;
        this.houses = Stream.of(
                        item.all("itemMeta", "provider"),
                        item.all("rightsInfo", "copyrightHolder"),
                        item.all("contentMeta", "infoSource"))
                .flatMap(List::stream)
                .toList();
    }

    void fill(ArticleBuilder builder) {
        Optional<String> provider = names(item.all("itemMeta", "provider")).findFirst();
        Optional<String> source = Stream.of(
                        names(creators(this::isOrganization)),
                        names(item.all("contentMeta", "infoSource").stream()
                                .filter(info -> !INFORMANTS.contains(Code.bare(info.attribute("role"))))
                                .toList()),
                        names(item.all("rightsInfo", "copyrightHolder")),
                        names(item.all("contentMeta", "creditline")))
                .flatMap(names -> names)
                .findFirst();
        source.or(() -> provider)
                .or(() -> Optional.of(new Guid(item.attribute("guid")).authority()))
                .ifPresent(builder::source);
        provider.filter(name -> source.isPresent() && !name.equals(source.get()))
                .ifPresent(builder::provider);
        bylines().forEach(builder::byline);
    }

    /** The lines as they are to be printed; where there are none, the names of the persons who wrote it. */
    private List<String> bylines() {
        List<String> lines = item.all("contentMeta", "by").stream()
                .map(XmlElement::text)
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.isEmpty()
                ? creators(creator -> !isOrganization(creator)).stream()
                        .map(Parties::written)
                        .filter(name -> !name.isBlank())
                        .toList()
                : lines;
    }

    private List<XmlElement> creators(Predicate<XmlElement> wanted) {
        return item.all("contentMeta", "creator").stream().filter(wanted).toList();
    }

    /** Where its type is not given, a party that provides news, holds its rights or is its source is no person. */
    private boolean isOrganization(XmlElement creator) {
        String type = creator.attribute("type") + creator.attribute("typeuri");
        return type.isEmpty()
                ? catalog.code(creator).scheme().equals(NEWS_PROVIDERS)
                        || houses.stream().anyMatch(sameAs(creator))
                : Code.bare(type).toLowerCase(Locale.ROOT).startsWith("org");
    }

    private Predicate<XmlElement> sameAs(XmlElement party) {
        Code code = catalog.code(party);
        return other -> !code.code().isBlank() && catalog.code(other).equals(code);
    }

    private Stream<String> names(List<XmlElement> parties) {
        return parties.stream().map(this::name).filter(name -> !name.isEmpty());
    }

    /** A name for people to read, which the item may give only once; else the code, or a page's host. */
    private String name(XmlElement party) {
        Stream<String> elsewhere = houses.stream().filter(sameAs(party)).map(Parties::written);
        return Stream.concat(Stream.concat(Stream.of(written(party)), elsewhere), Stream.of(code(party)))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The last word of a page's address is no name, as in {@code /about/}. */
    private String code(XmlElement party) {
        Code code = catalog.code(party);
        boolean page = party.attribute("qcode").isEmpty() && !code.scheme().equals(NEWS_PROVIDERS);
        String host = page ? new Guid(new Guid(party.attribute("uri")).url()).authority() : "";
        return host.isEmpty() ? code.code() : host;
    }

    private static String written(XmlElement party) {
        return Stream.of(
                        party.text("name"),
                        party.attribute("literal"),
                        party.children().findAny().isEmpty() ? party.text() : "")
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }
}
