package dev.wirewatch.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SortedHashesTest {

    @Test
    void sortsTheFirstHashesAndKeepsEachOnce() {
        assertThat(SortedHashes.of(new int[] {7, -3, 7, 7, 0, -3, 9}, 6)).containsExactly(-3, 0, 7);
        assertThat(SortedHashes.of(new int[] {4}, 0)).isEmpty();
    }

    @Test
    void countsWhatTwoTextsHaveInCommon() {
        assertThat(SortedHashes.common(new int[] {-9, -2, 3, 8}, new int[] {-2, 0, 8, 11}))
                .isEqualTo(2);
        assertThat(SortedHashes.common(new int[0], new int[] {1})).isZero();
    }
}
