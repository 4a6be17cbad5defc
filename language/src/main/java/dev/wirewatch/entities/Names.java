package dev.wirewatch.entities;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are spelled and compared. */
public final class Names {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    private Names() {}

    /** Returns the name with spacing and apostrophes evened out. */
    static String spaced(String name) {
        return isPlain(name) ? name : normalized(name);
    }

    /** Most names need nothing: ASCII with single spaces. */
    private static boolean isPlain(String name) {
        char before = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private static String normalized(String name) {
        return SPACE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).replace('\u2019', '\''))
                .replaceAll(" ")
                .strip();
    }

    /** Returns the name with letter case and spacing evened out. */
    public static String key(String name) {
        return spaced(name).toLowerCase(Locale.ROOT);
    }

    /** Returns the letters and digits that a name begins with. */
    static String firstWord(String name) {
        int end = 0;
        while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end);
    }

    /** Returns the id of a country. @param code ISO 3166, two letters */
    public static String countryId(String code) {
        return "country:" + code;
    }

    /** Returns the id of an entity that no catalog knows, such as {@code person:ada-lovelace}. */
    public static String id(EntityType type, String name) {
        return type.name().toLowerCase(Locale.ROOT) + ":" + slug(name);
    }

    /** Returns the words in lower case, without accents, joined by hyphens: "Łódź & Kraków" is "łodz-krakow". */
    public static String slug(String words) {
        String plain =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
        String lower = Normalizer.normalize(plain, Normalizer.Form.NFC) // letters that are made of parts, as typed
                .toLowerCase(Locale.ROOT);
        return EDGES.matcher(NOT_ALPHANUMERIC.matcher(lower).replaceAll("-")).replaceAll("");
    }
}
