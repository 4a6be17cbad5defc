package dev.wirewatch.formats.iptc;

import java.util.HashMap;
import java.util.Map;

/**
 * The vocabularies that the aliases in an item's QCodes stand for. A catalog in the item says it; a linked one is not
 * fetched, since nearly all point to IPTC's own, whose aliases have never changed.
 */
final class Catalog {

    /** IPTC's own, for all codes that an article keeps with their scheme. */
    static final Catalog IPTC = new Catalog(Map.ofEntries(
            newscodes("medtop", "mediatopic"),
            newscodes("subj", "subjectcode"),
            newscodes("squ", "subjectqualifier"),
            newscodes("genre", "genre"),
            newscodes("scn", "scene"),
            newscodes("wldreg", "worldregion"),
            newscodes("nprov", "newsprovider"),
            newscodes("nprod", "newsproduct"),
            newscodes("cpnat", "cpnature"),
            newscodes("prodgenre", "productgenre"),
            newscodes("aspfacet", "asportfacet"),
            newscodes("spfacet", "sportfacet"),
            external("a1312cat", "anpa1312-category"),
            external("iso3166-1a2", "iso3166-1a2"),
            external("iso3166-1a3", "iso3166-1a3"),
            external("isin", "isin"),
            external("mic", "iso10383-mic"),
            external("gics", "gics"),
            Map.entry("geonames", "http://sws.geonames.org/"),
            Map.entry("dbpedia", "http://dbpedia.org/resource/"),
            Map.entry("wikidata", "http://www.wikidata.org/entity/")));

    private final Map<String, String> schemes;

    private Catalog(Map<String, String> schemes) {
        this.schemes = Map.copyOf(schemes);
    }

    /** With the aliases of all catalogs in an element, at any depth. */
    Catalog with(XmlElement element) {
        Map<String, String> all = new HashMap<>(schemes);
        for (XmlElement catalog : element.anywhere("catalog")) {
            for (XmlElement scheme : catalog.all("scheme")) {
                if (!scheme.attribute("alias").isEmpty()
                        && !scheme.attribute("uri").isEmpty()) {
                    all.put(scheme.attribute("alias"), scheme.attribute("uri"));
                }
            }
        }
        return new Catalog(all);
    }

    /** The code in a property's attributes qcode, uri or literal, in this order. */
    Code code(XmlElement property) {
        if (!property.attribute("qcode").isEmpty()) {
            return code(property.attribute("qcode"));
        }
        if (!property.attribute("uri").isEmpty()) {
            return Code.ofUri(property.attribute("uri"));
        }
        return new Code("", property.attribute("literal"));
    }

    /** @param qcode alias and code with a colon between; without one it is a code of no scheme */
    Code code(String qcode) {
        int colon = qcode.indexOf(':');
        if (colon <= 0) {
            return new Code("", qcode);
        }
        String alias = qcode.substring(0, colon);
        return new Code(scheme(alias), qcode.substring(colon + 1));
    }

    /** The URI of the vocabulary that an alias stands for, else what was given. */
    String scheme(String alias) {
        return schemes.getOrDefault(alias, alias);
    }

    private static Map.Entry<String, String> newscodes(String alias, String vocabulary) {
        return Map.entry(alias, "http://cv.iptc.org/newscodes/" + vocabulary + "/");
    }

    private static Map.Entry<String, String> external(String alias, String vocabulary) {
        return Map.entry(alias, "http://cvx.iptc.org/" + vocabulary + "/");
    }
}
