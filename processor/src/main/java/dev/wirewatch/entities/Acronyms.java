package dev.wirewatch.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Acronyms that a text explains: "Northern Harbour Authority (NHA)". */
final class Acronyms {

    private static final Pattern IN_BRACKETS = Pattern.compile("(?:'s|’s)? {0,2}[(\\[](\\p{Lu}[\\p{Lu}&.]{1,9})[)\\]]");

    private Acronyms() {}

    /** Returns from the acronym to its expansion, both in comparable form. */
    static Map<String, String> in(String text, List<Mention> mentions) {
        Map<String, String> expansions = new HashMap<>();
        for (Mention mention : mentions) {
            if (mention.type() != EntityType.PERSON && mention.words().size() > 1) {
                int end = mention.span().end();
                Matcher matcher = IN_BRACKETS.matcher(text).region(end, Math.min(text.length(), end + 20));
                if (matcher.lookingAt() && shortens(matcher.group(1), mention.words())) {
                    expansions.putIfAbsent(Names.key(matcher.group(1)), Names.key(mention.name()));
                }
            }
        }
        return expansions;
    }

    /** The acronym's letters must be found among the words' capitals or initials, in their order. */
    private static boolean shortens(String acronym, List<String> words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                if (i == 0 || Character.isUpperCase(word.charAt(i))) {
                    initials.append(word.charAt(i));
                }
            }
        }
        String from = initials.toString().toUpperCase(Locale.ROOT);
        int at = -1;
        for (char letter : acronym.replace(".", "").toCharArray()) {
            at = from.indexOf(letter, at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }
}
