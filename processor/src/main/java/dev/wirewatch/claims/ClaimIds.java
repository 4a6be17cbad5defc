package dev.wirewatch.claims;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Ids that stay the same when only case, spacing or the style of quotation marks change. */
final class ClaimIds {

    private static final int BYTES = 8;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MARKS = Pattern.compile("[\"“”„«»‘’']+|``");

    private ClaimIds() {}

    /** Returns the first 16 hex digits of SHA-256 over document, speaker and words. */
    static String of(String documentId, String speaker, String words) {
        String source = documentId + "\n" + even(speaker) + "\n" + even(words);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static String even(String words) {
        String plain =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC)).replaceAll("'");
        return SPACE.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
