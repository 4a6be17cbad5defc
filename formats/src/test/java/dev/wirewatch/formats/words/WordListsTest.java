package dev.wirewatch.formats.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordListsTest {

    @Test
    void theWordsOfLinesWithTheSameKeyAreJoined() {
        assertThat(WordLists.read(WordListsTest.class, "lists.txt"))
                .containsExactly(
                        Map.entry("port", Set.of("quay", "berth", "crane")), Map.entry("ship", Set.of("ferry")));
    }
}
