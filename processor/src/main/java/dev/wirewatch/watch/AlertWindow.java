package dev.wirewatch.watch;

import java.time.Instant;

/**
 * What a watch's owner was sent within a throttle's window, which begins with the first alert in it.
 *
 * @param from when it began
 * @param sent how many alerts
 */
public record AlertWindow(Instant from, int sent) {

    /** Nothing was sent. */
    public static final AlertWindow NONE = new AlertWindow(Instant.EPOCH, 0);

    boolean isOver(Throttle throttle, Instant now) {
        return !now.isBefore(from.plus(throttle.window()));
    }

    boolean hasRoom(Throttle throttle, Instant now) {
        return isOver(throttle, now) || sent < throttle.alerts();
    }

    /** One alert more. */
    AlertWindow with(Throttle throttle, Instant now) {
        return isOver(throttle, now) ? new AlertWindow(now, 1) : new AlertWindow(from, sent + 1);
    }
}
