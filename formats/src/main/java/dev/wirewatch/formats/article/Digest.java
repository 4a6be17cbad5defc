package dev.wirewatch.formats.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids that are made of what they identify: the same parts give the same id, in every process and every run. */
public final class Digest {

    /** Hexadecimal digits of an id that is unique within an article or a watch (64 bits). */
    public static final int SHORT = 16;

    /** Hexadecimal digits of an id that is unique among all articles (128 bits). */
    public static final int LONG = 32;

    private Digest() {}

    /**
     * The first digits of SHA-256 over the parts, each after its length, so that ("ab", "c") and ("a", "bc") differ.
     */
    public static String of(int digits, Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            String string = String.valueOf(part);
            text.append(string.length()).append(':').append(string);
        }
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] digest = sha256.digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, digits / 2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
