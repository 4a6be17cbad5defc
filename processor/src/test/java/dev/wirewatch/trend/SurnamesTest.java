package dev.wirewatch.trend;

import static dev.wirewatch.trend.NewsWeeks.person;
import static dev.wirewatch.trend.NewsWeeks.place;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurnamesTest {

    private final Surnames surnames = new Surnames();

    @Test
    void aSurnameStandsForTheOnlyOneWhoBearsIt() {
        surnames.add(person("Ada Brandt"), "ferry");

        assertThat(surnames.resolve(person("BRANDT"), "budget")).isEqualTo(person("Ada Brandt"));
        assertThat(surnames.resolve(place("Brandt"), "budget")).isEqualTo(place("Brandt"));
    }

    @Test
    void ofTwoItStandsForTheOneOfTheSameStory() {
        surnames.add(person("Ada Brandt"), "ferry");
        surnames.add(person("Ola Brandt"), "budget");

        assertThat(surnames.resolve(person("Brandt"), "budget")).isEqualTo(person("Ola Brandt"));
        assertThat(surnames.resolve(person("Brandt"), "fire")).isEqualTo(person("Brandt"));
    }

    @Test
    void whoIsForgottenIsNotMeant() {
        surnames.add(person("Ada Brandt"), "ferry");
        surnames.remove(person("Ada Brandt"));

        assertThat(surnames.resolve(person("Brandt"), "ferry")).isEqualTo(person("Brandt"));
    }
}
