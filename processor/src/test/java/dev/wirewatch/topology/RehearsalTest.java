package dev.wirewatch.topology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.codec.WatchCodec;
import dev.wirewatch.contract.WireDay;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.watch.WatchIndex;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A watch that is tried out tells what it told when it ran. */
class RehearsalTest {

    private static final Duration BETWEEN = Duration.ofMinutes(7);

    @Test
    void aDayIsToldAsItWas() {
        PublishedDay day = PublishedDay.process();

        for (Watch watch : WireDay.watches()) {
            assertThat(rehearsed(watch, day.articles()))
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("alertedAt")
                    .containsExactlyElementsOf(day.told().stream()
                            .filter(alert -> alert.getWatchId().equals(watch.getId()))
                            .toList());
        }
    }

    private static List<Alert> rehearsed(Watch watch, List<EnrichedArticle> published) {
        WatchIndex watches = new WatchIndex();
        watches.put(WatchCodec.decode(watch.getId(), watch));
        List<Alert> told = new ArrayList<>();
        Instant time = Newsroom.START;
        try (Rehearsal rehearsal = new Rehearsal(watches, time)) {
            for (EnrichedArticle article : published) {
                time = time.plus(BETWEEN);
                told.addAll(rehearsal.take(article, time));
            }
            told.addAll(rehearsal.until(time.plus(BETWEEN)));
        }
        return told;
    }
}
