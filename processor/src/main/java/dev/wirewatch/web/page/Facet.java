package dev.wirewatch.web.page;

import dev.wirewatch.archive.ArchiveView;
import dev.wirewatch.archive.Search;
import dev.wirewatch.archive.Term;
import dev.wirewatch.wording.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A term to choose a value of. */
public record Facet(String key, String label, List<Choice> choices) {

    private static final int MOST_CHOICES = 30;

    /** @param records that have it; 0 when it is not known */
    public record Choice(String value, String label, long records, boolean chosen) {}

    /** The most frequent values among what a search finds, and those that it asks for. */
    static Facet of(ArchiveView archive, Search<?> search, Term term, String label) {
        Set<String> chosen = search.terms().getOrDefault(term, Set.of());
        List<Choice> choices = new ArrayList<>();
        for (ArchiveView.Count count : archive.count(without(search, term), term, MOST_CHOICES)) {
            choices.add(new Choice(
                    count.value(), OneLine.of(count.label()), count.records(), chosen.contains(count.value())));
        }
        chosen.stream()
                .filter(value ->
                        choices.stream().noneMatch(choice -> choice.value().equals(value)))
                .forEach(value -> choices.add(new Choice(value, OneLine.of(value), 0, true)));
        return new Facet(term.key(), label, List.copyOf(choices));
    }

    /** The same without this term, so that another value can be chosen. */
    private static <T> Search<T> without(Search<T> search, Term term) {
        Search<T> other = new Search<>(search.kind(), search.query(), Map.of(), search.from(), search.until());
        for (Term kept : search.terms().keySet()) {
            if (kept != term) {
                other = other.with(kept, search.terms().get(kept));
            }
        }
        return other;
    }
}
