package dev.wirewatch.codec;

import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.EnrichedArticle;
import java.util.Optional;

/** How the records that come from an article refer to it, within bounds: an article may give thousands of them. */
public final class ArticleRefs {

    /** UTF-16 code units, as the schema says. */
    static final int MAX_SOURCE = 200;

    static final int MAX_HEADLINE = 300;
    static final int MAX_URL = 2_000;

    private static final String ELLIPSIS = "…";

    private ArticleRefs() {}

    public static ArticleRef of(EnrichedArticle enriched) {
        Article article = enriched.getArticle();
        return new ArticleRef(
                article.getId(),
                enriched.getRevision(),
                cut(article.getSource(), MAX_SOURCE),
                cut(article.getHeadline(), MAX_HEADLINE),
                Optional.ofNullable(article.getUrl())
                        .filter(url -> url.length() <= MAX_URL)
                        .orElse(null),
                article.getPublished(),
                enriched.getReceivedAt());
    }

    private static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = max - ELLIPSIS.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + ELLIPSIS;
    }
}
