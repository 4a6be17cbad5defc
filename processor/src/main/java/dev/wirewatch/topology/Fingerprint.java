package dev.wirewatch.topology;

import dev.wirewatch.schemas.Article;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 of what matters in an article: two versions of the same fingerprint differ at most in times and number. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Article article) {
        return of(Arrays.asList(
                article.getHeadline(),
                article.getBody(),
                article.getBylines(),
                article.getLanguage(),
                article.getUrl(),
                article.getStatus(),
                article.getUrgency(),
                article.getEmbargoedUntil(),
                article.getSubjects(),
                article.getKeywords()));
    }

    /** SHA-256 in hexadecimal of some parts; no two different lists give the same text to hash. */
    static String of(List<?> parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            String string = String.valueOf(part);
            text.append(string.length()).append(':').append(string);
        }
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
