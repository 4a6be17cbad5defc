package dev.wirewatch.claims;

/** How a claim gives the speaker's words: all in quotation marks, partly, or in the reporter's own words. */
public enum ClaimKind {
    DIRECT,
    MIXED,
    INDIRECT
}
