package dev.wirewatch.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guesses the language of a text from its script and from how many of its words are the commonest words of a
 * language ({@code stop-words.txt}). A word that several languages share counts for each.
 */
final class Languages {

    private static final int LOOKED_AT = 20_000;
    private static final Pattern WORD = Pattern.compile("\\p{L}{1,30}");
    private static final Map<UnicodeScript, String> SCRIPTS = new EnumMap<>(Map.of(
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.CYRILLIC, "ru",
            UnicodeScript.DEVANAGARI, "hi",
            UnicodeScript.GREEK, "el",
            UnicodeScript.HAN, "zh",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.KATAKANA, "ja",
            UnicodeScript.THAI, "th"));

    private final Map<String, Set<String>> languagesOf;

    private Languages(Map<String, Set<String>> languagesOf) {
        this.languagesOf = languagesOf;
    }

    static Languages fromResource() {
        Map<String, Set<String>> languagesOf = new HashMap<>();
        for (String line : WordLists.read(Languages.class, "stop-words.txt")) {
            String[] words = line.split("\\s+", -1);
            for (int i = 1; i < words.length; i++) {
                languagesOf.computeIfAbsent(words[i], word -> new TreeSet<>()).add(words[0]);
            }
        }
        return new Languages(languagesOf);
    }

    /** Returns empty when the text is too short or too mixed to tell. */
    Optional<String> guess(String text) {
        String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
        return byScript(head).or(() -> byStopWords(head));
    }

    private static Optional<String> byScript(String text) {
        Map<String, Integer> letters = new HashMap<>();
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                all++;
                letters.merge(SCRIPTS.getOrDefault(UnicodeScript.of(c), "latin"), 1, Integer::sum);
            }
        }
        // Japanese is written with more Chinese characters than kana, Chinese without any kana
        if (letters.getOrDefault("ja", 0) * 10 > all) {
            return Optional.of("ja");
        }
        int half = all / 2;
        return letters.entrySet().stream()
                .filter(e -> !e.getKey().equals("latin") && e.getValue() > half)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Optional<String> byStopWords(String text) {
        Map<String, Integer> hits = new HashMap<>();
        int words = 0;
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words++;
            for (String language : languagesOf.getOrDefault(matcher.group(), Set.of())) {
                hits.merge(language, 1, Integer::sum);
            }
        }
        List<Map.Entry<String, Integer>> best = hits.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .toList();
        if (best.isEmpty() || best.get(0).getValue() < 3 || best.get(0).getValue() * 12 < words) {
            return Optional.empty();
        }
        boolean tied =
                best.size() > 1 && best.get(1).getValue().equals(best.get(0).getValue());
        return tied ? Optional.empty() : Optional.of(best.get(0).getKey());
    }
}
