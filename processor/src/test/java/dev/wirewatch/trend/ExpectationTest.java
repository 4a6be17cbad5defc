package dev.wirewatch.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationTest {

    /** The negative decimal logarithm of the survival function of scipy.stats.nbinom. */
    @ParameterizedTest
    @CsvSource({
        "10, 0.5, 40, 2.28264326",
        "0.05, 1.2, 4, 5.14553710",
        "1000, 3, 9000, 2.12020939",
        "2, 0.02, 3, 0.49040922",
        "100, 0.02, 400, 27.6995996"
    })
    void rarityIsThatOfANegativeBinomialDistribution(double mean, double dispersion, long count, double rarity) {
        assertThat(new Expectation(mean, dispersion).rarity(count)).isCloseTo(rarity, within(1e-7));
    }

    @Property
    void aHigherCountIsRarer(
            @ForAll @DoubleRange(min = 0.01, max = 10_000) double mean,
            @ForAll @DoubleRange(min = 0.02, max = 50) double dispersion,
            @ForAll @IntRange(max = 50_000) int count) {
        Expectation expectation = new Expectation(mean, dispersion);

        assertThat(expectation.rarity(count + 1)).isFinite().isGreaterThanOrEqualTo(expectation.rarity(count));
    }

    /** By the sum of the chances of all lower counts. */
    @Property
    void rarityIsWhatLowerCountsLeave(
            @ForAll @DoubleRange(min = 0.1, max = 50) double mean,
            @ForAll @DoubleRange(min = 0.1, max = 5) double dispersion,
            @ForAll @IntRange(min = 1, max = 60) int more) {
        int count = (int) mean + more;
        double size = 1 / dispersion;
        double chance = Math.pow(size / (size + mean), size);
        double lower = 0;
        for (int i = 0; i < count; i++) {
            lower += chance;
            chance *= (i + size) / (i + 1) * mean / (size + mean);
        }

        assertThat(Math.pow(10, -new Expectation(mean, dispersion).rarity(count)))
                .isCloseTo(1 - lower, within(1e-8));
    }
}
