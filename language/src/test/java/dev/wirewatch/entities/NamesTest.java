package dev.wirewatch.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "Branko Selić, person:branko-selic",
        "'  Hagan & Low, Inc. ', person:hagan-low-inc",
        "Łódź, person:łodz",
        "김나래, person:김나래"
    })
    void anIdIsTheTypeAndTheWordsOfTheName(String name, String id) {
        assertThat(Names.id(EntityType.PERSON, name)).isEqualTo(id);
    }
}
