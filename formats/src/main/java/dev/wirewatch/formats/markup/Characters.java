package dev.wirewatch.formats.markup;

import java.nio.charset.Charset;

/** Characters that a text should not have. */
final class Characters {

    private static final char[] WINDOWS = windows();

    private Characters() {}

    /**
     * Without the characters that XML 1.0 forbids, and with those between U+0080 and U+009F as windows-1252 means them:
     * quotes and dashes that were labelled as ISO 8859-1.
     */
    static String clean(String text) {
        int bad = 0;
        while (bad < text.length() && !isOdd(text.charAt(bad))) {
            bad++;
        }
        if (bad == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, bad);
        for (int i = bad; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isOdd(c)) {
                clean.append(c);
            } else if (c >= 0x80 && c <= 0x9F) {
                append(clean, WINDOWS[c - 0x80]);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                clean.append(c).append(text.charAt(++i));
            }
        }
        return clean.toString();
    }

    private static void append(StringBuilder clean, char c) {
        if (c != 0) {
            clean.append(c);
        }
    }

    /** Those that are looked at more closely, surrogates among them. */
    private static boolean isOdd(char c) {
        if (c < 0x20) {
            return c != '\n' && c != '\t' && c != '\r';
        }
        return (c >= 0x7F && c <= 0x9F) || Character.isSurrogate(c) || c == 0xFFFE || c == 0xFFFF;
    }

    private static char[] windows() {
        byte[] bytes = new byte[0x20];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (0x80 + i);
        }
        char[] chars = new String(bytes, Charset.forName("windows-1252")).toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] == '\uFFFD') {
                chars[i] = 0;
            }
        }
        return chars;
    }
}
