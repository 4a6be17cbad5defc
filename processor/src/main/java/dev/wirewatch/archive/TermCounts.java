package dev.wirewatch.archive;

import dev.wirewatch.archive.ArchiveView.Count;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.EntityMentions;
import dev.wirewatch.schemas.EntityRef;
import dev.wirewatch.schemas.Story;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** Counts the values of a term, and says them in words. */
final class TermCounts {

    private static final Comparator<Map.Entry<String, Long>> MOST_FREQUENT =
            Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private final IndexSearcher searcher;

    TermCounts(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    List<Count> of(Search<?> search, Term term, int limit) throws IOException {
        ValueCounts counts = new ValueCounts(IndexFields.of(term));
        searcher.search(IndexQueries.of(search), counts);
        List<Count> all = new ArrayList<>();
        for (Map.Entry<String, Long> count : mostFrequent(counts.counts(), limit)) {
            String label =
                    label(term, count.getKey()).filter(text -> !text.isEmpty()).orElse(count.getKey());
            all.add(new Count(count.getKey(), label, count.getValue()));
        }
        return all;
    }

    static List<Map.Entry<String, Long>> mostFrequent(Map<String, Long> counts, int limit) {
        return counts.entrySet().stream().sorted(MOST_FREQUENT).limit(limit).toList();
    }

    private Optional<String> label(Term term, String value) throws IOException {
        return switch (term) {
            case ARTICLE ->
                some(Kind.ARTICLES, term, value, (EnrichedArticle record) -> record.getArticle()
                        .getHeadline());
            case STORY -> some(Kind.STORIES, term, value, Story::getHeadline);
            case WATCH -> some(Kind.ALERTS, term, value, Alert::getWatchLabel);
            case FIRST_ALERT ->
                some(Kind.ALERTS, term, value, record -> record.getArticle().getHeadline());
            case ENTITY, ABOUT -> entity(value);
            case SPEAKER -> entity(value).or(() -> speaker(value));
            case ACT, KIND, STATE, SOURCE, LANGUAGE, STEP -> Optional.empty();
        };
    }

    private Optional<String> entity(String id) throws IOException {
        return some(Kind.MENTIONS, Term.ENTITY, id, (EntityMentions record) -> record.getEntity()
                .getName());
    }

    private Optional<String> speaker(String value) {
        try {
            return some(Kind.CLAIMS, Term.SPEAKER, value, (Claim record) -> name(record, value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Claim claim, String speaker) {
        return claim.getSpeaker().getCoSpeakers().stream()
                .filter(other -> other.getId().equals(speaker))
                .map(EntityRef::getName)
                .findFirst()
                .orElse(claim.getSpeaker().getName());
    }

    /** What the newest of the records that have the value says of it. */
    private <T> Optional<String> some(Kind<T> kind, Term term, String value, Function<T, String> label)
            throws IOException {
        ScoreDoc[] found = searcher.search(
                        IndexQueries.all(IndexQueries.of(kind), IndexQueries.of(term, value)),
                        1,
                        IndexQueries.NEWEST_FIRST)
                .scoreDocs;
        return found.length == 0
                ? Optional.empty()
                : Optional.of(label.apply(IndexReading.record(searcher.getIndexReader(), found[0].doc, kind)));
    }
}
