package dev.wirewatch.formats.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Addresses in a feed: relative ones start at the nearest xml:base, at the site, or where the feed came from. */
record LinkResolver(List<String> bases) {

    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");
    private static final Pattern HARMFUL = Pattern.compile("(?i)^\\s*(?:javascript|vbscript|data|file):");
    private static final Pattern BREAK = Pattern.compile("\\s*[\\p{Cntrl}\\u2028]\\s*");
    private static final Pattern ABOVE_ROOT = Pattern.compile("^([A-Za-z]+://[^/]*)/(?:\\.\\./)+");
    private static final String XML_BASE = "xml:base";
    private static final String LEGAL = "-._~:/?#[]@!$&'()*+,;=%";

    /** @param bases where relative addresses start at, in the order in which they are tried */
    LinkResolver {
        bases = List.copyOf(bases);
    }

    /** @return the address as it would be opened; as written when nothing tells what it is relative to */
    String resolve(String written, Element at) {
        String address = BREAK.matcher(written.strip())
                .replaceAll("")
                .replace(" ", "%20")
                .replace("&amp;", "&");
        if (address.isEmpty() || HARMFUL.matcher(address).find()) {
            return "";
        }
        if (SCHEME.matcher(address).find()) {
            return address;
        }
        return base(at).flatMap(base -> join(base, address)).orElse(address);
    }

    /** The nearest base of an element, made of all those around it. */
    private Optional<String> base(Element at) {
        List<String> around = new ArrayList<>();
        for (Element element = at; element != null; element = element.parent()) {
            String base = Fields.attribute(element, XML_BASE);
            if (!base.isEmpty()) {
                around.add(base);
                if (SCHEME.matcher(base).find()) {
                    break;
                }
            }
        }
        String base = bases.stream()
                .filter(start -> SCHEME.matcher(start).find())
                .findFirst()
                .orElse("");
        for (int i = around.size() - 1; i >= 0; i--) {
            String next = around.get(i);
            base = SCHEME.matcher(next).find() ? next : join(base, next).orElse(base);
        }
        return Optional.of(base).filter(found -> !found.isEmpty());
    }

    static Optional<URI> uri(String address) {
        try {
            URI uri = new URI(quoted(address.strip()));
            return uri.isAbsolute() ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty(); // an address that cannot be opened
        }
    }

    /** The host of an address without "www.", in lower case; blank if there is none. */
    static String site(String address) {
        String host = uri(address).map(URI::getHost).orElse("").toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }

    static boolean isWeb(String address) {
        return address.regionMatches(true, 0, "http://", 0, 7) || address.regionMatches(true, 0, "https://", 0, 8);
    }

    private static Optional<String> join(String base, String relative) {
        return uri(base).flatMap(uri -> {
            String root = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            try {
                if (relative.startsWith("?")) { // which Java resolves after the older RFC 2396
                    return Optional.of(uri.resolve(root).toString().replaceAll("[?#].*", "") + relative);
                }
                String joined =
                        uri.resolve(root).resolve(new URI(quoted(relative))).toString();
                return Optional.of(ABOVE_ROOT.matcher(joined).replaceFirst("$1/"));
            } catch (URISyntaxException | IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }

    /** With those characters escaped that no address may have and browsers escape for their users. */
    private static String quoted(String address) {
        StringBuilder quoted = new StringBuilder(address.length());
        address.codePoints().forEach(c -> {
            if (c > 0x7F ? !Character.isSpaceChar(c) : Character.isLetterOrDigit(c) || LEGAL.indexOf(c) >= 0) {
                quoted.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    quoted.append('%').append(String.format(Locale.ROOT, "%02X", b));
                }
            }
        });
        return quoted.toString();
    }
}
