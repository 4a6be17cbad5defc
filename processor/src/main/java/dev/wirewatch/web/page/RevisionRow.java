package dev.wirewatch.web.page;

import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.RevisionKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A revision of an article.
 *
 * @param differences to the one before it, as far as that is known and has a text
 */
public record RevisionRow(int number, String kind, Instant time, List<Difference> differences) {

    /** @param revisions newest first */
    static List<RevisionRow> of(List<EnrichedArticle> revisions) {
        List<RevisionRow> rows = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            EnrichedArticle revision = revisions.get(i);
            boolean comparable = i + 1 < revisions.size() && hasText(revision) && hasText(revisions.get(i + 1));
            rows.add(new RevisionRow(
                    revision.getRevision(),
                    ClaimRow.word(revision.getRevisionKind()),
                    revision.getReceivedAt(),
                    comparable ? Difference.of(text(revisions.get(i + 1)), text(revision)) : List.of()));
        }
        return rows;
    }

    private static boolean hasText(EnrichedArticle revision) {
        return revision.getRevisionKind() != RevisionKind.KILL
                && !text(revision).isBlank();
    }

    private static String text(EnrichedArticle revision) {
        Article article = revision.getArticle();
        return article.getHeadline() + "\n\n" + article.getBody();
    }
}
