package dev.wirewatch.trend;

/** What becomes of a burst. */
public enum BurstChange {
    BEGAN,
    /** A lower sensitivity hears of it now. */
    GREW,
    ENDED
}
