package dev.wirewatch.english.text;

import dev.wirewatch.text.WordLists;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows the lines above a story that say who wrote it: "By Anna Lund in Lagos | 3 March 2024", "Anna Lund, Staff Writer". */
final class Bylines {

    private static final int LONGEST = 160;

    private static final Pattern BY = Pattern.compile(
            "(?i:(?:" + any("by") + " )?by|" + any("byline") + ")\\s?:?\\s+[\\p{Lu}@].*", Pattern.DOTALL);

    private static final Pattern POST = Pattern.compile(
            "[^.:;]{4,60}?[,|•–—-]?\\s(?i:" + any("post-of") + "\\s){0,2}(?i:" + any("post") + ")\\b[^.]{0,60}\\.?");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}@#][^\\s,|;()]*+");
    private static final Set<String> SMALL_WORDS = SkipList.smallWords();

    private Bylines() {}

    private static String any(String kind) {
        return WordLists.words(Bylines.class, "opening-lines.txt", kind).stream()
                .sorted()
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    static boolean isByline(String paragraph) {
        return paragraph.length() <= LONGEST
                && (BY.matcher(paragraph).matches() || POST.matcher(paragraph).matches())
                && WORD.matcher(paragraph)
                        .results()
                        .map(result -> result.group())
                        .allMatch(Bylines::isName);
    }

    private static boolean isName(String word) {
        return !Character.isLowerCase(word.codePointAt(0)) || SMALL_WORDS.contains(word);
    }
}
