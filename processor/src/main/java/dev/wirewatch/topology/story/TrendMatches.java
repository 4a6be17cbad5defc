package dev.wirewatch.topology.story;

import dev.wirewatch.codec.WatchEnums;
import dev.wirewatch.schemas.EntityRef;
import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.schemas.RevisionKind;
import dev.wirewatch.schemas.Trend;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.watch.BurstMatch;
import dev.wirewatch.watch.WatchIndex;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.streams.KeyValue;

/** Matches bursts that begin with the watches on bursts, keyed by watch id. */
record TrendMatches(WatchIndex watches) {

    List<KeyValue<String, Match>> of(String entityId, TrackedTrend tracked) {
        EntityRef entity = tracked.trend().getEntity();
        return watches.match(entity.getId(), entity.getName(), tracked.began()).stream()
                .map(match -> KeyValue.pair(match.watch().id(), match(match, tracked)))
                .toList();
    }

    private static Match match(BurstMatch match, TrackedTrend tracked) {
        Trend trend = tracked.trend();
        return Match.newBuilder()
                .setWatchId(match.watch().id())
                .setWatchLabel(match.watch().label())
                .setArticle(tracked.article())
                .setRevisionKind(RevisionKind.NEW)
                .setReasons(List.of(new MatchReason(
                        WatchEnums.encode(match.rule()),
                        trend.getEntity().getName(),
                        null,
                        words(trend),
                        null,
                        List.of(),
                        List.of())))
                .setGrain(WatchEnums.encode(match.watch().policy().grain()))
                .setTrend(trend)
                .build();
    }

    /** "7 articles in an hour that lets expect 0.4: ferry, fire, harbor". No headline, whose article may be killed later. */
    private static String words(Trend trend) {
        String counted = String.format(
                Locale.ROOT,
                "%d articles in %s that lets expect %.1f",
                trend.getCount(),
                trend.getHours() == 1 ? "an hour" : "a day",
                trend.getExpected());
        return trend.getWords().isEmpty() ? counted : counted + ": " + String.join(", ", trend.getWords());
    }
}
