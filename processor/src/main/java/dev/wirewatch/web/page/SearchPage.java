package dev.wirewatch.web.page;

import dev.wirewatch.archive.ArchiveView;
import dev.wirewatch.archive.Found;
import dev.wirewatch.archive.Kind;
import dev.wirewatch.archive.Search;
import dev.wirewatch.web.SearchRequest;
import dev.wirewatch.wording.OneLine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What is found of all kinds. */
public final class SearchPage implements Page {

    private static final int MOST = 8;
    private static final int MOST_NAMES = 10;

    public record View(
            Frame frame,
            List<EntityLink> names,
            Part<ArticleRow> articles,
            Part<ClaimRow> claims,
            Part<StoryRow> stories,
            Part<StatementRow> statements,
            Part<AlertGroup> alerts)
            implements PageView {

        @Override
        public String template() {
            return "search.jte";
        }

        /** Whether no text has what was searched for. */
        public boolean hasNoText() {
            return articles.rows().isEmpty()
                    && claims.rows().isEmpty()
                    && stories.rows().isEmpty()
                    && statements.rows().isEmpty()
                    && alerts.rows().isEmpty();
        }
    }

    /**
     * What is found of one kind.
     *
     * @param all the page that has all of it
     */
    public record Part<R>(String count, List<R> rows, String all) {}

    @Override
    public PageView of(PageRequest request) {
        String query = SearchRequest.text(request.http(), "q").orElse("");
        Frame frame = request.frame(query.isEmpty() ? "Search" : query + " · Search", Optional.empty());
        if (query.isEmpty()) {
            return new View(frame, List.of(), nothing(), nothing(), nothing(), nothing(), nothing());
        }
        ArchiveView archive = request.archive();
        return new View(
                frame,
                archive.entities(query, MOST_NAMES).stream()
                        .map(entity -> new EntityLink(
                                OneLine.of(entity.name()),
                                Links.entity(entity.id()),
                                entity.type().toLowerCase(Locale.ROOT)))
                        .toList(),
                part(request, Kind.ARTICLES, WirePage.NOUN, Section.WIRE, hits -> hits.stream()
                        .map(ArticleRow::of)
                        .toList()),
                part(request, Kind.CLAIMS, ClaimsPage.NOUN, Section.CLAIMS, hits -> hits.stream()
                        .map(ClaimRow::of)
                        .toList()),
                part(request, Kind.STORIES, StoriesPage.NOUN, Section.STORIES, hits -> hits.stream()
                        .map(StoryRow::of)
                        .toList()),
                part(request, Kind.STATEMENTS, StatementsPage.NOUN, Section.STATEMENTS, StatementRow::all),
                part(request, Kind.ALERTS, AlertsPage.NOUN, Section.ALERTS, hits -> AlertGroup.of(archive, hits)));
    }

    private static <R> Part<R> nothing() {
        return new Part<>("", List.of(), "");
    }

    private static <T, R> Part<R> part(
            PageRequest request,
            Kind<T> kind,
            LiveList.Noun noun,
            Section section,
            Function<List<Found.Hit<T>>, List<R>> rows) {
        Search<T> search = request.search(kind);
        Found<T> found = request.archive().find(search, Optional.empty(), MOST);
        String query = SearchRequest.text(request.http(), "q").orElse("");
        return new Part<>(
                noun.counted(found.total(), found.isExact()),
                rows.apply(found.hits()),
                section.path() + "?q=" + Links.escaped(query));
    }
}
