package dev.wirewatch.archive;

import dev.wirewatch.schemas.Trend;
import dev.wirewatch.schemas.TrendStory;
import dev.wirewatch.watch.query.QueryDocument;
import dev.wirewatch.watch.query.QueryField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;

/** A burst is one record, of which the last change is kept. */
final class TrendForm extends AvroForm<Trend> {

    TrendForm() {
        super(Trend.class);
    }

    @Override
    public String id(Trend record) {
        return record.getEntity().getId() + '/' + record.getBeganAt();
    }

    @Override
    public long revision(Trend record) {
        return record.getChangedAt().toEpochMilli();
    }

    @Override
    public Map<Term, Set<String>> terms(Trend record) {
        return new TermValues()
                .addIds(Term.ENTITY, List.of(record.getEntity()))
                .add(Term.STATE, record.getChange())
                .add(
                        Term.STORY,
                        record.getStories().stream().map(TrendStory::getId).toList())
                .all();
    }

    @Override
    public QueryDocument queried(Trend record) {
        QueriedValues values = new QueriedValues()
                .add(QueryField.ENTITY, record.getEntity().getId())
                .add(QueryField.ENTITY, record.getEntity().getName())
                .add(QueryField.TEXT, record.getEntity().getName());
        record.getWords().forEach(word -> values.add(QueryField.TEXT, word));
        return values.document();
    }

    /** Without headlines: it is not known which articles have them. The stories have those that stand. */
    @Override
    public Optional<Trend> withoutKilled(Trend record, Kills kills) {
        return Optional.of(Trend.newBuilder(record)
                .setStories(record.getStories().stream()
                        .map(story ->
                                TrendStory.newBuilder(story).setHeadline("").build())
                        .toList())
                .build());
    }

    /** With the headlines that its stories have now. */
    @Override
    public Trend completed(Trend record, IndexReader index) throws IOException {
        List<TrendStory> stories = new ArrayList<>();
        for (TrendStory story : record.getStories()) {
            int doc = IndexReading.find(index, IndexFields.uid(Kind.STORIES, story.getId()));
            String headline = doc == IndexReading.NONE
                    ? ""
                    : IndexReading.record(index, doc, Kind.STORIES).getHeadline();
            stories.add(TrendStory.newBuilder(story).setHeadline(headline).build());
        }
        return Trend.newBuilder(record).setStories(stories).build();
    }
}
