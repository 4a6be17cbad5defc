package dev.wirewatch.ingest.http;

import dev.wirewatch.formats.article.ArticleRules;
import java.time.Duration;

/**
 * Bounds of what is accepted.
 *
 * @param bodyBytes largest body, after decompression
 * @param rules that articles must keep
 * @param requests in progress at the same time
 * @param bytes of the bodies of requests in progress
 * @param reading longest time for a body to arrive
 */
public record Limits(int bodyBytes, ArticleRules rules, int requests, int bytes, Duration reading) {

    private static final int REQUESTS = 32;
    private static final int LARGEST_BODIES = 4;
    private static final Duration READING = Duration.ofSeconds(60);

    /** @param articleChars of headline and body together, in UTF-16 code units */
    public static Limits of(int bodyBytes, int articleChars) {
        return new Limits(bodyBytes, new ArticleRules(articleChars), REQUESTS, LARGEST_BODIES * bodyBytes, READING);
    }
}
