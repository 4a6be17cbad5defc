package dev.wirewatch.web.page;

import dev.wirewatch.formats.web.WebAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Addresses that pages link to; nothing else becomes a link. */
public final class Links {

    private Links() {}

    public static String article(String id) {
        return "/articles/" + escaped(id);
    }

    public static String alert(String id) {
        return "/alerts/" + escaped(id);
    }

    public static String claim(String articleId, String id) {
        return article(articleId) + "#claim-" + escaped(id);
    }

    public static String story(String id) {
        return "/stories/" + escaped(id);
    }

    public static String entity(String id) {
        return "/entities/" + escaped(id);
    }

    public static String watch(String id) {
        return "/watches/" + escaped(id);
    }

    public static String channel(String id) {
        return "/channels/" + escaped(id);
    }

    public static String feed(String id) {
        return "/feeds/" + escaped(id);
    }

    public static String why(String watchId, String articleId) {
        return "/why?watch=%s&article=%s".formatted(escaped(watchId), escaped(articleId));
    }

    /** An address that somebody else gave; empty when it is not of http or https. */
    public static Optional<String> external(String address) {
        return Optional.ofNullable(address)
                .map(WebAddress::new)
                .filter(WebAddress::isHttp)
                .map(WebAddress::text);
    }

    static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
