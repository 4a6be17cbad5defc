package dev.wirewatch.statement;

import java.time.Instant;

/** A claim as one article reports it. */
public record Report(ReportedClaim claim, String article, String story, int source, Part part, Instant at) {

    /** What a report is to the statement. */
    public enum Part {
        ASSERTS,
        /** In the words of another report. */
        REPEATS,
        DENIES,
        CORRECTS
    }
}
