package dev.wirewatch.web.page;

import dev.wirewatch.archive.Found;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.Entity;
import dev.wirewatch.schemas.RevisionKind;
import dev.wirewatch.wording.OneLine;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An article in a list.
 *
 * @param note what is special about it: "revision 3"; empty when nothing is
 * @param language BCP 47 tag; empty when unknown
 * @param entities those that it names most often
 */
public record ArticleRow(
        String id,
        Instant time,
        String source,
        String headline,
        String note,
        String language,
        boolean killed,
        List<EntityLink> entities,
        int claims) {

    private static final String WITHDRAWN = "Withdrawn by its publisher";
    private static final int MOST_ENTITIES = 5;

    static ArticleRow of(Found.Hit<EnrichedArticle> hit) {
        EnrichedArticle enriched = hit.record();
        Article article = enriched.getArticle();
        boolean killed = enriched.getRevisionKind() == RevisionKind.KILL;
        return new ArticleRow(
                hit.id(),
                hit.time(),
                OneLine.of(article.getSource()),
                headline(article.getHeadline(), killed),
                enriched.getRevision() > 1 && !killed ? "revision " + enriched.getRevision() : "",
                Optional.ofNullable(enriched.getLanguage()).orElse(""),
                killed,
                enriched.getEntities().stream()
                        .sorted(Comparator.comparingInt(
                                        (Entity entity) -> entity.getMentions().size())
                                .reversed())
                        .limit(MOST_ENTITIES)
                        .map(EntityLink::of)
                        .toList(),
                enriched.getClaims().size());
    }

    /** One that can be read and clicked on. @param killed whether there is none because the article was withdrawn */
    static String headline(String headline, boolean killed) {
        String line = OneLine.of(headline);
        return line.isEmpty() ? killed ? WITHDRAWN : "(no headline)" : line;
    }

    /** Whether a headline says itself that it does not hold. */
    static boolean saysWithdrawn(String headline) {
        return headline.equals(WITHDRAWN);
    }

    public String href() {
        return Links.article(id);
    }
}
