package dev.wirewatch.claims;

import dev.wirewatch.text.Digest;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Ids that stay the same when only case, spacing or the style of quotation marks change. */
final class ClaimIds {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MARKS = Pattern.compile("[\"“”„«»‘’']+|``");

    private ClaimIds() {}

    static String of(String documentId, String speaker, String words) {
        return Digest.of(Digest.SHORT, documentId, even(speaker), even(words));
    }

    private static String even(String words) {
        String plain =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC)).replaceAll("'");
        return SPACE.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
