package dev.wirewatch.topology.story;

import dev.wirewatch.codec.SketchCodec;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.Story;
import dev.wirewatch.schemas.StoryArticle;
import dev.wirewatch.schemas.StoryChange;
import dev.wirewatch.schemas.internal.ArticleStory;
import dev.wirewatch.schemas.internal.SketchedArticle;
import dev.wirewatch.schemas.internal.StoryEntry;
import dev.wirewatch.schemas.internal.StoryMember;
import dev.wirewatch.schemas.internal.StoryRecord;
import dev.wirewatch.story.Assignment;
import dev.wirewatch.story.StoryMemory;
import dev.wirewatch.topology.state.Expiry;
import dev.wirewatch.topology.state.Lifetime;
import dev.wirewatch.topology.state.StoreSpec;
import dev.wirewatch.topology.step.Step;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives each article its story, and forwards the next version of that. The memory of stories forgets an article after
 * three days; who is told in which story is known for a month, so that a kill reaches the story all that time.
 */
final class AssignStory extends Step<SketchedArticle, ToldArticle> {

    /** By number. */
    static final StoreSpec<StoryEntry> ENTRIES = new StoreSpec<>("story-entries", StoryEntry.class, Lifetime.OWN);

    /** By story id. */
    static final StoreSpec<StoryRecord> STORIES = new StoreSpec<>("stories", StoryRecord.class, Lifetime.OWN);

    /** By article id. */
    static final StoreSpec<ArticleStory> ARTICLES = new StoreSpec<>("story-articles", ArticleStory.class, Lifetime.OWN);

    private static final Logger LOG = LoggerFactory.getLogger(AssignStory.class);

    /** The store holds one memory only. */
    private static final String PREFIX = "";

    /** Of an article that the memory does not remember, as when it was killed. */
    private static final int NO_SOURCE = 0;

    /** See the table of memory in {@code StreamsSettings}. */
    private static final int CAPACITY = 50_000;

    private StoryMemory memory;
    private KeyValueStore<String, StoryRecord> stories;
    private KeyValueStore<String, ArticleStory> articles;

    @Override
    protected void start() {
        stories = store(STORIES);
        articles = store(ARTICLES);
        load();
        every(Expiry.INTERVAL, new Expiry<>(stories, StoryRecord::getLastSeenAt, stories::delete));
        every(Expiry.INTERVAL, new Expiry<>(articles, ArticleStory::getSeenAt, articles::delete));
    }

    private void load() {
        memory = StoredStories.load(store(ENTRIES), PREFIX, CAPACITY);
    }

    @Override
    protected void forget(Record<String, SketchedArticle> record) {
        load();
    }

    @Override
    protected void handle(Record<String, SketchedArticle> record) {
        switch (record.value().getRevisionKind()) {
            case NEW, CORRECTION -> assign(record);
            case KILL -> kill(record);
            case UNKNOWN -> LOG.warn("event=unknown-revision article={}", record.key());
        }
    }

    private void assign(Record<String, SketchedArticle> record) {
        SketchedArticle article = record.value();
        Optional<ArticleStory> before = Optional.ofNullable(articles.get(record.key()));
        Assignment assignment = memory.assign(SketchCodec.decode(article.getSketch()));
        String story = assignment.story();
        Optional<ArticleStory> here = before.filter(known -> known.getStory().equals(story));
        boolean counted = here.filter(known -> !known.getKilled()).isPresent();
        before.filter(known -> here.isEmpty() && !known.getKilled())
                .ifPresent(known -> leave(record, known.getStory()));
        StoryArticle listed = new StoryArticle(
                article.getArticle(),
                assignment.copyOf().orElse(null),
                assignment.corrects().orElse(null),
                SketchCodec.encode(assignment.changed()),
                false);
        StoryMember member = new StoryMember(listed, article.getEntities());
        StoryVersion version = version(story, record).with(member, counted);
        publish(record, story, version, here.isEmpty() ? StoryChange.ADDED : StoryChange.REVISED, listed);
        articles.put(record.key(), new ArticleStory(story, false, time(record)));
    }

    private void leave(Record<String, SketchedArticle> record, String story) {
        StoryVersion version = version(story, record).without(record.key());
        publish(record, story, version, StoryChange.LEFT, plain(record.value().getArticle(), false));
    }

    private void kill(Record<String, SketchedArticle> record) {
        memory.remove(record.key());
        Optional.ofNullable(articles.get(record.key()))
                .filter(known -> !known.getKilled())
                .ifPresent(known -> {
                    String story = known.getStory();
                    StoryVersion before = version(story, record);
                    StoryArticle killed = before.killed(plain(record.value().getArticle(), true));
                    publish(record, story, before.withKilled(killed), StoryChange.KILLED, killed);
                    articles.put(record.key(), new ArticleStory(story, true, time(record)));
                });
    }

    private static StoryArticle plain(ArticleRef article, boolean killed) {
        return new StoryArticle(article, null, null, List.of(), killed);
    }

    private StoryVersion version(String story, Record<String, SketchedArticle> record) {
        return StoryVersion.after(Optional.ofNullable(stories.get(story)), time(record));
    }

    private void publish(
            Record<String, SketchedArticle> record,
            String story,
            StoryVersion version,
            StoryChange change,
            StoryArticle latest) {
        stories.put(story, version.record());
        Story told = version.story(story, change, latest, memory.coverage(story));
        int source = memory.source(record.key()).orElse(NO_SOURCE);
        forward(record.withKey(story)
                .withValue(new ToldArticle(
                        told, source, record.value().getClaims(), record.value().getAbout())));
    }

    private static Instant time(Record<String, SketchedArticle> record) {
        return Instant.ofEpochMilli(record.timestamp());
    }
}
