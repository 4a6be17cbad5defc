package dev.wirewatch.topology.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.EntityRef;
import dev.wirewatch.schemas.EntityType;
import dev.wirewatch.schemas.Story;
import dev.wirewatch.schemas.StoryArticle;
import dev.wirewatch.schemas.StoryChange;
import dev.wirewatch.schemas.StoryState;
import dev.wirewatch.schemas.Trend;
import dev.wirewatch.schemas.TrendChange;
import dev.wirewatch.topology.metrics.MeterConfig;
import dev.wirewatch.topology.state.StoreSpec;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What subscribers of trends are told. */
class TrackTrendsTest {

    private static final Instant START = Instant.parse("2031-03-03T00:00:00Z");
    private static final EntityRef ORLA = new EntityRef("place:orla", EntityType.PLACE, "Orla");
    private static final EntityRef BRANDT = new EntityRef("person:ada-brandt", EntityType.PERSON, "Ada Brandt");
    private static final EntityRef SURNAME = new EntityRef("person:brandt", EntityType.PERSON, "Brandt");

    @TempDir
    private Path folder;

    private MockProcessorContext<String, TrackedTrend> context;
    private TrackTrends step = new TrackTrends();
    private int articles;

    @BeforeEach
    void start() {
        Properties config = new Properties();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, "trends");
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:1");
        config.putAll(MeterConfig.of(new SimpleMeterRegistry()));
        context = new MockProcessorContext<>(config, new TaskId(0, 0), folder.toFile());
        for (StoreSpec<?> store : TrackTrends.STORES) {
            context.addStateStore(InMemoryStores.open(store.name(), store.type(), context));
        }
        step.init(context);
        quietDays();
    }

    @Test
    void aBurstBeginsAndEndsWithTheReasonsWhy() {
        assertThat(send(80, "ferry", ORLA)).isEmpty();
        assertThat(send(80.1, "ferry", ORLA)).isEmpty();
        Trend began = send(80.2, "port", ORLA).get(0);

        assertThat(began.getEntity()).isEqualTo(ORLA);
        assertThat(began.getChange()).isEqualTo(TrendChange.BEGAN);
        assertThat(began.getBeganAt()).isEqualTo(at(80.2));
        assertThat(began.getCount()).isEqualTo(3);
        assertThat(began.getExpected()).isLessThan(0.5);
        assertThat(began.getStories().get(0).getArticles()).isEqualTo(2);
        assertThat(began.getWords()).contains("ferry");

        assertThat(send(86, "rain")).isEmpty();
        Trend ended = send(86.3, "rain").get(0);

        assertThat(ended.getChange()).isEqualTo(TrendChange.ENDED);
        assertThat(ended.getBeganAt()).isEqualTo(began.getBeganAt());
        assertThat(send(87, "rain")).isEmpty();
    }

    @Test
    void copiesAndLaterRevisionsAreNotCounted() {
        send(80, "ferry", ORLA);
        send(80.1, "ferry", ORLA);

        assertThat(send(80.2, 1, "first", "ferry", ORLA)).isEmpty();
        assertThat(process(80.3, "article-" + (articles - 2), 2, StoryChange.ADDED, null, "ferry", ORLA))
                .isEmpty();
        assertThat(send(80.4, "ferry", ORLA)).isNotEmpty();
    }

    /** As one under embargo that was corrected before its time. */
    @Test
    void anArticleCountsWhoseFirstRevisionNobodySaw() {
        send(80, "ferry", ORLA);
        send(80.1, "ferry", ORLA);

        assertThat(send(80.2, 2, null, "ferry", ORLA)).isNotEmpty();
    }

    @Test
    void aKilledArticleCountsNoLongerAndEndsWhatIsNoBurstWithoutIt() {
        send(80, "ferry", ORLA);
        send(80.1, "ferry", ORLA);
        Trend began = send(80.2, "ferry", ORLA).get(0);
        String third = "article-" + (articles - 1);

        Trend ended = kill(80.3, third).get(0);

        assertThat(ended.getChange()).isEqualTo(TrendChange.ENDED);
        assertThat(ended.getBeganAt()).isEqualTo(began.getBeganAt());
        assertThat(kill(80.4, third)).isEmpty();
        assertThat(send(80.5, "ferry", ORLA)).extracting(Trend::getChange).containsExactly(TrendChange.BEGAN);
    }

    @Test
    void aBurstThatIsOneWithoutTheKilledArticleGoesOn() {
        IntStream.range(0, 8).forEach(i -> send(80 + i / 20.0, "ferry", ORLA));

        assertThat(kill(80.5, "article-" + (articles - 1))).isEmpty();
        assertThat(send(86.6, "rain")).extracting(Trend::getChange).containsExactly(TrendChange.ENDED);
    }

    @Test
    void aSurnameCountsForWhomItMeans() {
        send(50, "budget", BRANDT);
        send(80, "ferry", SURNAME);
        send(80.1, "ferry", SURNAME);

        assertThat(send(80.2, "ferry", SURNAME).get(0).getEntity()).isEqualTo(BRANDT);
    }

    @Test
    void aStepThatStartsAnewGoesOnTheSame() {
        List<Trend> whole = ferry(false);
        articles = 0;
        start();

        assertThat(ferry(true)).isEqualTo(whole).hasSizeGreaterThan(2);
    }

    private List<Trend> ferry(boolean restarting) {
        List<Trend> trends = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            if (restarting) {
                step = new TrackTrends();
                step.init(context);
            }
            trends.addAll(
                    i < 30
                            ? send(80 + 0.3 * i, "ferry", i % 4 == 0 ? SURNAME : ORLA, BRANDT)
                            : send(80 + 0.4 * i, "rain"));
        }
        return trends;
    }

    private void quietDays() {
        IntStream.range(0, 240).forEach(i -> send(i / 4.0, "rain", town(i % 12)));
    }

    private static EntityRef town(int number) {
        return new EntityRef("place:town-" + number, EntityType.PLACE, "Town " + number);
    }

    private List<Trend> send(double hours, String story, EntityRef... about) {
        return send(hours, 1, null, story, about);
    }

    private List<Trend> send(double hours, int revision, String copyOf, String story, EntityRef... about) {
        return process(hours, "article-" + articles++, revision, StoryChange.ADDED, copyOf, story, about);
    }

    private List<Trend> kill(double hours, String id) {
        return process(hours, id, 2, StoryChange.KILLED, null, "ferry");
    }

    private List<Trend> process(
            double hours,
            String id,
            int revision,
            StoryChange change,
            String copyOf,
            String story,
            EntityRef... about) {
        Instant now = at(hours);
        StoryArticle latest = new StoryArticle(
                new ArticleRef(id, revision, "Northwire", "The " + story + " today", null, null, now),
                copyOf,
                null,
                List.of(),
                change == StoryChange.KILLED);
        Story version = Story.newBuilder()
                .setId(story)
                .setVersion(1)
                .setState(StoryState.OPEN)
                .setFirstSeenAt(now)
                .setLastSeenAt(now)
                .setChange(change)
                .setLatest(latest)
                .build();
        context.resetForwards();
        step.process(new Record<>(story, new ToldArticle(version, 0, List.of(), List.of(about)), now.toEpochMilli()));
        return context.forwarded().stream()
                .map(forwarded -> forwarded.record().value().trend())
                .toList();
    }

    private static Instant at(double hours) {
        return START.plus(Duration.ofMinutes(Math.round(hours * 60)));
    }
}
