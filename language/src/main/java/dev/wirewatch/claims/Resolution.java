package dev.wirewatch.claims;

/** How the words that name a speaker were resolved. */
public enum Resolution {
    NAME("by name", 1.0),
    ROLE("by role", 0.9),
    PRONOUN("by pronoun", 0.85),
    DESCRIPTION("by description", 0.75),
    UNRESOLVED("not resolved", 0.9);

    private final String explanation;
    private final double certainty;

    Resolution(String explanation, double certainty) {
        this.explanation = explanation;
        this.certainty = certainty;
    }

    public String explanation() {
        return explanation;
    }

    /** Returns the factor by which this kind of resolution lowers a claim's confidence, 0 to 1. */
    public double certainty() {
        return certainty;
    }
}
