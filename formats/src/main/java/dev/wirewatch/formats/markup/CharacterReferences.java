package dev.wirewatch.formats.markup;

import org.jsoup.nodes.Entities;

/**
 * Character references as HTML reads them: by name, by number, and in part without their semicolon. Numbers from 128 to
 * 159 are those of windows-1252, since control characters are never meant by them.
 */
final class CharacterReferences {

    private static final int LONGEST_NAME = 32;
    private static final int LONGEST_NUMBER = 10;

    private CharacterReferences() {}

    /** Where the reference that begins with the ampersand at an offset ends; the offset itself when it is none. */
    static int end(CharSequence text, int at) {
        int i = at + 1;
        if (i < text.length() && text.charAt(i) == '#') {
            return endOfNumber(text, at);
        }
        while (i < text.length() && i - at <= LONGEST_NAME && isAlphanumeric(text.charAt(i))) {
            i++;
        }
        if (i == at + 1) {
            return at;
        }
        String name = text.subSequence(at + 1, i).toString();
        if (i < text.length() && text.charAt(i) == ';') {
            return Entities.isNamedEntity(name) ? i + 1 : at;
        }
        // "&copy=1" is more likely a parameter in an address than a sign
        boolean parameter = i < text.length() && text.charAt(i) == '=';
        return Entities.isBaseNamedEntity(name) && !parameter ? i : at;
    }

    private static int endOfNumber(CharSequence text, int at) {
        int i = at + 2;
        boolean hex = i < text.length() && (text.charAt(i) | 0x20) == 'x';
        int first = hex ? i + 1 : i;
        i = first;
        while (i < text.length() && i - first < LONGEST_NUMBER && Character.digit(text.charAt(i), hex ? 16 : 10) >= 0) {
            i++;
        }
        if (i == first) {
            return at;
        }
        return i < text.length() && text.charAt(i) == ';' ? i + 1 : i;
    }

    /** @param reference from its ampersand to its end, as {@link #end} found it */
    static String resolve(String reference) {
        String inner = reference.substring(1, reference.endsWith(";") ? reference.length() - 1 : reference.length());
        if (!inner.startsWith("#")) {
            return Entities.getByName(inner);
        }
        boolean hex = inner.length() > 1 && (inner.charAt(1) | 0x20) == 'x';
        long number = Long.parseLong(inner.substring(hex ? 2 : 1), hex ? 16 : 10);
        if (number > Character.MAX_CODE_POINT
                || (number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE)) {
            return "\uFFFD";
        }
        return Characters.clean(Character.toString((int) number));
    }

    /** Whether a reference, from its ampersand to its end, is for no character that is allowed. */
    static boolean isForbidden(String reference) {
        return reference.charAt(1) == '#'
                && (resolve(reference).isEmpty() || resolve(reference).equals("\uFFFD"));
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
