package dev.wirewatch.codec;

import dev.wirewatch.claims.CueKind;
import dev.wirewatch.statement.StatementChange;
import dev.wirewatch.trend.Sensitivity;
import dev.wirewatch.watch.AlertPolicy;
import dev.wirewatch.watch.Breakthrough;
import dev.wirewatch.watch.Filters;
import dev.wirewatch.watch.Grain;
import dev.wirewatch.watch.Metadata;
import dev.wirewatch.watch.NameCase;
import dev.wirewatch.watch.Named;
import dev.wirewatch.watch.QuietHours;
import dev.wirewatch.watch.Rule;
import dev.wirewatch.watch.Throttle;
import dev.wirewatch.watch.Watch;
import dev.wirewatch.watch.WatchKind;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any watch, with something in each field. */
final class Watches {

    private static final Arbitrary<Boolean> FLAG = Arbitraries.of(true, false);
    private static final Arbitrary<Integer> URGENCY = Arbitraries.integers().between(1, 9);
    private static final Arbitrary<Set<CueKind>> ACTS =
            Arbitraries.of(CueKind.class).set();

    private static final Arbitrary<Set<StatementChange>> CHANGES =
            Arbitraries.of(StatementChange.class).set();

    private Watches() {}

    static Arbitrary<Watch> any() {
        return rule().flatMap(rule -> Combinators.combine(
                        Annotations.words(),
                        Annotations.words(),
                        rule.kind() == WatchKind.STATEMENTS || rule.kind() == WatchKind.BURSTS
                                ? Arbitraries.just(Filters.NONE)
                                : filters(rule.kind().name().startsWith("CLAIMS")),
                        policy(rule.kind().name().startsWith("CLAIMS")),
                        metadata())
                .as((id, label, filters, policy, metadata) -> new Watch(id, label, rule, filters, policy, metadata)));
    }

    private static Arbitrary<Rule> rule() {
        return Arbitraries.oneOf(
                named().map(Rule.Mentions::new),
                Combinators.combine(named(), ACTS).as(Rule.ClaimsBy::new),
                Combinators.combine(named(), ACTS).as(Rule.ClaimsAbout::new),
                Combinators.combine(named(), CHANGES).as(Rule.Statements::new),
                Combinators.combine(named(), Arbitraries.of(Sensitivity.class)).as(Rule.Bursts::new),
                query());
    }

    private static Arbitrary<Rule.Query> query() {
        return Annotations.words().map(words -> new Rule.Query("text:" + words));
    }

    private static Arbitrary<Named> named() {
        Arbitrary<Optional<String>> country = Arbitraries.of("NO", "PE", "ZM").optional();
        return Combinators.combine(
                        Annotations.words().optional(), Annotations.words(), Arbitraries.of(NameCase.class), country)
                .as((id, name, nameCase, code) -> new Named(id, List.of("Port " + name), nameCase, code));
    }

    private static Arbitrary<Filters> filters(boolean onClaims) {
        Arbitrary<Optional<Double>> confidence =
                Arbitraries.doubles().between(0, 1).optional(onClaims ? 0.5 : 0);
        Arbitrary<List<String>> subjects =
                Arbitraries.of("04000000", "20000002").list().ofMaxSize(2);
        return Combinators.combine(
                        Annotations.texts(),
                        Annotations.texts(),
                        Annotations.texts(),
                        subjects,
                        URGENCY.optional(),
                        confidence,
                        Combinators.combine(FLAG, FLAG).as(List::of),
                        query().optional())
                .as((sources, not, languages, topics, urgency, least, only, query) ->
                        new Filters(sources, not, languages, topics, urgency, least, only.get(0), only.get(1), query));
    }

    private static Arbitrary<AlertPolicy> policy(boolean onClaims) {
        Arbitrary<Throttle> throttle = Combinators.combine(
                        Arbitraries.integers().between(1, 1_000),
                        Arbitraries.integers().between(1, 7 * 24 * 60).map(Duration::ofMinutes))
                .as(Throttle::new);
        Arbitrary<QuietHours> quietHours = Combinators.combine(
                        Arbitraries.integers().between(0, 11).map(hour -> LocalTime.of(hour, 5)),
                        Arbitraries.integers().between(12, 23).map(hour -> LocalTime.of(hour, 0)),
                        Arbitraries.of("Europe/Oslo", "UTC", "+05:45").map(ZoneId::of),
                        Arbitraries.of(DayOfWeek.class).set())
                .as(QuietHours::new);
        Arbitrary<Breakthrough> breakthrough = Combinators.combine(
                        URGENCY.optional(), onClaims ? ACTS : Arbitraries.just(Set.<CueKind>of()))
                .as(Breakthrough::new);
        return Combinators.combine(
                        Arbitraries.of(Grain.class),
                        throttle.optional(),
                        quietHours.optional(),
                        breakthrough,
                        FLAG,
                        Arbitraries.longs()
                                .between(0, 4_000_000_000_000L)
                                .map(Instant::ofEpochMilli)
                                .optional())
                .as(AlertPolicy::new);
    }

    private static Arbitrary<Metadata> metadata() {
        return Combinators.combine(Annotations.words(), Annotations.words(), Annotations.texts())
                .as(Metadata::new);
    }
}
