package dev.wirewatch.english.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.text.WordLists;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordClassTest {

    @ParameterizedTest
    @EnumSource
    void everyClassHasWords(WordClass wordClass) {
        assertThat(wordClass.words()).isNotEmpty().allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
    }

    @Test
    void aWordHasOneLineOfTheList() {
        List<String> words = WordLists.read(WordClass.class, "word-classes.tsv").stream()
                .flatMap(line ->
                        Arrays.stream(line.substring(0, line.indexOf('\t')).split(" ", -1)))
                .toList();

        assertThat(words).doesNotHaveDuplicates();
    }

    @Test
    void aWordMayBeInSeveralClasses() {
        assertThat(WordClass.SUBORDINATOR.has("after")).isTrue();
        assertThat(WordClass.PREPOSITION.has("after")).isTrue();
        assertThat(WordClass.ARTICLE.has("after")).isFalse();
    }
}
