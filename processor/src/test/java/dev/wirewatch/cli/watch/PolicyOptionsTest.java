package dev.wirewatch.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.claims.CueKind;
import dev.wirewatch.cli.CommandRun;
import dev.wirewatch.watch.AlertPolicy;
import dev.wirewatch.watch.Breakthrough;
import dev.wirewatch.watch.Grain;
import dev.wirewatch.watch.Metadata;
import dev.wirewatch.watch.QuietHours;
import dev.wirewatch.watch.Throttle;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class PolicyOptionsTest {

    @Command
    static final class Options {

        @Mixin
        private PolicyOptions policy;

        @Mixin
        private MetadataOptions metadata;

        static Options of(String... args) {
            Options options = new Options();
            new CommandLine(options).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(args);
            return options;
        }
    }

    @Test
    void whereNothingIsSaidAllIsToldAtAnyTime() {
        assertThat(Options.of().policy.policy()).isEqualTo(AlertPolicy.DEFAULT);
        assertThat(Options.of().metadata.metadata()).isEqualTo(Metadata.NONE);
    }

    @Test
    void allCanBeSaid() {
        Options options = Options.of(
                "--grain=story",
                "--limit=5/1h",
                "--quiet-hours=22:00-07:00",
                "--zone=Europe/Oslo",
                "--days=mon-fri",
                "--break-through-urgency=2",
                "--break-through-act=deny,warn",
                "--expires=2126-03-01T09:30:00Z",
                "--note= They are our client. ",
                "--owner=Kari",
                "--tag=energy,north",
                "--tag=energy");

        assertThat(options.policy.policy())
                .isEqualTo(new AlertPolicy(
                        Grain.STORY,
                        Optional.of(new Throttle(5, Duration.ofHours(1))),
                        Optional.of(new QuietHours(
                                LocalTime.of(22, 0),
                                LocalTime.of(7, 0),
                                ZoneId.of("Europe/Oslo"),
                                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))),
                        new Breakthrough(Optional.of(2), Set.of(CueKind.DENY, CueKind.WARN)),
                        false,
                        Optional.of(Instant.parse("2126-03-01T09:30:00Z"))));
        assertThat(options.metadata.metadata())
                .isEqualTo(new Metadata("They are our client.", "Kari", List.of("energy", "north")));
    }

    @ParameterizedTest
    @CsvSource({"5/1h, 5, 60", "5/h, 5, 60", "10/30m, 10, 30", "20/d, 20, 1440", "1/7d, 1, 10080"})
    void aLimit(String text, int alerts, int minutes) {
        assertThat(new ThrottleConverter().convert(text)).isEqualTo(new Throttle(alerts, Duration.ofMinutes(minutes)));
    }

    @ParameterizedTest
    @CsvSource({
        "22:00-07:00, 22:00, 07:00",
        "22-7, 22:00, 07:00",
        "9:30-17:45, 09:30, 17:45",
        "18:00-24:00, 18:00, 00:00",
        "0-6, 00:00, 06:00",
    })
    void times(String text, LocalTime from, LocalTime to) {
        assertThat(new ClockTimesConverter().convert(text)).isEqualTo(new ClockTimes(from, to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mon-fri     | MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY",
                "sat,sun     | SATURDAY SUNDAY",
                "Fri-Mon     | FRIDAY SATURDAY SUNDAY MONDAY",
                "tue         | TUESDAY",
                "Tuesday,thurs | TUESDAY THURSDAY",
                "mon-tue,sun | MONDAY TUESDAY SUNDAY",
                "mon-mon     | MONDAY",
            })
    void days(String text, String days) {
        assertThat(new DaysConverter().convert(text))
                .isEqualTo(EnumSet.copyOf(
                        Arrays.stream(days.split(" ")).map(DayOfWeek::valueOf).toList()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--limit 5               | Invalid value for option '--limit': '5' is not a limit of alerts; use 5/1h, 10/30m or 20/d.",
                "--limit 5/1y            | Invalid value for option '--limit': '5/1y' is not a limit of alerts; use 5/1h, 10/30m or 20/d.",
                "--limit 0/1h            | Invalid value for option '--limit': A watch raises from 1 to 1,000 alerts in a window; 0 are none of these.",
                "--limit 5/8d            | Invalid value for option '--limit': The window of a watch's alerts has from 1 minute to 7 days, in whole minutes.",
                "--quiet-hours 22        | Invalid value for option '--quiet-hours': '22' is not from one time of the day to another; use 22:00-07:00.",
                "--quiet-hours 25-7      | Invalid value for option '--quiet-hours': '25-7' is not from one time of the day to another; use 22:00-07:00.",
                "--quiet-hours 7-07:00   | Invalid value for option '--quiet-hours': '7-07:00' ends when it begins; quiet hours need an end.",
                "--quiet-hours 0-24      | Invalid value for option '--quiet-hours': '0-24' ends when it begins; quiet hours need an end.",
                "--quiet-hours 22-7 --zone Europe/Olso | Invalid value for option '--zone': 'Europe/Olso' is not a time zone; use a name such as Europe/Oslo, or UTC.",
                "--quiet-hours 22-7 --days mon-someday | Invalid value for option '--days': 'mon-someday' are no days; use mon-fri or sat,sun.",
                "--quiet-hours 22-7 --days t           | Invalid value for option '--days': 't' are no days; use mon-fri or sat,sun.",
                "--zone UTC              | --zone and --days say more of --quiet-hours, which is missing.",
                "--break-through-urgency 0 | An urgency is a number from 1, the most urgent, to 9; 0 is none.",
                "--break-through-act deny  | Only a watch on claims has speech acts that break through.",
                "--expires 2020-01-01    | Invalid value for option '--expires': '2020-01-01' is not a time to come.",
                "--expires soon          | Invalid value for option '--expires': 'soon' is not a time; use 10m, 2h, 3d, 2026-03-01 or 2026-03-01T09:30:00Z.",
            })
    void whatMakesNoSenseIsToldInASentence(String options, String sentence) {
        String[] args = Stream.concat(Stream.of("watch", "add", "Ada Brandt"), Arrays.stream(options.split(" ")))
                .toArray(String[]::new);
        CommandRun run = CommandRun.of(args);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines().findFirst()).contains("wirewatch: " + sentence);
    }
}
