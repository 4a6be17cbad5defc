package dev.wirewatch.formats.article;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

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
        String text = Arrays.stream(parts)
                .map(String::valueOf)
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining());
        return Hashing.sha256()
                .hashString(text, StandardCharsets.UTF_8)
                .toString()
                .substring(0, digits);
    }
}
