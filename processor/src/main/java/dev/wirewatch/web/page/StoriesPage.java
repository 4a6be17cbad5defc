package dev.wirewatch.web.page;

import dev.wirewatch.archive.Kind;
import dev.wirewatch.archive.Search;
import dev.wirewatch.archive.Term;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Story;
import java.util.Map;
import java.util.TreeMap;

/** Stories, those that something came of last first. */
public final class StoriesPage implements Page {

    static final LiveList.Noun NOUN = new LiveList.Noun("story", "stories");
    private static final int LIMIT = 40;
    private static final Map<Term, String> FACETS = new TreeMap<>(Map.of(Term.SOURCE, "Source", Term.ENTITY, "Names"));

    public record View(Frame frame, FilterForm filters, LiveList<StoryRow> list) implements PageView {

        @Override
        public String template() {
            return "stories.jte";
        }
    }

    @Override
    public PageView of(PageRequest request) {
        Search<Story> search = request.search(Kind.STORIES);
        return new View(
                request.frame("Stories", Section.STORIES),
                FilterForm.of(request.http(), request.archive(), search, FACETS, request.times()),
                request.list(search, Topics.STORIES, NOUN, LIMIT, hits -> hits.stream()
                        .map(StoryRow::of)
                        .toList()));
    }
}
