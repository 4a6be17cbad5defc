package dev.wirewatch.claims;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ids that stay the same when only case, spacing or the style of quotation marks change. */
public final class ClaimIds {

    private static final String SPACE = " \t\n\u000b\f\r";
    private static final String MARKS = "\"“”„«»‘’'";
    private static final String MARK_OF_TWO = "``";

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
        String text = Normalizer.normalize(words, Normalizer.Form.NFKC);
        StringBuilder even = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int from = i;
            if (text.startsWith(MARK_OF_TWO, i)) {
                even.append('\'');
                i += MARK_OF_TWO.length();
            }
            i = append(text, i, ClaimIds::isMark, '\'', even);
            i = append(text, i, ClaimIds::isSpace, ' ', even);
            if (i == from) {
                even.append(text.charAt(i++));
            }
        }
        return even.toString().strip().toLowerCase(Locale.ROOT);
    }

    /** Appends one character for a run of some kind, and returns where the run ends. */
    private static int append(String text, int from, IntPredicate kind, char one, StringBuilder even) {
        int i = from;
        while (i < text.length() && kind.test(text.charAt(i))) {
            i++;
        }
        if (i > from) {
            even.append(one);
        }
        return i;
    }

    private static boolean isMark(int c) {
        return MARKS.indexOf(c) >= 0;
    }

    private static boolean isSpace(int c) {
        return SPACE.indexOf(c) >= 0 || Character.isSpaceChar(c);
    }
}
