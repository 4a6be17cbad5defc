package dev.wirewatch.english.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"January", "Jan", "September", "Sept", "Sep", "May"})
    void aMonthIsKnownInAllItsForms(String month) {
        assertThat(month).matches(CalendarWords.MONTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Monday", "Mon", "Tuesday", "Tues", "Tue", "Thurs"})
    void aWeekdayIsKnownInAllItsForms(String weekday) {
        assertThat(weekday).matches(CalendarWords.WEEKDAY);
    }

    @Test
    void onlyAWeekdayThatIsWrittenOutIsOneAnywhere() {
        assertThat(CalendarWords.isWeekday("sunday")).isTrue();
        assertThat(CalendarWords.isWeekday("sun")).isFalse();
    }

    @Test
    void aFigureBecomesADayByItsEnding() {
        assertThat("3rd").matches("\\d" + CalendarWords.ORDINAL);
        assertThat("3m").doesNotMatch("\\d" + CalendarWords.ORDINAL);
    }
}
