package dev.wirewatch.cli.watch;

import dev.wirewatch.claims.CueKind;
import dev.wirewatch.cli.options.ZoneConverter;
import dev.wirewatch.watch.AlertPolicy;
import dev.wirewatch.watch.Breakthrough;
import dev.wirewatch.watch.Grain;
import dev.wirewatch.watch.QuietHours;
import dev.wirewatch.watch.Throttle;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** The options that say how often, and when, the owner of a new watch is told. */
final class PolicyOptions {

    @Option(
            names = "--grain",
            defaultValue = "development",
            description = {
                "How often it tells of one story: once (story), of each development (development), or of each article"
                        + " (article); a correction and a withdrawal of what was told always (default:"
                        + " ${DEFAULT-VALUE})."
            })
    private Grain grain = Grain.DEVELOPMENT;

    @Option(
            names = "--limit",
            paramLabel = "N/TIME",
            converter = ThrottleConverter.class,
            description = {
                "At most so many alerts in a time, as in 5/1h or 20/d; the rest are summed up in a digest when the time is"
                        + " over."
            })
    private Optional<Throttle> limit = Optional.empty();

    @Option(
            names = "--quiet-hours",
            paramLabel = "FROM-TO",
            converter = ClockTimesConverter.class,
            description = "No alerts between these times, as in 22:00-07:00; a digest afterwards.")
    private Optional<ClockTimes> quietHours = Optional.empty();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = ZoneConverter.class,
            description = "The time zone of --quiet-hours, such as Europe/Oslo (default: that of this machine).")
    private Optional<ZoneId> zone = Optional.empty();

    @Option(
            names = "--days",
            paramLabel = "DAYS",
            converter = DaysConverter.class,
            description = "The days on which --quiet-hours begin, as in mon-fri or sat,sun (default: all).")
    private Optional<Set<DayOfWeek>> days = Optional.empty();

    @Option(
            names = "--break-through-urgency",
            paramLabel = "N",
            description =
                    "Articles of this urgency and more urgent ones are told at once all the same: 1, the most urgent, to 9.")
    private Optional<Integer> urgency = Optional.empty();

    @Option(
            names = "--break-through-act",
            split = ",",
            paramLabel = "ACT",
            description = "For a watch on claims: those with this speech act are told at once all the same.")
    private Set<CueKind> acts = EnumSet.noneOf(CueKind.class);

    @Option(
            names = "--expires",
            paramLabel = "TIME",
            converter = FutureConverter.class,
            description = "Tell nothing from then on: in how long, as in 30d, or a day, or 2026-03-01T09:30:00Z.")
    private Optional<Instant> expires = Optional.empty();

    /** @throws IllegalArgumentException when they make no sense */
    AlertPolicy policy() {
        if (quietHours.isEmpty() && (zone.isPresent() || days.isPresent())) {
            throw new IllegalArgumentException("--zone and --days say more of --quiet-hours, which is missing.");
        }
        Optional<QuietHours> quiet = quietHours.map(times ->
                new QuietHours(times.from(), times.to(), zone.orElseGet(ZoneId::systemDefault), days.orElse(Set.of())));
        return new AlertPolicy(grain, limit, quiet, new Breakthrough(urgency, acts), false, expires);
    }
}
