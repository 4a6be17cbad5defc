package dev.wirewatch.claims;

/** The speech act that a cue stands for. */
public enum CueKind {
    SAY,
    DENY,
    ANNOUNCE,
    PROMISE,
    ACCUSE,
    WARN,
    ASK,
    ESTIMATE,
    CONFIRM,
    DECLINE,
    BELIEVE,
    INTEND,
    SUPPORT,
    OPPOSE
}
