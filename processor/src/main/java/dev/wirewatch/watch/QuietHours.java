package dev.wirewatch.watch;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * When the owner of a watch is not disturbed; what is held is summed up afterwards.
 *
 * @param from when they begin
 * @param to when they end; before they begin means on the next day
 * @param zone of both times
 * @param days on which they begin; none means every day
 */
public record QuietHours(LocalTime from, LocalTime to, ZoneId zone, Set<DayOfWeek> days) {

    /** @throws IllegalArgumentException when they end as they begin */
    public QuietHours {
        days = Set.copyOf(days);
        if (from.equals(to)) {
            throw new IllegalArgumentException("Quiet hours end at another time than they begin.");
        }
    }

    /** A time that a change of the clocks skips is as much later as they go forward; of one that comes twice, the first counts. */
    boolean contain(Instant time) {
        LocalDate today = time.atZone(zone).toLocalDate();
        return begunOnContain(today, time) || begunOnContain(today.minusDays(1), time);
    }

    private boolean begunOnContain(LocalDate day, Instant time) {
        LocalDate last = to.isAfter(from) ? day : day.plusDays(1);
        return (days.isEmpty() || days.contains(day.getDayOfWeek()))
                && !time.isBefore(from.atDate(day).atZone(zone).toInstant())
                && time.isBefore(to.atDate(last).atZone(zone).toInstant());
    }
}
