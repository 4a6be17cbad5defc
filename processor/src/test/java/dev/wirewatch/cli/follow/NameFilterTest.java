package dev.wirewatch.cli.follow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFilterTest {

    @ParameterizedTest
    @CsvSource({
        "org:meridian, org:meridian, Meridian Bank, true",
        "org:meri, org:meridian, Meridian Bank, false",
        "Org:Meridian, org:meridian, Meridian Bank, false",
        "meridian, org:meridian, Meridian Bank, true",
        "BANK, org:meridian, Meridian Bank, true",
        "dian Ba, , Meridian Bank, true",
        "Corvane, , Meridian Bank, false",
        "ĆWIEK, , Jan Ćwiek, true",
        "a, a, '', true",
        "b, a, '', false",
    })
    void anIdIsMeantWholeAndANameInPart(String typed, String id, String name, boolean meant) {
        assertThat(NameFilter.matches(typed, id, name)).isEqualTo(meant);
    }
}
