package dev.wirewatch.web.page;

import dev.wirewatch.archive.Found;
import dev.wirewatch.archive.Kind;
import dev.wirewatch.archive.Search;
import dev.wirewatch.archive.Term;
import dev.wirewatch.codec.ArticleCodec;
import dev.wirewatch.codec.WatchCodec;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.setup.Table;
import dev.wirewatch.watch.Explanation;
import dev.wirewatch.watch.Reading;
import dev.wirewatch.web.SearchRequest;
import dev.wirewatch.wording.OneLine;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;

/** Why a watch fires on an article, or why not, as both are now; and what was told of it. */
public final class WhyPage implements Page {

    private static final int MOST_ALERTS = 50;

    /** @param because a sentence each */
    public record View(
            Frame frame,
            ArticleRow article,
            String watchId,
            String watch,
            boolean matches,
            List<String> because,
            List<AlertGroup> alerts)
            implements PageView {

        @Override
        public String template() {
            return "why.jte";
        }
    }

    @Override
    public PageView of(PageRequest request) {
        Table.Row<Watch> watch = SearchRequest.text(request.http(), "watch")
                .flatMap(request.tables().watches()::row)
                .orElseThrow(() -> NoPageException.notFound("watch"));
        Found.Hit<EnrichedArticle> hit = SearchRequest.text(request.http(), "article")
                .flatMap(id -> request.archive().get(Kind.ARTICLES, id))
                .orElseThrow(() -> NoPageException.notFound("article"));
        Explanation explanation = explain(watch, hit.record());
        Search<Alert> told = Search.of(Kind.ALERTS).with(Term.ARTICLE, hit.id()).with(Term.WATCH, watch.id());
        return new View(
                request.frame("Why?", Section.ALERTS),
                ArticleRow.of(hit),
                watch.id(),
                OneLine.of(watch.value().getLabel()),
                explanation instanceof Explanation.Met,
                explanation.because().stream().map(OneLine::of).toList(),
                AlertGroup.of(
                        request.archive(),
                        request.archive()
                                .find(told, Optional.empty(), MOST_ALERTS)
                                .hits()));
    }

    private static Explanation explain(Table.Row<Watch> watch, EnrichedArticle enriched) {
        try {
            return Explanation.of(
                    WatchCodec.decode(watch.id(), watch.value()),
                    new Reading(
                            ArticleCodec.document(enriched.getArticle()),
                            ArticleCodec.decode(enriched),
                            ArticleCodec.facts(enriched)));
        } catch (IllegalArgumentException e) {
            throw new NoPageException(HttpStatus.UNPROCESSABLE_CONTENT, "The watch cannot be read: " + e.getMessage());
        }
    }
}
