package dev.wirewatch.ingest.poll;

import dev.wirewatch.outbound.ShownAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * Addresses of feeds as people and OPML files write them. The form that comes out is the one that the fetches' own
 * library gives an address, so that one feed has one form: scheme and host in lower case and in ASCII, no default port,
 * no fragment, and whatever no URI may hold as percent codes.
 */
final class FeedAddress {

    /** A scheme. Digits after the colon are a port, and what is before it is a host. */
    private static final Pattern SCHEME =
            Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):(?!\\d+(?:[/?#]|$))(.*)", Pattern.DOTALL);

    private static final Pattern HOST = Pattern.compile("[^/?#:]*");
    private static final int MOST_CHARS = 8192;
    private static final int MOST_SHOWN = 60;

    private FeedAddress() {}

    /** @throws IllegalArgumentException with one sentence for people to read */
    static URI typed(String address) {
        String text = address.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("The address is empty.");
        }
        if (text.length() > MOST_CHARS) {
            throw new IllegalArgumentException("The address is longer than %,d characters.".formatted(MOST_CHARS));
        }
        HttpUrl url = Optional.ofNullable(HttpUrl.parse(withScheme(text)))
                .orElseThrow(() -> new IllegalArgumentException("'%s' is no web address.".formatted(shown(text))));
        if (!url.encodedUsername().isEmpty() || !url.encodedPassword().isEmpty()) {
            throw new IllegalArgumentException(
                    ("The address holds a name and a password, which everybody who lists feeds"
                                    + " would read; put NAME:PASSWORD into a file or an environment variable of the processors, and"
                                    + " add the feed with: ./wirewatch feed add '%s' --basic-auth env:FEED_LOGIN")
                            .formatted(withoutLogin(url)));
        }
        return withoutLogin(url).uri();
    }

    private static HttpUrl withoutLogin(HttpUrl url) {
        return url.newBuilder().username("").password("").fragment(null).build();
    }

    private static String withScheme(String text) {
        Matcher scheme = SCHEME.matcher(text);
        if (scheme.matches()) {
            String rest = scheme.group(2);
            return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
                case "http", "https" -> text;
                case "feed" -> rest.startsWith("//") ? "http:" + rest : withScheme(rest); // what readers register for
                default ->
                    throw new IllegalArgumentException("A feed's address begins with http or https, not with '%s'."
                            .formatted(shown(scheme.group(1))));
            };
        }
        String address = text.startsWith("//") ? text.substring(2) : text;
        Matcher host = HOST.matcher(address);
        if (!host.lookingAt() || !host.group().contains(".")) {
            throw new IllegalArgumentException("'%s' is no web address; write it in full, such as https://%s."
                    .formatted(shown(text), "coastwire.example/feed"));
        }
        return "https://" + address;
    }

    private static String shown(String address) {
        String text = ShownAddress.of(address);
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
    }
}
