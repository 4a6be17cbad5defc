package dev.wirewatch.web.page;

import dev.wirewatch.archive.Kind;
import dev.wirewatch.archive.Search;
import dev.wirewatch.archive.Term;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Trend;
import java.util.Map;

/** Whom far more articles are about than the hour and weekday let expect. */
public final class TrendsPage implements Page {

    private static final LiveList.Noun NOUN = new LiveList.Noun("burst", "bursts");
    private static final int LIMIT = 50;
    private static final Map<Term, String> FACETS = Map.of(Term.STATE, "Last change");

    public record View(Frame frame, FilterForm filters, LiveList<TrendRow> list) implements PageView {

        @Override
        public String template() {
            return "trends.jte";
        }
    }

    @Override
    public PageView of(PageRequest request) {
        Search<Trend> search = request.search(Kind.TRENDS);
        return new View(
                request.frame("Trends", Section.TRENDS),
                FilterForm.of(request.http(), request.archive(), search, FACETS, request.times()),
                request.list(search, Topics.TRENDS, NOUN, LIMIT, hits -> hits.stream()
                        .map(TrendRow::of)
                        .toList()));
    }
}
