package dev.wirewatch.formats.iptc;

import dev.wirewatch.formats.article.ArticleBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What an NITF document's head says that it is about: subjects, named people and things, places, keywords. */
final class NitfTerms {

    private static final String COUNTRIES = "http://cvx.iptc.org/iso3166-1a"; // codes of two letters, or of three
    private static final Set<String> NAMED = Set.of("person", "org", "event", "function", "object.title", "classifier");

    private final XmlElement head;
    private final XmlElement docdata;
    private final List<String> meta;

    /** @param meta lists of keywords in meta elements */
    NitfTerms(XmlElement head, XmlElement docdata, List<String> meta) {
        this.head = head;
        this.docdata = docdata;
        this.meta = meta;
    }

    void fill(ArticleBuilder builder) {
        subjects(builder);
        keywords(builder);
        places(builder);
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

    /** A value is a code where there is a name as well or its source is given, and else a name. */
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
        meta.forEach(list -> Stream.of(list.split("[,;]")).forEach(builder::keyword));
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
}
