package dev.wirewatch.english.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapeTest {

    @ParameterizedTest
    @CsvSource({
        "Paris,     WT-Xx,    Xxxxx,  Xxxxx",
        "McDonald,  WT-XxXx,  XxXxxx, XxXxxx",
        "it,        WT-x:2,   xx,     xx",
        "U.S.,      WT-X.X.,  X.X.,   X.X.",
        "A320neo,   WT-Xdx,   Xddxxx, Xddxxx",
        "£9,        WT-£d:2,  £d,     $d",
        "alphabeta, WT-x,     gg,     gg",
        "snake_up,  WT-x,     xx_xxx, xx_xxx",
        "第三,        WT-第三:2, 第三,     od"
    })
    void aWordHasAShapeOfEachSort(String word, String dan2, String chris2, String chris4) {
        assertThat(WordShape.DAN2.of(word)).isEqualTo(dan2);
        assertThat(WordShape.CHRIS2.of(word)).isEqualTo(chris2);
        assertThat(WordShape.CHRIS4.of(word)).isEqualTo(chris4);
    }

    @Test
    void aWordKnownInLowerCaseIsMarked() {
        assertThat(WordShape.CHRIS2.of("Bank", "bank"::equals)).isEqualTo("Xxxxk");
        assertThat(WordShape.CHRIS2.of("Bank2", "bank2"::equals)).isEqualTo("Xxxxd");
    }

    @Test
    void digitsAreNines() {
        assertThat(WordShape.digits("a320-٣")).isEqualTo("a999-9");
    }
}
