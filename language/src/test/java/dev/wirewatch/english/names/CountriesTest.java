package dev.wirewatch.english.names;

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
        Countries.Country country = COUNTRIES.ofName(name).orElseThrow();

        assertThat(country.id()).isEqualTo("country:" + code);
        assertThat(country.name()).isEqualTo(name);
        assertThat(COUNTRIES.ofName(otherName)).contains(country);
        assertThat(country.capitals()).contains(capital);
        if (!demonym.isEmpty()) {
            assertThat(COUNTRIES.ofDemonym(demonym)).contains(country);
        }
    }

    @Test
    void everyCountryOfJavaIsKnown() {
        assertThat(COUNTRIES.all()).extracting(Countries.Country::code).contains(Locale.getISOCountries());
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
