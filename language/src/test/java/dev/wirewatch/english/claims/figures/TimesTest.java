package dev.wirewatch.english.claims.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.claims.figures.StatedTime;
import dev.wirewatch.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row is a text of Wednesday, 6 March 2024, and its times as "[words] value". */
class TimesTest {

    private static final Times TIMES = new Times();
    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2024, 3, 6));

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "The port closed on Monday. > [on Monday] 2024-03-04",
                "It will open on Friday. > [on Friday] 2024-03-08",
                "On Friday the port will open. It closed on Monday. > [On Friday] 2024-03-08; [on Monday] 2024-03-04",
                "last Monday > [last Monday] 2024-03-04",
                "next Friday > [next Friday] 2024-03-08",
                "yesterday, tonight, tomorrow > [yesterday] 2024-03-05; [tonight] 2024-03-06; [tomorrow] 2024-03-07",
                "3 March 2024 > [3 March 2024] 2024-03-03",
                "on March 3, 2024, > [on March 3, 2024] 2024-03-03",
                "the 3rd of March > [3rd of March] 2024-03-03",
                "on Nov. 8 > [on Nov. 8] 2023-11-08",
                "due on Nov. 8 > [on Nov. 8] 2024-11-08",
                "Wednesday, March 6, 2024 > [Wednesday, March 6, 2024] 2024-03-06",
                "since 2024-03-03 > [since 2024-03-03] 2024-03-03",
                "two days ago > [two days ago] 2024-03-04",
            })
    void days(String text, String times) {
        assertThat(times(text, PUBLISHED)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "in March > [in March] 2024-03",
                "in December > [in December] 2023-12",
                "will open in December > [in December] 2024-12",
                "in March 2022 > [in March 2022] 2022-03",
                "mid-March > [mid-March] 2024-03",
                "last March or next March > [last March] 2023-03; [next March] 2025-03",
                "by 2030 > [by 2030] 2030",
                "since 2012 > [since 2012] 2012",
                "late 2023 > [late 2023] 2023",
                "by the end of 2025 > [by the end of 2025] 2025",
                "the end of the year > [the end of the year] 2024",
                "from 2016 to 2020 > [from 2016] 2016; [2020] 2020",
                "the 2016 race > [2016] 2016",
                "last week > [last week] 2024-W09",
                "next month > [next month] 2024-04",
                "this year > [this year] 2024",
                "a year ago > [a year ago] 2023",
                "six months ago > [six months ago] 2023-09",
            })
    void weeksMonthsAndYears(String text, String times) {
        assertThat(times(text, PUBLISHED)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "at 10 a.m. > [at 10 a.m.] T10:00",
                "at 10:30pm > [at 10:30pm] T22:30",
                "10.30am > [10.30am] T10:30",
                "12 a.m. and 12 p.m. > [12 a.m.] T00:00; [12 p.m.] T12:00",
                "1500 GMT > [1500 GMT] T15:00Z",
                "at midnight > [at midnight] T00:00",
                "at 10 a.m. on Monday > [at 10 a.m. on Monday] 2024-03-04T10:00",
                "Monday at 10am > [Monday at 10am] 2024-03-04T10:00",
                "10:30 GMT on 3 March 2024 > [10:30 GMT on 3 March 2024] 2024-03-03T10:30Z",
                "in 2016 9:30 p.m. > [in 2016] 2016; [9:30 p.m.] T21:30",
            })
    void hours(String text, String times) {
        assertThat(times(text, PUBLISHED)).isEqualTo(times);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boats may march in august company",
                "May they go",
                "25 boats, $2016, the 2019-20 season",
                "31 February, February 30",
                "13:75, 25:00, 14 p.m",
                "F-2016",
            })
    void otherWordsAndNumbersAreNone(String text) {
        assertThat(times(text, PUBLISHED)).isEmpty();
    }

    @Test
    void withoutTheDayOfTheArticleOnlyWhatTheTextTellsIsKnown() {
        assertThat(times("on Monday, in March 2022, last week, at 10 a.m.", Optional.empty()))
                .isEqualTo("[on Monday] ; [in March 2022] 2022-03; [last week] ; [at 10 a.m.] T10:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on ",
                "March ",
                "10:",
                "10:30 ",
                "Monday, ",
                "2016-",
                "two days ",
                "the end of ",
                ". ",
                "\ud83d",
                "1"
            })
    void aLongRepetitionIsReadToItsEnd(String piece) {
        String text = piece.repeat(100_000 / piece.length());

        assertThat(TIMES.in(text, new Span(0, text.length()), PUBLISHED))
                .allMatch(time -> time.span().end() <= text.length());
    }

    private static String times(String text, Optional<LocalDate> published) {
        List<StatedTime> times = TIMES.in(text, new Span(0, text.length()), published);
        return times.stream()
                .map(time -> "[" + time.span().in(text) + "] " + time.value())
                .collect(Collectors.joining("; "));
    }
}
