package dev.wirewatch.trend;

import java.time.LocalDate;

/** That articles of a day, in UTC, were about a name more often than it lets expect. */
public record Trend(LocalDate date, MainEntity name, Excess excess, Why why) {}
