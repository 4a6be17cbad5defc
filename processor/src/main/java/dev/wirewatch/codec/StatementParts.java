package dev.wirewatch.codec;

import dev.wirewatch.schemas.StatementDispute;
import dev.wirewatch.schemas.StatementReport;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who says what of a statement, as it is published.
 *
 * @param reports in the order in which they came
 * @param seconds of other speakers who say the same
 */
public record StatementParts(
        List<StatementReport> reports, List<StatementReport> seconds, List<StatementDispute> disputes) {

    private static final int MOST_REPORTS = 30;
    private static final int MOST_OTHERS = 10;

    /** The first thirty; of figures on a story the last, for those are what holds. */
    public static <T> List<T> shownReports(List<T> reports, boolean figures) {
        return figures
                ? reports.subList(Math.max(0, reports.size() - MOST_REPORTS), reports.size())
                : reports.subList(0, Math.min(MOST_REPORTS, reports.size()));
    }

    /** The first ten of what others say. */
    public static <T> List<T> shownOthers(List<T> others) {
        return others.subList(0, Math.min(MOST_OTHERS, others.size()));
    }

    /** The reports of all parts. */
    public Stream<StatementReport> all() {
        return Stream.of(reports.stream(), seconds.stream(), disputes.stream().map(StatementDispute::getReport))
                .flatMap(part -> part);
    }
}
