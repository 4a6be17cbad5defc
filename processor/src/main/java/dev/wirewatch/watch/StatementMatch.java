package dev.wirewatch.watch;

import dev.wirewatch.statement.StatementChange;
import dev.wirewatch.trend.MainEntity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A watch on statements that is told of a change.
 *
 * @param name of the speaker, or the name in the words
 * @param change what its owner is told
 */
public record StatementMatch(Watch watch, MatchRule rule, String name, StatementChange change) {

    static List<StatementMatch> of(WatchIndex index, ChangedStatement statement) {
        Map<IndexedWatch, Found> found = new LinkedHashMap<>();
        Found speaker = new Found(MatchRule.SPEAKER, statement.speaker());
        statement.speakerId().ifPresent(id -> index.of(id).forEach(watch -> found.putIfAbsent(watch, speaker)));
        index.names().findWhole(statement.speaker(), watch -> found.putIfAbsent(watch, speaker));
        LongerNames longerNames = statement.longerNames();
        index.names().find(statement.wording(), (watch, span) -> {
            if (!longerNames.isWithinAnother(span, watch.watch())) {
                found.putIfAbsent(watch, new Found(MatchRule.CLAIM_ABOUT, span.in(statement.wording())));
            }
        });
        for (MainEntity entity : statement.about()) {
            index.of(entity.id())
                    .forEach(watch -> found.putIfAbsent(
                            watch,
                            new Found(MatchRule.CLAIM_ABOUT, watch.watch().label())));
        }
        List<StatementMatch> matches = new ArrayList<>();
        found.forEach((watch, why) -> told(watch.watch(), statement)
                .ifPresent(change -> matches.add(new StatementMatch(watch.watch(), why.rule(), why.name(), change))));
        return matches;
    }

    private record Found(MatchRule rule, String name) {}

    private static Optional<StatementChange> told(Watch watch, ChangedStatement statement) {
        return watch.rule() instanceof Rule.Statements statements
                ? statements.told(statement.changes())
                : Optional.empty();
    }
}
