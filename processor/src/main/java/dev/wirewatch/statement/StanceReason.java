package dev.wirewatch.statement;

/**
 * Why a text has a stance.
 *
 * @param words what it says, as published
 * @param boundTo the words of the claim that this is about; empty when it is about the whole claim
 */
public record StanceReason(Kind kind, String words, String boundTo) {

    /** What speaks for a stance. */
    public enum Kind {
        /** Words that both have. */
        SHARED,
        /** Calls something untrue. */
        DENIAL,
        DOUBT,
        /** Leaves something to others, or open. */
        HEDGE,
        /** One of both negates what the other says. */
        NEGATION,
        /** One has the opposite word. */
        OPPOSITE,
        /** One has another figure for the same. */
        FIGURE
    }
}
