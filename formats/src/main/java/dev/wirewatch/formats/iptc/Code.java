package dev.wirewatch.formats.iptc;

import java.util.Locale;
import java.util.Set;

/**
 * A term of a controlled vocabulary.
 *
 * @param scheme the vocabulary's URI where it is known, else the alias that the document calls it by; may be blank
 * @param code may be blank
 */
record Code(String scheme, String code) {

    static final Code NONE = new Code("", "");

    private static final String IPTC = "http://cv.iptc.org/newscodes/";

    /** Schemes of URIs; what precedes the colon of a QCode is an alias. */
    private static final Set<String> OF_URIS = Set.of("http", "https", "urn", "tag", "ftp", "mailto");

    Code {
        scheme = canonical(scheme.strip());
        code = code.strip();
    }

    /** A URI is its vocabulary's URI followed by the code. */
    static Code ofUri(String uri) {
        String whole = uri.strip().replaceAll("/+$", "");
        int end = Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('#'));
        if (whole.startsWith("urn:") || whole.startsWith("tag:")) {
            end = Math.max(end, whole.lastIndexOf(':'));
        }
        boolean host = end > 0 && whole.charAt(end - 1) == '/';
        return end < 0 || host ? new Code("", whole) : new Code(whole.substring(0, end + 1), whole.substring(end + 1));
    }

    static boolean isUri(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && OF_URIS.contains(text.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    /** The code alone of a QCode, a URI or a literal, such as {@code canceled}. */
    static String bare(String text) {
        return isUri(text)
                ? ofUri(text).code()
                : text.substring(text.indexOf(':') + 1).strip();
    }

    private static String canonical(String scheme) {
        String http = scheme.replaceFirst("^https://cv\\.iptc\\.org/", "http://cv.iptc.org/");
        return http.startsWith(IPTC) && !http.endsWith("/") ? http + "/" : http;
    }
}
