package dev.wirewatch.statement;

/** What is new about a statement: the status that it has now, or other figures on the same. */
public enum StatementChange {
    ASSERTED,
    CORROBORATED,
    DISPUTED,
    CORRECTED,
    RETRACTED,
    FIGURES
}
