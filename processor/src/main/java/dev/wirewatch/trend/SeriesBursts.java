package dev.wirewatch.trend;

import java.time.Instant;
import java.util.Optional;

/**
 * Finds the bursts in one series of counts, of any interval up to an hour, or of days, as they come: an hour is in a burst
 * as soon as what was counted in it so far is rare for the whole of it. Nothing is told in the first day.
 */
public final class SeriesBursts {

    private static final int FIRST_HOURS = 24;

    private final Sensitivity sensitivity;
    private final Counts counts = new Counts();
    private final Counts volume = new Counts();
    private Optional<Burst> burst = Optional.empty();
    private Expectation expectation = new Expectation(1, 1);
    private long hour = Long.MIN_VALUE;

    public SeriesBursts(Sensitivity sensitivity) {
        this.sensitivity = sensitivity;
    }

    /**
     * Takes a count in; they come in order of time.
     *
     * @return the burst that was the last one, when it turns out to be over
     */
    public Optional<Burst> add(Instant time, long count) {
        begin(Counts.hour(time));
        counts.add(hour, count);
        Optional<Burst> over = burst.filter(known -> !known.lasts(sensitivity, time));
        if (volume.byHour().firstKey() <= hour - FIRST_HOURS) {
            Excess excess = Excess.of(Scale.HOUR, counts.in(Scale.HOUR, hour), expectation);
            burst = Burst.after(burst, time, excess, sensitivity);
        }
        return over;
    }

    private void begin(long now) {
        if (now != hour) {
            hour = now;
            counts.forget(hour);
            volume.forget(hour);
            volume.add(hour, 1);
            expectation = Forecast.of(Scale.HOUR, hour, counts, volume, 1);
        }
    }

    /** The burst that lasts. */
    public Optional<Burst> burst() {
        return burst;
    }
}
