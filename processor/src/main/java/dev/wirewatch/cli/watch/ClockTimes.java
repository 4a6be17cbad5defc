package dev.wirewatch.cli.watch;

import java.time.LocalTime;

/** From one time of the day to another, which is on the next day when it is earlier. */
record ClockTimes(LocalTime from, LocalTime to) {}
