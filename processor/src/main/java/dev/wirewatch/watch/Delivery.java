package dev.wirewatch.watch;

/** What becomes of an alert. */
public enum Delivery {
    /** It is sent at once. */
    NOW,
    /** It is listed in the next digest, in place of what is held of its article. */
    HELD,
    /** It takes back what was held and not told yet: neither is told. */
    DROPPED,
    /** It is not told, and from then on taken as told. */
    SILENT
}
