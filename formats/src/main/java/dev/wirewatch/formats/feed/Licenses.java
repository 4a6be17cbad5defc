package dev.wirewatch.formats.feed;

/** Licenses, which modules give by address. */
final class Licenses {

    private Licenses() {}

    /** @return the first license's address; blank if there is none */
    static String license(Fields fields) {
        return fields.all("cc:license", "dcterms:license", "link", "atom:link", "media:license")
                .filter(element -> !element.normalName().endsWith("link")
                        || Fields.attribute(element, "rel").equalsIgnoreCase("license"))
                .map(element -> {
                    String resource = Fields.attribute(element, "rdf:resource");
                    String address = resource.isEmpty() ? Fields.attribute(element, "href") : resource;
                    return address.isEmpty() ? element.wholeText().strip() : address;
                })
                .filter(license -> !license.isEmpty())
                .findFirst()
                .orElse("");
    }
}
