package dev.wirewatch.archive;

import static dev.wirewatch.archive.Records.START;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.Statement;
import dev.wirewatch.schemas.Story;
import dev.wirewatch.schemas.StoryArticle;
import dev.wirewatch.watch.query.ParsedQuery;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a kill takes back, in whatever order the records of several topics come. */
class KilledArticlesTest {

    private static final EnrichedArticle FIRST =
            Records.article("a1", "Harbor closes for a week", "Ilse Brandt", "the cranes are unsafe");
    private static final EnrichedArticle SECOND =
            Records.article("a1", 2, "Harbor closes for a month", "Ilse Brandt", "the cranes are wrecked");
    private static final EnrichedArticle KILL = Records.kill("a1", 3);
    private static final EnrichedArticle BACK =
            Records.article("a1", 4, "Harbor stays open", "Ilse Brandt", "repairs are done");
    private static final EnrichedArticle OTHER =
            Records.article("a2", "Ferry line adds a boat", "Tomas Brandl", "demand has doubled");

    private record Step(String name, Consumer<FilledArchive> step) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static <T> Step put(Kind<T> kind, T record, long seconds) {
        return new Step(kind.name() + '@' + seconds, archive -> archive.with(kind, record, START.plusSeconds(seconds)));
    }

    private static final List<Step> STEPS = List.of(
            put(Kind.ARTICLES, FIRST, 1),
            put(Kind.ARTICLES, SECOND, 2),
            put(Kind.ARTICLES, KILL, 3),
            put(Kind.MENTIONS, Records.mentions(FIRST), 1),
            put(Kind.MENTIONS, Records.mentions(SECOND), 2),
            put(Kind.CLAIMS, Records.claim(FIRST), 1),
            put(Kind.CLAIMS, Records.claim(SECOND), 2),
            put(Kind.ALERTS, Records.alert(FIRST), 1),
            put(Kind.ALERTS, Records.alert(SECOND), 2),
            put(Kind.ALERTS, Records.quoting(Records.alert(OTHER), SECOND), 2),
            put(Kind.STORIES, Records.story("s1", 1, FIRST), 1),
            put(Kind.STORIES, Records.story("s1", 2, SECOND, OTHER), 2),
            put(Kind.STATEMENTS, Records.statement("t1", 1, FIRST), 1),
            put(Kind.STATEMENTS, Records.disputed(Records.statement("t1", 2, SECOND), OTHER), 2),
            put(Kind.STATEMENTS, Records.statement("t2", 1, SECOND, OTHER), 2),
            put(Kind.TRENDS, Records.trend(SECOND, START), 2),
            put(Kind.DEAD_LETTERS, Records.deadLetter(4, "a1", "It is too long."), 1));

    @Provide
    Arbitrary<List<Step>> orders() {
        return Arbitraries.shuffle(STEPS);
    }

    @Property(tries = 60)
    void takesTheTextOutOfAllThatHasIt(@ForAll("orders") List<Step> steps) {
        try (FilledArchive archive = FilledArchive.inMemory()) {
            steps.forEach(step -> step.step().accept(archive));
            assertIsKilled(archive);
        }
    }

    @Property(tries = 60)
    void takesItAlsoInOneBatch(@ForAll("orders") List<Step> steps) {
        try (FilledArchive archive = FilledArchive.inMemory().held()) {
            steps.forEach(step -> step.step().accept(archive));
            archive.at(archive.index().positions());
            assertIsKilled(archive);
        }
    }

    @Property(tries = 60)
    void aRevisionAfterItIsThereWithItsText(@ForAll("orders") List<Step> steps) {
        try (FilledArchive archive = FilledArchive.inMemory();
                FilledArchive other = FilledArchive.inMemory()) {
            archive.with(Kind.ARTICLES, BACK, START.plusSeconds(4))
                    .with(Kind.CLAIMS, Records.claim(BACK), START.plusSeconds(4));
            steps.forEach(step -> step.step().accept(archive));
            steps.forEach(step -> step.step().accept(other));
            other.with(Kind.ARTICLES, BACK, START.plusSeconds(4))
                    .with(Kind.CLAIMS, Records.claim(BACK), START.plusSeconds(4));
            for (FilledArchive either : List.of(archive, other)) {
                try (ArchiveView view = either.view()) {
                    assertThat(view.find(Search.of(Kind.ARTICLES), Optional.empty(), 9)
                                    .records())
                            .containsExactly(BACK);
                    assertThat(view.get(Kind.CLAIMS, "a1-claim").orElseThrow().record())
                            .isEqualTo(Records.claim(BACK));
                    assertThat(view.revisions("a1"))
                            .extracting(EnrichedArticle::getRevision)
                            .containsExactly(4, 3, 2, 1);
                    assertThat(view.revisions("a1").stream().skip(1))
                            .allSatisfy(old -> assertThat(old.getArticle().getHeadline()
                                            + old.getArticle().getBody())
                                    .isEmpty());
                    assertThat(texts(view, "headline:harbor")).isEqualTo(2);
                    assertThat(texts(view, "wrecked OR unsafe")).isZero();
                }
            }
        }
    }

    @Example
    void isKnownAfterARestart() {
        try (FilledArchive archive = FilledArchive.inMemory()) {
            archive.with(Kind.ARTICLES, FIRST, START)
                    .with(Kind.ARTICLES, KILL, START.plusSeconds(1))
                    .restart();
            archive.with(Kind.CLAIMS, Records.claim(FIRST), START.plusSeconds(2));
            try (ArchiveView view = archive.view()) {
                assertThat(texts(view, "unsafe")).isZero();
            }
        }
    }

    /** The index keeps a kill for days, and a story that had the article may last for weeks. */
    @Example
    void aStoryThatSaysItselfThatItsArticleWasKilledHasNoTextOfIt() {
        Story story = Records.story("s1", 2, FIRST, OTHER);
        StoryArticle killed = StoryArticle.newBuilder(story.getArticles().get(0))
                .setKilled(true)
                .build();
        try (FilledArchive archive = FilledArchive.inMemory()) {
            archive.with(
                    Kind.STORIES,
                    Story.newBuilder(story)
                            .setArticles(List.of(killed, story.getArticles().get(1)))
                            .build(),
                    START);
            try (ArchiveView view = archive.view()) {
                assertThat(texts(view, "week")).isZero();
                assertThat(texts(view, "ferry")).isEqualTo(1);
            }
        }
    }

    private static void assertIsKilled(FilledArchive archive) {
        try (ArchiveView view = archive.view()) {
            Article left = view.get(Kind.ARTICLES, "a1").orElseThrow().record().getArticle();
            assertThat(left.getId()).isEqualTo("a1");
            assertThat(left.getSource()).isEqualTo(Records.SOURCE);
            assertThat(view.count(Search.of(Kind.ARTICLES), Term.STATE, 9))
                    .extracting(ArchiveView.Count::value)
                    .containsExactly("killed");
            assertThat(view.revisions("a1")).hasSize(3).allSatisfy(revision -> {
                assertThat(revision.getArticle().getHeadline()).isEmpty();
                assertThat(revision.getArticle().getBody()).isEmpty();
                assertThat(revision.getClaims()).isEmpty();
            });
            assertThat(texts(view, "closes OR cranes OR brandt OR wrecked OR headline:closes OR speaker:brandt"))
                    .isZero();
            assertThat(view.entities("brandt", 9)).isEmpty();
            assertThat(view.get(Kind.CLAIMS, "a1-claim").orElseThrow().record().toString())
                    .doesNotContain("Brandt", "cranes", "Harbor");
            assertThat(view.get(Kind.ALERTS, "alert-a1-2")
                            .orElseThrow()
                            .record()
                            .toString())
                    .doesNotContain("Brandt", "cranes", "Harbor closes");
            assertThat(view.get(Kind.ALERTS, "alert-a2-1")
                            .orElseThrow()
                            .record()
                            .toString())
                    .doesNotContain("Ilse", "cranes")
                    .contains("demand has doubled");
            assertThat(view.get(Kind.STORIES, "s1").orElseThrow().record().toString())
                    .doesNotContain("Harbor")
                    .contains("Ferry line");
            assertThat(view.get(Kind.STATEMENTS, "t1").orElseThrow().record().toString())
                    .doesNotContain("Brandt", "cranes", "Harbor")
                    .contains("demand has doubled");
            Statement reported = view.get(Kind.STATEMENTS, "t2").orElseThrow().record();
            assertThat(reported.toString()).doesNotContain("Brandt", "cranes", "Harbor");
            assertThat(reported.getWording()).isEqualTo("demand has doubled");
            assertThat(reported.getSpeaker().getName()).isEqualTo("Tomas Brandl");
            assertThat(reported.getReportCount()).isEqualTo(1);
            assertThat(view.find(Search.of(Kind.TRENDS), Optional.empty(), 9)
                            .records()
                            .toString())
                    .doesNotContain("Harbor")
                    .contains("quay");
            assertThat(view.get(Kind.DEAD_LETTERS, "0-4").orElseThrow().record().bytes())
                    .isEmpty();
        }
    }

    /** Records of all kinds that have these words. */
    private static long texts(ArchiveView view, String query) {
        return List.of(Kind.ARTICLES, Kind.MENTIONS, Kind.CLAIMS, Kind.ALERTS, Kind.STORIES, Kind.STATEMENTS).stream()
                .map(kind -> Search.of(kind).with(ParsedQuery.parse(query)))
                .mapToLong(search -> view.find(search, Optional.empty(), 9).total())
                .sum();
    }
}
