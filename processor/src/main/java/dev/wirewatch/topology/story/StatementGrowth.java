package dev.wirewatch.topology.story;

import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.statement.Dispute;
import dev.wirewatch.statement.Report;
import dev.wirewatch.statement.Statement;
import java.util.List;
import java.util.stream.Stream;

/** Tells what is new about a statement from that only more articles report it. */
final class StatementGrowth {

    /** So many reports of a statement, and of what others say to it, are told as they come. */
    private static final int TOLD_AT_ONCE = 10;

    private StatementGrowth() {}

    /** Whether all that is new is that another article says it, or denies it, where many do. */
    static boolean isAll(Statement.Stored before, Statement now, ArticleRef latest) {
        List<Report> parts = Stream.of(
                        before.reports().stream(),
                        before.seconds().stream(),
                        before.disputes().stream().map(Dispute::by))
                .flatMap(part -> part)
                .toList();
        return parts.size() >= TOLD_AT_ONCE
                && parts.stream().noneMatch(part -> part.article().equals(latest.getId()))
                && !now.hasChanges()
                && beginsWith(now.reports(), before.reports())
                && beginsWith(now.disputes(), before.disputes())
                && beginsWith(now.seconds(), before.seconds());
    }

    private static boolean beginsWith(List<?> list, List<?> first) {
        return list.size() >= first.size() && list.subList(0, first.size()).equals(first);
    }
}
