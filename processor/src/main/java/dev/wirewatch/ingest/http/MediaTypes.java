package dev.wirewatch.ingest.http;

import dev.wirewatch.formats.article.Format;
import dev.wirewatch.serve.Problem;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The format that a Content-Type names. Some types are generic: then the format is detected from the body. */
final class MediaTypes {

    private static final Map<String, Format> NAMED = named();

    private static final Set<String> GENERIC = Set.of(
            "application/json",
            "text/json",
            "application/x-ndjson",
            "application/ndjson",
            "application/jsonl",
            "application/xml",
            "text/xml",
            "text/plain",
            "application/gzip",
            "application/x-gzip",
            "application/octet-stream");

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String CURL = "; curl sends it by itself, and none with -H 'Content-Type:'";

    private MediaTypes() {}

    /**
     * @param contentType as in the header of that name
     * @return empty when it is to be detected from the body
     */
    static Optional<Format> format(Optional<String> contentType) throws RequestRejectedException {
        if (contentType.isEmpty()) {
            return Optional.empty();
        }
        String type = contentType.get().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!NAMED.containsKey(type) && !GENERIC.contains(type)) {
            throw new RequestRejectedException(Problem.of(
                            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                            "The Content-Type '" + type + "' is not supported" + (type.equals(FORM) ? CURL : "")
                                    + ". Send one of " + String.join(", ", all())
                                    + ", or none: then the format is detected.")
                    .withHeader("Accept", String.join(", ", all())));
        }
        return Optional.ofNullable(NAMED.get(type));
    }

    private static Set<String> all() {
        Set<String> all = new TreeSet<>(NAMED.keySet());
        all.addAll(GENERIC);
        return all;
    }

    private static Map<String, Format> named() {
        Map<String, Format> named = new HashMap<>();
        named.put("application/feed+json", Format.JSON_FEED);
        named.put("application/rss+xml", Format.RSS);
        named.put("application/rdf+xml", Format.RSS);
        named.put("application/atom+xml", Format.ATOM);
        named.put("application/vnd.iptc.g2.newsitem+xml", Format.NEWSML_G2);
        named.put("application/vnd.iptc.g2.newsmessage+xml", Format.NEWSML_G2);
        named.put("application/vnd.iptc.g2.packageitem+xml", Format.NEWSML_G2);
        named.put("application/vnd.nitf", Format.NITF);
        named.put("application/nitf+xml", Format.NITF);
        named.put("text/html", Format.HTML);
        named.put("application/xhtml+xml", Format.HTML);
        return Map.copyOf(named);
    }
}
