package dev.wirewatch.formats.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** An article's id: the same for every version and every time that it comes. */
public final class ArticleId {

    private static final String TRACKING = "utm_";

    private ArticleId() {}

    /**
     * From the source and its own id; else the address; else the text, so that a changed text is another article.
     *
     * @param source what tells it from others and does not change: for a feed its site, since feeds are renamed
     */
    public static String of(
            String source, Optional<String> sourceId, Optional<String> url, String headline, String body) {
        return sourceId.map(id -> Digest.of(Digest.LONG, "id", source, id))
                .or(() -> url.map(address -> Digest.of(Digest.LONG, "url", canonical(address))))
                .orElseGet(() -> Digest.of(Digest.LONG, "text", source, headline, body));
    }

    /** The address without fragment and tracking parameters; scheme and host in lower case. */
    static String canonical(String url) {
        try {
            URI uri = new URI(url.strip());
            String authority = uri.getRawAuthority(); // the host may well have letters that getHost() gives up on
            if (uri.getScheme() == null || authority == null) {
                return url.strip();
            }
            String query = Optional.ofNullable(uri.getRawQuery())
                    .map(q -> Arrays.stream(q.split("&"))
                            .filter(parameter -> !parameter.startsWith(TRACKING))
                            .collect(Collectors.joining("&")))
                    .filter(q -> !q.isEmpty())
                    .map(q -> "?" + q)
                    .orElse("");
            String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
            String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            return uri.getScheme().toLowerCase(Locale.ROOT) + "://" + host + path + query;
        } catch (URISyntaxException e) {
            return url.strip(); // odd addresses are still good for telling articles apart
        }
    }
}
