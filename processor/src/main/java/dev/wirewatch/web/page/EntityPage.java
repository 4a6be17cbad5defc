package dev.wirewatch.web.page;

import dev.wirewatch.archive.ArchiveView;
import dev.wirewatch.archive.Kind;
import dev.wirewatch.archive.Search;
import dev.wirewatch.archive.Term;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.web.SearchRequest;
import dev.wirewatch.wording.OneLine;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A person, an organization or a place: how often it is named, what it says, and what others say about it. */
public final class EntityPage implements Page {

    private static final int MOST_CLAIMS = 15;
    private static final int MOST_ARTICLES = 15;
    private static final int MOST_SPEAKERS = 10;
    private static final int MOST_NAMES = 12;
    private static final int MOST_STATEMENTS = 15;
    private static final int MOST_BURSTS = 3;
    private static final Set<String> DOUBTED = Set.of("disputed", "corrected");

    /**
     * @param names by which articles call it besides its own
     * @param bursts of articles about it, the last first
     * @param doubted statements by it or about it that are disputed or were corrected
     * @param speakers who speaks about it
     */
    public record View(
            Frame frame,
            String id,
            String type,
            String name,
            List<String> names,
            MentionChart chart,
            List<TrendRow> bursts,
            List<StatementRow> doubted,
            List<ClaimRow> by,
            List<ClaimRow> about,
            List<ArchiveView.Count> speakers,
            List<ArticleRow> articles)
            implements PageView {

        @Override
        public String template() {
            return "entity-page.jte";
        }

        public String href() {
            return Links.entity(id);
        }

        public String more(Section section, Term term) {
            return "%s?%s=%s".formatted(section.path(), term.key(), Links.escaped(id));
        }

        public String speaker(ArchiveView.Count speaker) {
            return "%s&%s=%s"
                    .formatted(more(Section.CLAIMS, Term.ABOUT), Term.SPEAKER.key(), Links.escaped(speaker.value()));
        }

        public String newWatch() {
            return "/watches/new?name=" + Links.escaped(name);
        }
    }

    @Override
    public PageView of(PageRequest request) {
        ArchiveView archive = request.archive();
        String id = request.id();
        ArchiveView.NamedEntity entity = archive.entity(id).orElseThrow(() -> NoPageException.notFound("name"));
        Search<Claim> about = Search.of(Kind.CLAIMS).with(Term.ABOUT, id);
        boolean byHour =
                SearchRequest.text(request.http(), "by").filter("hour"::equals).isPresent();
        return new View(
                request.frame(OneLine.of(entity.name()), Optional.empty()),
                id,
                entity.type().toLowerCase(Locale.ROOT),
                OneLine.of(entity.name()),
                entity.names().stream()
                        .map(OneLine::of)
                        .filter(name -> !name.equals(entity.name()))
                        .limit(MOST_NAMES)
                        .toList(),
                MentionChart.of(
                        archive.histogram(
                                Search.of(Kind.MENTIONS).with(Term.ENTITY, id),
                                byHour ? Duration.ofHours(1) : Duration.ofDays(1),
                                byHour ? ZoneOffset.UTC : request.times().zone()), // which may have an hour twice
                        byHour),
                TrendRow.all(archive, Search.of(Kind.TRENDS).with(Term.ENTITY, id), MOST_BURSTS),
                StatementRow.all(
                        archive,
                        Search.of(Kind.STATEMENTS).with(Term.ENTITY, id).with(Term.STATE, DOUBTED),
                        MOST_STATEMENTS),
                claims(archive, Search.of(Kind.CLAIMS).with(Term.SPEAKER, id)),
                claims(archive, about),
                archive.count(about, Term.SPEAKER, MOST_SPEAKERS),
                archive
                        .find(Search.of(Kind.ARTICLES).with(Term.ENTITY, id), Optional.empty(), MOST_ARTICLES)
                        .hits()
                        .stream()
                        .map(ArticleRow::of)
                        .toList());
    }

    private static List<ClaimRow> claims(ArchiveView archive, Search<Claim> search) {
        return archive.find(search, Optional.empty(), MOST_CLAIMS).hits().stream()
                .map(ClaimRow::of)
                .toList();
    }
}
