package dev.wirewatch.topology.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.codec.SketchCodec;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.EntityType;
import dev.wirewatch.schemas.FigureChange;
import dev.wirewatch.schemas.RevisionKind;
import dev.wirewatch.schemas.Story;
import dev.wirewatch.schemas.StoryArticle;
import dev.wirewatch.schemas.StoryChange;
import dev.wirewatch.schemas.StoryEntity;
import dev.wirewatch.schemas.StoryState;
import dev.wirewatch.schemas.internal.SketchedArticle;
import dev.wirewatch.story.Sketcher;
import dev.wirewatch.text.Document;
import dev.wirewatch.topology.metrics.MeterConfig;
import dev.wirewatch.topology.state.StoreSpec;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What subscribers of stories are told of an article's life. */
class AssignStoryTest {

    private static final String DAM =
            "The dam at Velm overflowed on Sunday and water stood in 36 streets of the old town, the mayor Ada Brandt said. "
                    + "Soldiers brought the people of the lower quarter to a sports hall in Tarn in rubber boats.";
    private static final String DAM_SEEN_BY_OTHERS =
            "Families in rubber boats, a sports hall full of beds: Velm woke up under water on Monday after its dam overflowed "
                    + "in the night. In the lower quarter of the old town, soldiers still go from door to door in 36 streets.";
    private static final String STRIKE =
            "Pilots of Norrland Air will strike for two days from Thursday, their union said after talks on pay had failed. "
                    + "The airline, which flies 140 routes, cancelled every second flight.";

    @TempDir
    private Path folder;

    private MockProcessorContext<String, ToldArticle> context;
    private AssignStory step = new AssignStory();
    private Instant now = Instant.parse("2031-03-05T09:00:00Z");

    @BeforeEach
    void start() {
        Properties config = new Properties();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, "stories");
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:1");
        config.putAll(MeterConfig.of(new SimpleMeterRegistry()));
        context = new MockProcessorContext<>(config, new TaskId(0, 0), folder.toFile());
        for (StoreSpec<?> store : List.of(AssignStory.ENTRIES, AssignStory.STORIES, AssignStory.ARTICLES)) {
            context.addStateStore(InMemoryStores.open(store.name(), store.type(), context));
        }
        step.init(context);
    }

    @Test
    void aNewArticleIsAStory() {
        Story story = told(send("a", 1, "Northwire", "Dam overflows at Velm", DAM));

        assertThat(story.getId()).isEqualTo("a");
        assertThat(story.getVersion()).isEqualTo(1);
        assertThat(story.getState()).isEqualTo(StoryState.OPEN);
        assertThat(story.getHeadline()).isEqualTo("Dam overflows at Velm");
        assertThat(story.getFirstSeenAt()).isEqualTo(now);
        assertThat(story.getLastSeenAt()).isEqualTo(now);
        assertThat(story.getChange()).isEqualTo(StoryChange.ADDED);
        assertThat(story.getArticles()).containsExactly(story.getLatest());
        assertThat(story.getSources()).containsExactly("Northwire");
        assertThat(story.getEntities()).extracting(StoryEntity::getId).containsExactly("entity-of-a", "everywhere");
    }

    @Test
    void aCopyAndAReportAreItsNextVersions() {
        send("a", 1, "Northwire", "Dam overflows at Velm", DAM);
        Story copied = told(send("b", 1, "Tarn Echo", "Velm under water", DAM));
        Story reported = told(send("c", 1, "Daily Orla", "Boats in the old town", DAM_SEEN_BY_OTHERS));

        assertThat(copied.getVersion()).isEqualTo(2);
        assertThat(copied.getLatest().getCopyOf()).isEqualTo("a");
        assertThat(copied.getSourceCount()).isEqualTo(1);
        assertThat(reported.getVersion()).isEqualTo(3);
        assertThat(reported.getFirstSeenAt()).isBefore(reported.getLastSeenAt());
        assertThat(reported.getArticles())
                .extracting(article -> article.getArticle().getId())
                .containsExactly("a", "b", "c");
        assertThat(reported.getArticleCount()).isEqualTo(3);
        assertThat(reported.getCopyCount()).isEqualTo(1);
        assertThat(reported.getSources()).containsExactly("Northwire", "Daily Orla");
        assertThat(reported.getEntities().get(0).getId()).as("named by all").isEqualTo("everywhere");
    }

    @Test
    void aCorrectionOfAnotherArticleAndARevisionOfTheSameSayWhatChanged() {
        send("a", 1, "Northwire", "Dam overflows at Velm", DAM);
        Story corrected = told(send("b", 1, "Northwire", "CORRECTED - Dam overflows at Velm", DAM.replace("36", "46")));
        Story revised = told(send("a", 2, "Northwire", "Dam overflows at Velm", DAM.replace("36", "56")));

        assertThat(corrected.getLatest().getCorrects()).isEqualTo("a");
        assertThat(corrected.getLatest().getChanged()).containsExactly(new FigureChange("36", "46"));
        assertThat(revised.getId()).isEqualTo("a");
        assertThat(revised.getChange()).isEqualTo(StoryChange.REVISED);
        assertThat(revised.getLatest().getChanged()).containsExactly(new FigureChange("36", "56"));
        assertThat(revised.getArticles()).hasSize(2).first().isEqualTo(revised.getLatest());
    }

    @Test
    void aKilledArticleStaysListedAndTheStoryIsWithdrawnWithTheLast() {
        send("a", 1, "Northwire", "Dam overflows at Velm", DAM);
        send("b", 1, "Tarn Echo", "Velm under water", DAM);
        Story first = told(kill("a", 2, "Northwire"));
        Story last = told(kill("b", 2, "Tarn Echo"));

        assertThat(first.getState()).isEqualTo(StoryState.OPEN);
        assertThat(first.getChange()).isEqualTo(StoryChange.KILLED);
        assertThat(first.getHeadline()).isEqualTo("Velm under water");
        assertThat(first.getLatest().getArticle().getHeadline()).isEqualTo("Dam overflows at Velm");
        assertThat(first.getLatest().getArticle().getRevision()).isEqualTo(2);
        assertThat(first.getArticleCount()).isEqualTo(1);
        assertThat(first.getSources()).containsExactly("Tarn Echo");
        assertThat(first.getEntities()).extracting(StoryEntity::getId).containsExactly("entity-of-b", "everywhere");
        assertThat(last.getState()).isEqualTo(StoryState.WITHDRAWN);
        assertThat(last.getArticles()).extracting(StoryArticle::getKilled).containsExactly(true, true);
        assertThat(last.getSourceCount()).isZero();
        assertThat(last.getEntities()).isEmpty();
    }

    @Test
    void aKillReachesTheStoryLongAfterItsWindow() {
        send("a", 1, "Northwire", "Dam overflows at Velm", DAM);
        now = now.plus(Duration.ofDays(20));
        send("b", 1, "Northwire", "Pilots to strike", STRIKE);

        Story story = told(kill("a", 2, "Northwire"));

        assertThat(story.getId()).isEqualTo("a");
        assertThat(story.getState()).isEqualTo(StoryState.WITHDRAWN);
    }

    @Test
    void aKillOfWhatNobodyKnowsOrOfWhatIsKilledTellsNothing() {
        assertThat(kill("a", 1, "Northwire")).isEmpty();
        send("a", 2, "Northwire", "Dam overflows at Velm", DAM);
        kill("a", 3, "Northwire");

        assertThat(kill("a", 4, "Northwire")).isEmpty();
    }

    @Test
    void anArticleThatComesBackAfterAKillStandsAgain() {
        send("a", 1, "Northwire", "Dam overflows at Velm", DAM);
        kill("a", 2, "Northwire");

        Story story = told(send("a", 3, "Northwire", "Dam overflows at Velm", DAM));

        assertThat(story.getId()).isEqualTo("a");
        assertThat(story.getVersion()).isEqualTo(3);
        assertThat(story.getState()).isEqualTo(StoryState.OPEN);
        assertThat(story.getArticles()).containsExactly(story.getLatest());
    }

    @Test
    void anArticleThatBecomesAnotherStoryLeavesItsOwn() {
        send("a", 1, "Northwire", "Dam overflows at Velm", DAM);
        send("b", 1, "Tarn Echo", "Pilots to strike", STRIKE);

        List<Story> told = send("b", 2, "Tarn Echo", "Velm under water", DAM);

        assertThat(told).extracting(Story::getId).containsExactly("b", "a");
        assertThat(told).extracting(Story::getChange).containsExactly(StoryChange.LEFT, StoryChange.ADDED);
        assertThat(told.get(0).getState()).isEqualTo(StoryState.WITHDRAWN);
        assertThat(told.get(0).getArticles()).isEmpty();
    }

    @Test
    void aTaskThatStartsAgainGoesOn() {
        send("a", 1, "Northwire", "Dam overflows at Velm", DAM);
        step.close();
        step = new AssignStory();
        step.init(context);

        Story story = told(send("b", 1, "Tarn Echo", "Velm under water", DAM));

        assertThat(story.getId()).isEqualTo("a");
        assertThat(story.getVersion()).isEqualTo(2);
        assertThat(story.getLatest().getCopyOf()).isEqualTo("a");
    }

    @Test
    void ofAStoryOfMoreArticlesTheFirstHundredAreListedAndAllAreCounted() {
        for (int i = 0; i < 102; i++) {
            send("a" + i, 1, "Northwire", "Dam overflows at Velm", DAM);
        }
        Story revised = told(send("a101", 2, "Northwire", "Dam overflows at Velm", DAM + " It rains."));
        Story killed = told(kill("a101", 3, "Northwire"));
        Story left = send("a100", 2, "Northwire", "Pilots to strike", STRIKE).get(0);

        assertThat(revised.getArticles()).hasSize(100);
        assertThat(revised.getArticleCount()).isEqualTo(102);
        assertThat(revised.getLatest().getArticle().getId()).isEqualTo("a101");
        assertThat(killed.getArticleCount()).isEqualTo(101);
        assertThat(left.getArticleCount()).isEqualTo(100);
    }

    private List<Story> send(String id, int revision, String source, String headline, String body) {
        return process(
                id, revision, source, headline, body, revision == 1 ? RevisionKind.NEW : RevisionKind.CORRECTION);
    }

    private List<Story> kill(String id, int revision, String source) {
        return process(id, revision, source, "", "", RevisionKind.KILL);
    }

    private List<Story> process(
            String id, int revision, String source, String headline, String body, RevisionKind kind) {
        now = now.plus(Duration.ofMinutes(1));
        Document document = Document.of(id, headline, body);
        SketchedArticle article = new SketchedArticle(
                new ArticleRef(id, revision, source, headline, null, null, now),
                kind,
                SketchCodec.encode(new Sketcher().sketch(document, Annotation.empty(), source, now)),
                List.of(
                        new StoryEntity("entity-of-" + id, EntityType.PERSON, "Ada Brandt", 2),
                        new StoryEntity("everywhere", EntityType.PLACE, "Velm", 1)),
                List.of(),
                List.of());
        context.resetForwards();
        step.process(new Record<>(id, article, now.toEpochMilli()));
        return context.forwarded().stream()
                .<Story>map(forwarded -> {
                    Story story = forwarded.record().value().story();
                    assertThat(forwarded.record().key()).isEqualTo(story.getId());
                    return story;
                })
                .toList();
    }

    private static Story told(List<Story> stories) {
        assertThat(stories).hasSize(1);
        return stories.get(0);
    }
}
