package dev.wirewatch.watch;

import dev.wirewatch.trend.Sensitivity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A watch that is told of a burst. */
public record BurstMatch(Watch watch, MatchRule rule) {

    static List<BurstMatch> of(WatchIndex index, String entityId, String name, Set<Sensitivity> began) {
        Map<IndexedWatch, MatchRule> found = new LinkedHashMap<>();
        index.of(entityId).forEach(watch -> found.putIfAbsent(watch, MatchRule.ENTITY_ID));
        index.names().findWhole(name, watch -> found.putIfAbsent(watch, MatchRule.NAME));
        return found.entrySet().stream()
                .filter(each -> each.getKey().watch().rule() instanceof Rule.Bursts bursts
                        && began.contains(bursts.sensitivity()))
                .map(each -> new BurstMatch(each.getKey().watch(), each.getValue()))
                .toList();
    }
}
