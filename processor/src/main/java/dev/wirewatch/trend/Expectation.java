package dev.wirewatch.trend;

/**
 * Which counts an hour or a day lets expect: a negative binomial distribution, which is a Poisson distribution whose rate
 * is not known for certain and is not the same every time.
 *
 * @param mean the expected count, above 0
 * @param dispersion variance beyond that of a Poisson distribution, in squares of the mean, above 0
 */
public record Expectation(double mean, double dispersion) {

    private static final double PRECISION = 1e-10;
    private static final int MOST_STEPS = 10_000;
    private static final double TINY = 1e-300;

    /**
     * How rare a count is: the negative decimal logarithm of the chance of so many or more; 3 is once in a thousand. It is 0
     * up to the mean.
     */
    public double rarity(long count) {
        if (count <= mean) {
            return 0;
        }
        double size = 1 / dispersion;
        double share = mean / (size + mean);
        double exactly = logGamma(count + size)
                - logGamma(count + 1)
                - logGamma(size)
                + count * Math.log(share)
                + size * Math.log(size / (size + mean));
        return -(exactly - Math.log(fraction(count, size, share))) / Math.log(10);
    }

    /**
     * The chance of a count is to the chance of it or more as this continued fraction of the incomplete beta function
     * (NIST Digital Library of Mathematical Functions, 8.17.22), which is evaluated by Lentz's method; it converges above
     * the mean.
     */
    private static double fraction(double a, double b, double x) {
        double value = 1;
        double c = 1;
        double d = 0;
        for (int step = 1; step < MOST_STEPS; step++) {
            int m = step / 2;
            double term = step % 2 == 0
                    ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
                    : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / away(1 + term * d);
            c = away(1 + term / c);
            value *= c * d;
            if (Math.abs(c * d - 1) < PRECISION) {
                break;
            }
        }
        return value;
    }

    private static double away(double fromZero) {
        return Math.abs(fromZero) < TINY ? TINY : fromZero;
    }

    /** Stirling's series (NIST Digital Library of Mathematical Functions, 5.11.1), from 8 on; right to ten digits. */
    private static double logGamma(double x) {
        double shift = 0;
        double y = x;
        while (y < 8) {
            shift += Math.log(y);
            y++;
        }
        double inverse = 1 / (y * y);
        double series = (1.0 / 12 - inverse * (1.0 / 360 - inverse * (1.0 / 1260 - inverse / 1680))) / y;
        return (y - 0.5) * Math.log(y) - y + Math.log(2 * Math.PI) / 2 + series - shift;
    }
}
