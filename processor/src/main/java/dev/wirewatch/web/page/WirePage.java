package dev.wirewatch.web.page;

import dev.wirewatch.archive.Kind;
import dev.wirewatch.archive.Search;
import dev.wirewatch.archive.Term;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.EnrichedArticle;
import java.util.Map;
import java.util.TreeMap;

/** Articles as they come. */
public final class WirePage implements Page {

    static final LiveList.Noun NOUN = new LiveList.Noun("article", "articles");
    private static final int LIMIT = 50;
    private static final Map<Term, String> FACETS =
            new TreeMap<>(Map.of(Term.SOURCE, "Source", Term.LANGUAGE, "Language", Term.ENTITY, "Names"));

    public record View(Frame frame, FilterForm filters, LiveList<ArticleRow> list) implements PageView {

        @Override
        public String template() {
            return "wire.jte";
        }
    }

    @Override
    public PageView of(PageRequest request) {
        Search<EnrichedArticle> search = request.search(Kind.ARTICLES);
        return new View(
                request.frame("Wire", Section.WIRE),
                FilterForm.of(request.http(), request.archive(), search, FACETS, request.times()),
                request.list(search, Topics.ENRICHED, NOUN, LIMIT, hits -> hits.stream()
                        .map(ArticleRow::of)
                        .toList()));
    }
}
