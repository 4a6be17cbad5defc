package dev.wirewatch.entities;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How names are spelled and compared. */
final class Names {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "prof",
            "sir",
            "dame",
            "lord",
            "lady",
            "sen",
            "rep",
            "gov",
            "gen",
            "col",
            "capt",
            "lt",
            "sgt",
            "rev",
            "hon",
            "judge",
            "justice",
            "president",
            "senator",
            "chief");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "phd", "md");

    private Names() {}

    /** Returns the name with spacing and apostrophes evened out. */
    static String spaced(String name) {
        return SPACE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).replace('\u2019', '\''))
                .replaceAll(" ")
                .strip();
    }

    /** Returns the name with letter case and spacing evened out. */
    static String key(String name) {
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

    /** Returns the id of an entity that no catalogue knows, such as {@code person:ada-lovelace}. */
    static String id(EntityType type, String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String slug =
                EDGES.matcher(NOT_ALPHANUMERIC.matcher(plain).replaceAll("-")).replaceAll("");
        return type.name().toLowerCase(Locale.ROOT) + ":" + slug;
    }

    /** Returns the parts of a person's name in comparable form, without titles before and suffixes after it. */
    static List<String> personParts(List<String> words) {
        int from = 0;
        int to = words.size();
        while (from < to - 1 && TITLES.contains(bare(words.get(from)))) {
            from++;
        }
        while (to - 1 > from && (bare(words.get(to - 1)).isEmpty() || SUFFIXES.contains(bare(words.get(to - 1))))) {
            to--;
        }
        return words.subList(from, to).stream().map(Names::key).toList();
    }

    private static String bare(String word) {
        return key(word).replace(".", "").replace(",", "");
    }
}
