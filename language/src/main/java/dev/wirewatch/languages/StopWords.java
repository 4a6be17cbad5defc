package dev.wirewatch.languages;

import java.util.Optional;

/** Stop words: the commonest words of the languages, which tell nothing of what a text is about. */
public final class StopWords {

    private final LanguageTable table = new LanguageTable();

    /**
     * @param word in lower case
     * @param language BCP 47 tag; without one, a common word of any language is one
     */
    public boolean has(String word, Optional<String> language) {
        int[] having = table.ofWord(word);
        if (language.isEmpty()) {
            return having.length > 0;
        }
        for (int n : having) {
            if (table.tag(n).equals(language.get())) {
                return true;
            }
        }
        return false;
    }
}
