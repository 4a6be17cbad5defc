package dev.wirewatch.web.page;

import dev.wirewatch.archive.Found;
import dev.wirewatch.archive.Kind;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.Statement;
import dev.wirewatch.schemas.Story;
import dev.wirewatch.schemas.Trend;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Records as rows of lists, in HTML. A row's element has an id that is made from the record's, so that a later state of
 * the record takes the place of an earlier one.
 */
public final class Rows {

    /** Those that have rows. */
    public static final Set<Kind<?>> KINDS =
            Set.of(Kind.ARTICLES, Kind.ALERTS, Kind.CLAIMS, Kind.STORIES, Kind.STATEMENTS, Kind.TRENDS);

    private final PageTemplates templates = new PageTemplates();
    private final ZoneId zone;

    /** @param zone in which times are shown */
    public Rows(ZoneId zone) {
        this.zone = zone;
    }

    /** @throws IllegalArgumentException when the kind has no rows */
    public <T> String row(Kind<T> kind, Found.Hit<T> hit) {
        Object record = hit.record();
        if (record instanceof EnrichedArticle article) {
            return print("article", ArticleRow.of(with(hit, article)));
        } else if (record instanceof Alert alert) {
            return print("alert", new AlertGroup(AlertRow.of(with(hit, alert)), List.of()));
        } else if (record instanceof Claim claim) {
            return print("claim", ClaimRow.of(with(hit, claim)));
        } else if (record instanceof Story story) {
            return print("story", StoryRow.of(with(hit, story)));
        } else if (record instanceof Statement statement) {
            return print("statement", StatementRow.of(with(hit, statement)));
        } else if (record instanceof Trend trend) {
            return print("trend", TrendRow.of(with(hit, trend)));
        }
        throw new IllegalArgumentException("There are no rows of %s.".formatted(kind.name()));
    }

    private static <T> Found.Hit<T> with(Found.Hit<?> hit, T record) {
        return new Found.Hit<>(hit.id(), hit.time(), record);
    }

    private String print(String template, Object row) {
        return templates.print(
                "row/%s.jte".formatted(template), Map.of("row", row, "times", new Times(zone, Instant.now())));
    }
}
