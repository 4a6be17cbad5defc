package dev.wirewatch.serve;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;

/** How a page is sent: with headers that let it load and do nothing but what this server gives it. */
public final class PageAnswer {

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin", // with none at all, browsers do not say where a form comes from
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cache-Control",
            "no-store");

    private PageAnswer() {}

    /** Whether a person at a browser asks, and not a program. */
    public static boolean isWanted(Context http) {
        return Optional.ofNullable(http.header("Accept")).orElse("").contains("text/html");
    }

    public static void send(Context http, String html) {
        HEADERS.forEach(http::header);
        http.contentType("text/html; charset=utf-8");
        http.result(html);
    }
}
