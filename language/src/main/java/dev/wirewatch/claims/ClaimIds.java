package dev.wirewatch.claims;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ids that stay the same when only case, spacing or the style of quotation marks change. */
public final class ClaimIds {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MARKS = Pattern.compile("[\"“”„«»‘’']+|``");

    /** Hexadecimal digits of an id: 64 bits tell apart what one article holds. */
    private static final int DIGITS = 16;

    private ClaimIds() {}

    public static String of(String documentId, String speaker, String words) {
        String parts = Stream.of(documentId, even(speaker), even(words))
                .map(part -> part.length() + ":" + part) // with its length, so that no two lists are alike
                .collect(Collectors.joining());
        return Hashing.sha256()
                .hashString(parts, StandardCharsets.UTF_8)
                .toString()
                .substring(0, DIGITS);
    }

    private static String even(String words) {
        String plain =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC)).replaceAll("'");
        return SPACE.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
