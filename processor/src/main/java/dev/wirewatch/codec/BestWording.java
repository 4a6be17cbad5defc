package dev.wirewatch.codec;

import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.ClaimRule;
import dev.wirewatch.schemas.ReportStance;
import dev.wirewatch.schemas.StatementReport;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which report of a statement says best what was said. */
public final class BestWording {

    private static final Comparator<StatementReport> BEST_FIRST = Comparator.<StatementReport, Boolean>comparing(
                    report -> report.getClaim().getSpeaker().getName().isEmpty())
            .thenComparing(report -> literalness(report.getClaim()))
            .thenComparing(report -> report.getStance() == ReportStance.REPEATS)
            .thenComparing(BestWording::latestFigure);

    private BestWording() {}

    /**
     * One that says who, literally rather than not, in its own article rather than in a copy; of those the first. Of figures
     * on a story the latest.
     */
    public static Optional<Claim> of(List<StatementReport> reports) {
        return reports.stream().min(BEST_FIRST).map(StatementReport::getClaim);
    }

    private static long latestFigure(StatementReport report) {
        return report.getClaim().getRule() == ClaimRule.FIGURE ? -report.getAt().toEpochMilli() : 0;
    }

    private static int literalness(Claim claim) {
        return switch (claim.getKind()) {
            case DIRECT -> 0;
            case MIXED -> 1;
            case INDIRECT -> 2;
            case UNKNOWN -> 3;
        };
    }
}
