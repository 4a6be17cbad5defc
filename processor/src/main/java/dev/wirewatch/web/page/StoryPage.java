package dev.wirewatch.web.page;

import dev.wirewatch.archive.Found;
import dev.wirewatch.archive.Kind;
import dev.wirewatch.archive.Search;
import dev.wirewatch.archive.Term;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.Statement;
import dev.wirewatch.schemas.Story;
import dev.wirewatch.schemas.StoryArticle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A story: its reports in the order in which they came, each with its copies and with what it changed. */
public final class StoryPage implements Page {

    private static final int MOST_ALERTS = 50;
    private static final int MOST_STATEMENTS = 50;

    /** @param reports the newest first */
    public record View(
            Frame frame, StoryRow row, List<ReportRow> reports, List<StatementRow> statements, List<AlertGroup> alerts)
            implements PageView {

        @Override
        public String template() {
            return "story.jte";
        }
    }

    @Override
    public PageView of(PageRequest request) {
        Found.Hit<Story> hit =
                request.archive().get(Kind.STORIES, request.id()).orElseThrow(() -> NoPageException.notFound("story"));
        StoryRow row = StoryRow.of(hit);
        return new View(
                request.frame(row.headline(), Section.STORIES),
                row,
                reports(hit.record().getArticles()),
                statements(request, hit.id()),
                alerts(request, hit.record()));
    }

    /** First those that somebody sets something against, those of most sources first; each two sides once. */
    private static List<StatementRow> statements(PageRequest request, String story) {
        Search<Statement> search = Search.of(Kind.STATEMENTS).with(Term.STORY, story);
        return StatementRow.once(request.archive().find(search, Optional.empty(), MOST_STATEMENTS).hits().stream()
                .map(StatementRow::of)
                .sorted(Comparator.comparing(StatementRow::hasOtherSide)
                        .thenComparing(StatementRow::sourceCount)
                        .reversed()));
    }

    private static List<ReportRow> reports(List<StoryArticle> articles) {
        Map<String, List<ReportRow>> copies = new HashMap<>();
        Set<String> ids =
                articles.stream().map(article -> article.getArticle().getId()).collect(Collectors.toSet());
        List<StoryArticle> own = new ArrayList<>();
        for (StoryArticle article : articles) {
            if (article.getCopyOf() != null && ids.contains(article.getCopyOf())) {
                copies.computeIfAbsent(article.getCopyOf(), id -> new ArrayList<>())
                        .add(ReportRow.of(article, List.of()));
            } else {
                own.add(article);
            }
        }
        List<ReportRow> reports = new ArrayList<>();
        for (StoryArticle article : own) {
            reports.add(ReportRow.of(
                    article, copies.getOrDefault(article.getArticle().getId(), List.of())));
        }
        Collections.reverse(reports);
        return reports;
    }

    private static List<AlertGroup> alerts(PageRequest request, Story story) {
        Set<String> ids = story.getArticles().stream()
                .map(article -> article.getArticle().getId())
                .collect(Collectors.toSet());
        Search<Alert> search = Search.of(Kind.ALERTS).with(Term.ARTICLE, ids);
        return AlertGroup.of(
                request.archive(),
                request.archive().find(search, Optional.empty(), MOST_ALERTS).hits());
    }
}
