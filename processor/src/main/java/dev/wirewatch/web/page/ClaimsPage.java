package dev.wirewatch.web.page;

import dev.wirewatch.archive.Kind;
import dev.wirewatch.archive.Search;
import dev.wirewatch.archive.Term;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Claim;
import java.util.Map;
import java.util.TreeMap;

/** Who said what. */
public final class ClaimsPage implements Page {

    static final LiveList.Noun NOUN = new LiveList.Noun("claim", "claims");
    private static final int LIMIT = 50;
    private static final Map<Term, String> FACETS = new TreeMap<>(Map.of(
            Term.SPEAKER, "Speaker", Term.ABOUT, "About", Term.ACT, "Act", Term.KIND, "Kind", Term.SOURCE, "Source"));

    public record View(Frame frame, FilterForm filters, LiveList<ClaimRow> list) implements PageView {

        @Override
        public String template() {
            return "claims.jte";
        }
    }

    @Override
    public PageView of(PageRequest request) {
        Search<Claim> search = request.search(Kind.CLAIMS);
        return new View(
                request.frame("Claims", Section.CLAIMS),
                FilterForm.of(request.http(), request.archive(), search, FACETS, request.times()),
                request.list(search, Topics.CLAIMS, NOUN, LIMIT, hits -> hits.stream()
                        .map(ClaimRow::of)
                        .toList()));
    }
}
