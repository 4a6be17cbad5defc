package dev.wirewatch.statement;

/** What a text is to a claim; after the Fake News Challenge (2017), whose agree and disagree these names stand for. */
public enum Stance {
    SUPPORTS,
    DISPUTES,
    /** It is about the same, and takes no side. */
    DISCUSSES,
    UNRELATED
}
