package dev.wirewatch.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.text.WordLists;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTopicsTest {

    @ParameterizedTest
    @CsvSource({
        "20000994, 20000991 20000822 15000000", // Formula One
        "20000385, 04000000",
        "04000000, ''",
        "99999999, ''",
    })
    void aTopicLiesBelowOthers(String code, String above) {
        assertThat(String.join(" ", MediaTopics.above(code))).isEqualTo(above);
    }

    @Test
    void eachLiesBelowOneOfTheSeventeen() {
        Set<String> tops = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (String line : WordLists.read(MediaTopics.class, "media-topics.txt")) {
            for (String code : line.substring(line.indexOf(':') + 2).split(" ")) {
                assertThat(seen.add(code)).as("twice: " + code).isTrue();
                assertThat(MediaTopics.above(code)).as(code).hasSizeBetween(1, 6);
                tops.add(MediaTopics.above(code).get(MediaTopics.above(code).size() - 1));
            }
        }
        assertThat(tops).hasSize(17).allMatch(code -> code.endsWith("000000"));
        assertThat(seen).hasSizeGreaterThan(1_300);
    }
}
