package dev.wirewatch.formats.article;

import dev.wirewatch.schemas.Article;

/**
 * A digest of an article's content. Two versions with the same fingerprint say the same: they differ at most in times
 * and version number, and in the names of who sent them. The provider is one of those names: the same text through
 * another distributor is no revision. Signals count, since a correction may change no more than that it is called one.
 */
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
                article.getSignals(),
                article.getUsageTerms());
    }
}
