package dev.wirewatch.web.page;

import dev.wirewatch.archive.ArchiveView;
import dev.wirewatch.archive.Found;
import dev.wirewatch.archive.Kind;
import dev.wirewatch.archive.Search;
import dev.wirewatch.archive.Term;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Trend;
import dev.wirewatch.wording.OneLine;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The newest alerts beside the newest articles, and what the last hour was about. */
public final class FrontPage implements Page {

    private static final int ALERTS = 12;
    private static final int ARTICLES = 20;
    private static final int NAMES = 12;

    /**
     * @param since the time from which on it is counted: an hour ago
     * @param names that most articles of the last hour have
     * @param bursts names in a burst, which has not ended
     */
    public record View(
            Frame frame,
            LiveList<AlertGroup> alerts,
            LiveList<ArticleRow> articles,
            Instant since,
            List<Name> names,
            List<Name> bursts,
            List<Total> totals)
            implements PageView {

        @Override
        public String template() {
            return "front.jte";
        }
    }

    public record Name(String name, String href, long articles) {}

    /** How many came in the last hour, and where they are. */
    public record Total(String text, String href) {}

    @Override
    public PageView of(PageRequest request) {
        Instant since = request.times().now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MINUTES);
        ArchiveView archive = request.archive();
        List<Name> names = archive.count(Search.of(Kind.ARTICLES).from(since), Term.ENTITY, NAMES).stream()
                .map(count -> new Name(count.label(), Links.entity(count.value()), count.records()))
                .toList();
        return new View(
                request.frame("Front page", Section.FRONT),
                AlertsPage.list(request, Search.of(Kind.ALERTS), ALERTS, hits -> AlertGroup.of(archive, hits)),
                request.list(Search.of(Kind.ARTICLES), Topics.ENRICHED, WirePage.NOUN, ARTICLES, hits -> hits.stream()
                        .map(ArticleRow::of)
                        .toList()),
                since,
                names,
                bursts(archive),
                List.of(
                        total(archive, Kind.ARTICLES, WirePage.NOUN, Section.WIRE, since),
                        total(archive, Kind.CLAIMS, ClaimsPage.NOUN, Section.CLAIMS, since),
                        total(archive, Kind.STORIES, StoriesPage.NOUN, Section.STORIES, since)));
    }

    private static List<Name> bursts(ArchiveView archive) {
        Search<Trend> going = Search.of(Kind.TRENDS).with(Term.STATE, Set.of("began", "grew"));
        return archive.find(going, Optional.empty(), NAMES).hits().stream()
                .map(Found.Hit::record)
                .map(trend -> new Name(
                        OneLine.of(trend.getEntity().getName()),
                        Links.entity(trend.getEntity().getId()),
                        trend.getCount()))
                .toList();
    }

    private static Total total(ArchiveView archive, Kind<?> kind, LiveList.Noun noun, Section section, Instant since) {
        return new Total(
                Counted.of(archive.count(Search.of(kind).from(since)), noun.one(), noun.many()),
                section.path() + "?from=" + Links.escaped(since.toString()));
    }
}
