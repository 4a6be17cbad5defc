package dev.wirewatch.trend;

/** How rare a count must be for a burst: no more than once in a hundred, a thousand or ten thousand such hours or days. */
public enum Sensitivity {
    HIGH(2),
    MEDIUM(3),
    LOW(4);

    private final double rarity;

    Sensitivity(double rarity) {
        this.rarity = rarity;
    }

    /** Whether it is told of a count of this rarity; the lower a sensitivity, the less it is told. */
    boolean hears(double countRarity) {
        return countRarity >= rarity;
    }
}
