package dev.wirewatch.statement;

/** What is new about a statement, what matters most last. */
public enum StatementChange {
    ASSERTED,
    CORROBORATED,
    /** A report gives other figures on the same. */
    FIGURES,
    DISPUTED,
    CORRECTED,
    RETRACTED
}
