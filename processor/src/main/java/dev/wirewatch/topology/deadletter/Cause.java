package dev.wirewatch.topology.deadletter;

/** Why a record became a dead letter, as its meter tells it. */
enum Cause {
    /** It is no Avro record of the right schema. */
    UNREADABLE,

    /** A step rejected it. */
    REJECTED,

    /** A step failed on it. */
    FAILED
}
