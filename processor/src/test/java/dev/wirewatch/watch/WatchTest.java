package dev.wirewatch.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.wirewatch.claims.CueKind;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WatchTest {

    private static final Optional<String> NONE = Optional.empty();

    @Test
    void namesAreKeptWithoutTheSpaceAroundThem() {
        assertThat(Sample.named(NONE, " Meridian ", "", "  ").names()).containsExactly("Meridian");
    }

    @Test
    void anEntityIdIsEnough() {
        assertThat(Sample.named(Optional.of("org:meridian")).names()).isEmpty();
    }

    @Test
    void soIsACountry() {
        assertThat(new Named(NONE, List.of(), NameCase.SMART, Optional.of("no")).country())
                .contains("NO");
    }

    static Stream<Arguments> nonsense() {
        String tooLong = "x".repeat(301);
        Rule port = new Rule.Mentions(Sample.named(NONE, "Port"));
        return Stream.of(
                wrong(() -> Sample.named(NONE, " "), "A watch needs an entity id or a name."),
                wrong(() -> Sample.named(NONE, "***"), "A watch needs an entity id or a name."),
                wrong(
                        () -> Sample.named(
                                NONE, Collections.nCopies(1_001, "Port").toArray(String[]::new)),
                        "A watch has at most 1,000 names; this one has 1,001."),
                wrong(() -> Sample.named(NONE, tooLong), "The names of a watch have at most 300 characters each."),
                wrong(
                        () -> Sample.named(Optional.of(tooLong)),
                        "The entity id of a watch has at most 300 characters; this one has 301."),
                wrong(
                        () -> new Named(NONE, List.of(), NameCase.SMART, Optional.of("Norway")),
                        "A country is given by its ISO 3166 code of two letters, such as FR."),
                wrong(
                        () -> Watch.of(tooLong, "Port", port),
                        "The id of a watch has at most 300 characters; this one has 301."),
                wrong(
                        () -> Watch.of("w", tooLong, port),
                        "The label of a watch has at most 300 characters; this one has 301."),
                wrong(
                        () -> Rule.of(WatchKind.ENTITY, Sample.named(NONE, "Port"), Set.of(CueKind.DENY)),
                        "Only a watch on claims has speech acts."),
                wrong(() -> new Rule.Query("\t "), "The query of a watch is empty."),
                wrong(
                        () -> new Rule.Query("x".repeat(10_001)),
                        "The query of a watch has at most 10,000 characters; this one has 10,001."),
                wrong(
                        () -> filters(List.of("economy"), Optional.empty(), Optional.empty()),
                        "A subject is the code of an IPTC media topic, eight digits such as 04000000; 'economy' is none."),
                wrong(
                        () -> filters(List.of(), Optional.of(0), Optional.empty()),
                        "An urgency is a number from 1, the most urgent, to 9; 0 is none."),
                wrong(
                        () -> filters(List.of(), Optional.empty(), Optional.of(Double.NaN)),
                        "A confidence is a number from 0 to 1."),
                wrong(
                        () -> new Watch(
                                "w",
                                "W",
                                port,
                                filters(List.of(), Optional.empty(), Optional.of(0.5)),
                                AlertPolicy.DEFAULT,
                                Metadata.NONE),
                        "Only a watch on claims has a least confidence."),
                wrong(
                        () -> new Watch(
                                "w",
                                "W",
                                port,
                                Filters.NONE,
                                new AlertPolicy(
                                        Grain.STORY,
                                        Optional.empty(),
                                        Optional.empty(),
                                        new Breakthrough(Optional.empty(), Set.of(CueKind.DENY)),
                                        false,
                                        Optional.empty()),
                                Metadata.NONE),
                        "Only a watch on claims has speech acts that break through."),
                wrong(
                        () -> new Throttle(0, Duration.ofHours(1)),
                        "A watch raises from 1 to 1,000 alerts in a window; 0 are none of these."),
                wrong(
                        () -> new Throttle(1, Duration.ofSeconds(90)),
                        "The window of a watch's alerts has from 1 minute to 7 days, in whole minutes."),
                wrong(
                        () -> new QuietHours(LocalTime.NOON, LocalTime.NOON, ZoneOffset.UTC, Set.of()),
                        "Quiet hours end at another time than they begin."),
                wrong(
                        () -> new Metadata("x".repeat(2_001), "", List.of()),
                        "The note of a watch has at most 2,000 characters; this one has 2,001."));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void whatMakesNoSenseIsRefusedInASentence(ThrowingCallable made, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(made).withMessage(sentence);
    }

    private static Filters filters(List<String> subjects, Optional<Integer> urgency, Optional<Double> confidence) {
        return new Filters(
                List.of(), List.of(), List.of(), subjects, urgency, confidence, false, false, Optional.empty());
    }

    private static Arguments wrong(ThrowingCallable made, String sentence) {
        return Arguments.of(made, sentence);
    }
}
