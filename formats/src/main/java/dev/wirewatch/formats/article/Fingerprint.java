package dev.wirewatch.formats.article;

import dev.wirewatch.schemas.Article;

/** A digest of what matters in an article: two versions of the same fingerprint differ at most in times and number. */
public final class Fingerprint {

    private Fingerprint() {}

    public static String of(Article article) {
        return Digest.of(
                Digest.LONG,
                article.getHeadline(),
                article.getSubheadline(),
                article.getSummary(),
                article.getBody(),
                article.getBylines(),
                article.getDateline(),
                article.getLanguage(),
                article.getUrl(),
                article.getStatus(),
                article.getUrgency(),
                article.getEmbargoedUntil(),
                article.getSubjects(),
                article.getKeywords(),
                article.getPlaces(),
                article.getEditorsNote(),
                article.getUsageTerms());
    }
}
