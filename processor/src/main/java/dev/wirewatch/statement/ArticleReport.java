package dev.wirewatch.statement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An article as a source of claims.
 *
 * @param story id of its story
 * @param source number of its independent source in the story
 * @param copyOf the article whose text it has
 * @param corrects the other article that it corrects
 */
public record ArticleReport(
        String article,
        String story,
        int source,
        Optional<String> copyOf,
        Optional<String> corrects,
        Instant at,
        List<ReportedClaim> claims) {

    public ArticleReport {
        claims = List.copyOf(claims);
    }
}
