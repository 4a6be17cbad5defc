package dev.wirewatch.deliver.queue;

import dev.wirewatch.schemas.ChannelDigest;
import dev.wirewatch.schemas.DigestPeriod;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When the periods of a digest end. */
public final class DigestTimes {

    private static final int LAST_MINUTE = Math.toIntExact(Duration.ofDays(1).toMinutes()) - 1;

    private final DigestPeriod period;
    private final LocalTime at;
    private final ZoneId zone;

    private DigestTimes(DigestPeriod period, LocalTime at, ZoneId zone) {
        this.period = period;
        this.at = at;
        this.zone = zone;
    }

    /** Empty when it makes no sense, or is of a later version. */
    public static Optional<DigestTimes> of(ChannelDigest digest) {
        if (digest.getPeriod() == DigestPeriod.UNKNOWN || digest.getAt() < 0 || digest.getAt() > LAST_MINUTE) {
            return Optional.empty();
        }
        try {
            LocalTime at = LocalTime.MIDNIGHT.plusMinutes(digest.getAt());
            return Optional.of(new DigestTimes(digest.getPeriod(), at, ZoneId.of(digest.getZone())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The first end after a time. */
    public Instant next(Instant time) {
        ZonedDateTime local = time.atZone(zone);
        if (period == DigestPeriod.HOUR) {
            return local.truncatedTo(ChronoUnit.HOURS).plusHours(1).toInstant();
        }
        Instant today = on(local, 0);
        return today.isAfter(time) ? today : on(local, 1);
    }

    /** The last end that is no later than a time. */
    public Instant last(Instant time) {
        ZonedDateTime local = time.atZone(zone);
        if (period == DigestPeriod.HOUR) {
            return local.truncatedTo(ChronoUnit.HOURS).toInstant();
        }
        Instant today = on(local, 0);
        return today.isAfter(time) ? on(local, -1) : today;
    }

    public ZoneId zone() {
        return zone;
    }

    private Instant on(ZonedDateTime day, int later) {
        return ZonedDateTime.of(day.toLocalDate().plusDays(later), at, zone).toInstant();
    }
}
