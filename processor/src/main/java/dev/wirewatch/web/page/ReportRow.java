package dev.wirewatch.web.page;

import dev.wirewatch.schemas.StoryArticle;
import dev.wirewatch.wording.OneLine;
import java.time.Instant;
import java.util.List;

/**
 * An article of a story.
 *
 * @param changes "46 instead of 36": numbers that it gives in place of earlier ones
 * @param copies articles with its text
 */
public record ReportRow(
        Instant time,
        String source,
        String headline,
        String href,
        boolean corrects,
        boolean killed,
        List<String> changes,
        List<ReportRow> copies) {

    static ReportRow of(StoryArticle article, List<ReportRow> copies) {
        return new ReportRow(
                article.getArticle().getReceivedAt(),
                OneLine.of(article.getArticle().getSource()),
                ArticleRow.headline(article.getArticle().getHeadline(), article.getKilled()),
                Links.article(article.getArticle().getId()),
                article.getCorrects() != null,
                article.getKilled(),
                article.getChanged().stream().map(AlertRow::change).toList(),
                List.copyOf(copies));
    }

    /** Whether its headline does not hold, and does not say so itself. */
    public boolean isStruck() {
        return killed && !ArticleRow.saysWithdrawn(headline);
    }
}
