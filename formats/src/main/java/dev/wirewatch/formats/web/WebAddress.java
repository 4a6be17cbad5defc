package dev.wirewatch.formats.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An address as it is written in a document: perhaps relative, perhaps none that can be opened. */
public record WebAddress(String text) {

    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");
    private static final Pattern HTTP = Pattern.compile("(?i)^https?://");
    private static final Pattern HARMFUL = Pattern.compile("(?i)^(?:javascript|vbscript|data|file):");
    private static final Pattern BREAK = Pattern.compile("\\s*[\\p{Cntrl}\\u2028]\\s*");
    private static final Pattern ABOVE_ROOT = Pattern.compile("^([A-Za-z]+://[^/]*)/(?:\\.\\./)+");
    private static final Pattern FRAGMENT = Pattern.compile("#.*", Pattern.DOTALL);
    private static final Pattern QUERY_AND_FRAGMENT = Pattern.compile("[?#].*");
    private static final String LEGAL = "-._~:/?#[]@!$&'()*+,;=%";
    private static final String TRACKING = "utm_";
    private static final String WWW = "www.";

    public WebAddress {
        text = text.strip();
    }

    /** One as in an attribute or an element, with line breaks and spaces in it as browsers take them. */
    public static WebAddress inMarkup(String written) {
        String line = BREAK.matcher(written.strip()).replaceAll("");
        return new WebAddress(line.replace(" ", "%20").replace("&amp;", "&"));
    }

    public boolean isAbsolute() {
        return SCHEME.matcher(text).find();
    }

    /** Whether it is absolute and of http or https. */
    public boolean isHttp() {
        return HTTP.matcher(text).find();
    }

    /** Whether its scheme runs a script or reads a local file. */
    public boolean isHarmful() {
        return HARMFUL.matcher(text).find();
    }

    /** Empty when it is relative or cannot be opened; characters that no address may have are escaped. */
    public Optional<URI> uri() {
        try {
            URI uri = new URI(escaped(text));
            return uri.isAbsolute() ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The host as {@link #siteOf} gives it; blank if there is none. */
    public String site() {
        return uri().map(URI::getHost).map(WebAddress::siteOf).orElse("");
    }

    /** A host without "www.", in lower case. */
    public static String siteOf(String host) {
        String site = host.toLowerCase(Locale.ROOT);
        return site.startsWith(WWW) ? site.substring(WWW.length()) : site;
    }

    /** The address that another one in the document at this address means; empty when one of the two is no address. */
    public Optional<WebAddress> resolve(WebAddress other) {
        if (other.isAbsolute()) {
            return Optional.of(other);
        }
        return uri().flatMap(base -> {
            boolean bare = base.getRawPath() == null || base.getRawPath().isEmpty();
            URI start = base.resolve(bare ? "/" : base.getRawPath());
            try {
                if (other.text.startsWith("?")) { // Java resolves it after the older RFC 2396
                    String page = QUERY_AND_FRAGMENT.matcher(start.toString()).replaceFirst("");
                    return Optional.of(new WebAddress(page + other.text));
                }
                String joined = start.resolve(new URI(escaped(other.text))).toString();
                return Optional.of(new WebAddress(ABOVE_ROOT.matcher(joined).replaceFirst("$1/")));
            } catch (URISyntaxException | IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }

    public WebAddress withoutFragment() {
        return new WebAddress(FRAGMENT.matcher(text).replaceFirst(""));
    }

    /** One form for all spellings: scheme and host in lower case, no fragment, no parameters of campaigns. */
    public String canonical() {
        try {
            URI uri = new URI(text);
            String authority = uri.getRawAuthority(); // getHost() is null for hosts with letters beyond ASCII
            if (uri.getScheme() == null || authority == null) {
                return text;
            }
            String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
            String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            String query = Optional.ofNullable(uri.getRawQuery())
                    .map(WebAddress::withoutTracking)
                    .filter(parameters -> !parameters.isEmpty())
                    .map(parameters -> "?" + parameters)
                    .orElse("");
            return uri.getScheme().toLowerCase(Locale.ROOT) + "://" + host + path + query;
        } catch (URISyntaxException e) {
            return text; // it still identifies an article
        }
    }

    private static String withoutTracking(String query) {
        return Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.startsWith(TRACKING))
                .collect(Collectors.joining("&"));
    }

    /** With those characters percent-encoded that browsers encode for their users. */
    private static String escaped(String address) {
        StringBuilder escaped = new StringBuilder(address.length());
        address.codePoints().forEach(c -> {
            if (c > 0x7F ? !Character.isSpaceChar(c) : Character.isLetterOrDigit(c) || LEGAL.indexOf(c) >= 0) {
                escaped.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append('%').append(String.format(Locale.ROOT, "%02X", b));
                }
            }
        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        return text;
    }
}
