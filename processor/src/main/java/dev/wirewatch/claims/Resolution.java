package dev.wirewatch.claims;

/** How the words that name a speaker were resolved. */
public enum Resolution {
    NAME,
    ROLE,
    PRONOUN,
    DESCRIPTION,
    UNRESOLVED
}
