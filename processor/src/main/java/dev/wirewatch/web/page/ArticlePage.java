package dev.wirewatch.web.page;

import dev.wirewatch.archive.ArchiveView;
import dev.wirewatch.archive.Found;
import dev.wirewatch.archive.Kind;
import dev.wirewatch.archive.Search;
import dev.wirewatch.archive.Term;
import dev.wirewatch.codec.ArticleRefs;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.setup.Table;
import dev.wirewatch.wording.OneLine;
import java.util.List;
import java.util.Optional;

/** An article: its text with what was found in it, its revisions, its story and the alerts on it. */
public final class ArticlePage implements Page {

    private static final int MOST_ALERTS = 20;

    /**
     * @param url of the article; empty when it has none that can be linked to
     * @param watches that can be asked why they did or did not fire
     */
    public record View(
            Frame frame,
            ArticleRow row,
            MarkedText text,
            Optional<String> url,
            List<ArticleFact> facts,
            List<ClaimRow> claims,
            List<ClaimRow> retracted,
            List<RevisionRow> revisions,
            Optional<StoryRow> story,
            List<AlertGroup> alerts,
            List<WatchName> watches)
            implements PageView {

        @Override
        public String template() {
            return "article.jte";
        }
    }

    public record WatchName(String id, String label) {}

    @Override
    public PageView of(PageRequest request) {
        ArchiveView archive = request.archive();
        String id = request.id();
        Found.Hit<EnrichedArticle> hit =
                archive.get(Kind.ARTICLES, id).orElseThrow(() -> NoPageException.notFound("article"));
        EnrichedArticle enriched = hit.record();
        Article article = enriched.getArticle();
        ArticleRow row = ArticleRow.of(hit);
        return new View(
                request.frame(row.killed() ? "Withdrawn article" : row.headline(), Section.WIRE),
                row,
                MarkedText.of(enriched),
                Links.external(article.getUrl()),
                ArticleFact.of(article, request.times()),
                claims(enriched.getClaims(), enriched, hit),
                row.killed() ? List.of() : claims(enriched.getRetractedClaims(), enriched, hit),
                RevisionRow.of(archive.revisions(id)),
                archive.find(Search.of(Kind.STORIES).with(Term.ARTICLE, id), Optional.empty(), 1).hits().stream()
                        .findFirst()
                        .map(StoryRow::of),
                AlertGroup.of(
                        archive,
                        archive.find(Search.of(Kind.ALERTS).with(Term.ARTICLE, id), Optional.empty(), MOST_ALERTS)
                                .hits()),
                watches(request));
    }

    private static List<ClaimRow> claims(List<Claim> claims, EnrichedArticle enriched, Found.Hit<EnrichedArticle> hit) {
        ArticleRef article = ArticleRefs.of(enriched);
        return claims.stream()
                .map(claim -> ClaimRow.of(claim, article, hit.time()))
                .toList();
    }

    private static List<WatchName> watches(PageRequest request) {
        return request.tables().watches().rows().stream()
                .map((Table.Row<Watch> row) ->
                        new WatchName(row.id(), OneLine.of(row.value().getLabel())))
                .toList();
    }
}
