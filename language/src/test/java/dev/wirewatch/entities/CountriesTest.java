package dev.wirewatch.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

    private static final Countries COUNTRIES = Countries.fromResource();

    @ParameterizedTest
    @CsvSource({
        "KE, Kenya, Kenya, Kenyan, Nairobi",
        "GB, United Kingdom, Britain, Britons, London",
        "US, United States, USA, American, Washington DC",
        "CD, DR Congo, Democratic Republic of Congo, '', Kinshasa",
        "CI, Ivory Coast, Côte d'Ivoire, Ivorian, Yamoussoukro",
        "TR, Turkey, Türkiye, Turkish, Ankara",
        "XK, Kosovo, Kosovo, Kosovars, Pristina",
    })
    void aCountryIsKnownByItsNamesItsPeopleAndItsCapital(
            String code, String name, String otherName, String demonym, String capital) {
        Countries.Country country = COUNTRIES.ofCode(code).orElseThrow();

        assertThat(country.name()).isEqualTo(name);
        assertThat(country.id()).isEqualTo("country:" + code);
        assertThat(COUNTRIES.ofName(name)).contains(country);
        assertThat(COUNTRIES.ofName(otherName)).contains(country);
        assertThat(COUNTRIES.ofCapital(capital)).contains(country);
        if (!demonym.isEmpty()) {
            assertThat(COUNTRIES.ofDemonym(demonym)).contains(country);
        }
    }

    @Test
    void everyCountryOfJavaIsKnown() {
        for (String code : Locale.getISOCountries()) {
            assertThat(COUNTRIES.ofCode(code)).as(code).isPresent();
        }
    }

    @Test
    void theFilipinosAreAPeopleAndThePhilippinesAreNot() {
        assertThat(COUNTRIES.ofDemonym("Filipinos")).isPresent();
        assertThat(COUNTRIES.ofDemonym("Philippines")).isEmpty();
    }

    @Test
    void aCapitalIsNoCountry() {
        assertThat(COUNTRIES.ofName("Paris")).isEmpty();
    }
}
