package dev.wirewatch.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.schemas.Breakthrough;
import dev.wirewatch.schemas.QuietHours;
import dev.wirewatch.schemas.SpeechAct;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchThrottle;
import dev.wirewatch.schemas.Weekday;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchStateTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:30:00Z");

    @Test
    void aWatchThatTellsAllAtAnyTimeHasNothingToSay() {
        assertThat(WatchState.of(watch().build(), NOW)).isEmpty();
    }

    @Test
    void allThatAWatchHasIsSaidInWords() {
        Watch watch = watch().setPaused(true)
                .setExpiresAt(NOW.plusSeconds(60))
                .setThrottle(new WatchThrottle(5, 90))
                .setQuietHours(
                        new QuietHours("22:00", "07:00", "Europe/Oslo", List.of(Weekday.SATURDAY, Weekday.SUNDAY)))
                .setBreakthrough(new Breakthrough(2, List.of(SpeechAct.DENY)))
                .setOwner("Kari\u001b")
                .setTags(List.of("energy", "north"))
                .build();

        assertThat(WatchState.of(watch, NOW))
                .isEqualTo("  (paused; expires 2026-03-01T09:31:00Z; at most 5 alerts in 90 min;"
                        + " quiet from 22:00 to 07:00 (Europe/Oslo), on sat, sun;"
                        + " breaks through: urgency 2, deny; for Kari; tags: energy, north)");
    }

    @Test
    void anExpiredWatchSaysSince() {
        assertThat(WatchState.of(watch().setExpiresAt(NOW).build(), NOW)).isEqualTo("  (expired 2026-03-01T09:30:00Z)");
    }

    @Test
    void wholeHoursAndDaysAreSaidAsSuch() {
        assertThat(WatchState.of(watch().setThrottle(new WatchThrottle(1, 120)).build(), NOW))
                .isEqualTo("  (at most 1 alert in 2 h)");
        assertThat(WatchState.of(
                        watch().setThrottle(new WatchThrottle(20, 1_440)).build(), NOW))
                .isEqualTo("  (at most 20 alerts in 1 d)");
    }

    private static Watch.Builder watch() {
        return Watch.newBuilder()
                .setId("w")
                .setLabel("W")
                .setNames(List.of("W"))
                .setCreatedAt(NOW);
    }
}
