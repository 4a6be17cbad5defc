package dev.wirewatch.trend;

/**
 * A count beside what was expected.
 *
 * @param scale whether of an hour or of a day
 * @param rarity see {@link Expectation#rarity}
 */
public record Excess(Scale scale, long count, double expected, double rarity) {

    static Excess of(Scale scale, long count, Expectation expectation) {
        return new Excess(scale, count, expectation.mean(), expectation.rarity(count));
    }
}
