package dev.wirewatch.archive;

import static dev.wirewatch.archive.Records.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirewatch.archive.ArchiveView.Bucket;
import dev.wirewatch.archive.ArchiveView.Count;
import dev.wirewatch.archive.ArchiveView.NamedEntity;
import dev.wirewatch.archive.Found.Hit;
import dev.wirewatch.kafka.Positions;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.Entity;
import dev.wirewatch.schemas.Span;
import dev.wirewatch.schemas.Speaker;
import dev.wirewatch.schemas.Trend;
import dev.wirewatch.schemas.TrendStory;
import dev.wirewatch.watch.query.ParsedQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveIndexTest {

    private static final EnrichedArticle HARBOR =
            Records.article("a1", "Harbor closes for a week", "Ilse Brandt", "the cranes are unsafe");
    private static final EnrichedArticle FERRY =
            Records.article("a2", "Ferry line adds a boat", "Tomas Brandl", "demand has doubled");

    private final FilledArchive archive = FilledArchive.inMemory();

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void findsRecordsOfEachKindByQueryAndTerm() {
        archive.with(Kind.ARTICLES, HARBOR, START)
                .with(Kind.ARTICLES, FERRY, START.plusSeconds(1))
                .with(Kind.MENTIONS, Records.mentions(HARBOR), START)
                .with(Kind.CLAIMS, Records.claim(HARBOR), START)
                .with(Kind.ALERTS, Records.alert(HARBOR), START)
                .with(Kind.STORIES, Records.story("s1", 1, HARBOR), START)
                .with(Kind.DEAD_LETTERS, Records.deadLetter(7, "a9", "It has no text."), START);
        try (ArchiveView view = archive.view()) {
            assertThat(found(view, Search.of(Kind.ARTICLES))).containsExactly(FERRY, HARBOR);
            assertThat(found(view, Search.of(Kind.ARTICLES).with(ParsedQuery.parse("cranes"))))
                    .containsExactly(HARBOR);
            assertThat(found(view, Search.of(Kind.MENTIONS).with(Term.ARTICLE, "a1")))
                    .containsExactly(Records.mentions(HARBOR));
            assertThat(found(view, Search.of(Kind.CLAIMS).with(Term.SPEAKER, "person-ilse-brandt")))
                    .containsExactly(Records.claim(HARBOR));
            assertThat(found(view, Search.of(Kind.ALERTS).with(Term.WATCH, "watch-1")))
                    .containsExactly(Records.alert(HARBOR));
            assertThat(found(view, Search.of(Kind.STORIES).with(ParsedQuery.parse("headline:harbor"))))
                    .containsExactly(Records.story("s1", 1, HARBOR));
            assertThat(found(view, Search.of(Kind.DEAD_LETTERS).with(Term.STEP, "admit")))
                    .extracting(StoredDeadLetter::id, StoredDeadLetter::cause)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("0-7", "It has no text."));
            assertThat(found(view, Search.of(Kind.ARTICLES).from(START.plusMillis(1))))
                    .containsExactly(FERRY);
            assertThat(found(view, Search.of(Kind.ARTICLES).until(START.plusMillis(1))))
                    .containsExactly(HARBOR);
            assertThat(view.get(Kind.CLAIMS, "a1-claim").map(Hit::record)).contains(Records.claim(HARBOR));
            assertThat(view.get(Kind.CLAIMS, "a1")).isEmpty();
        }
    }

    @Test
    void holdsOfEachIdTheValidRecordOnce() {
        EnrichedArticle second = Records.article("a1", 2, "Harbor opens again", "Ilse Brandt", "the cranes are safe");
        archive.with(Kind.CLAIMS, Records.claim(HARBOR), START)
                .with(Kind.CLAIMS, Records.claim(second), START.plusSeconds(5))
                .with(Kind.CLAIMS, Records.claim(HARBOR), START);
        archive.with(Kind.ARTICLES, second, START.plusSeconds(5))
                .with(Kind.ARTICLES, HARBOR, START)
                .with(Kind.ARTICLES, second, START.plusSeconds(5));
        try (ArchiveView view = archive.view()) {
            assertThat(found(view, Search.of(Kind.CLAIMS))).containsExactly(Records.claim(second));
            assertThat(found(view, Search.of(Kind.ARTICLES))).containsExactly(second);
            assertThat(found(view, Search.of(Kind.ARTICLES).with(ParsedQuery.parse("closes"))))
                    .isEmpty();
            assertThat(view.revisions("a1")).containsExactly(second, HARBOR);
        }
    }

    /** As after a long stop. */
    @Test
    void holdsTheValidRecordOnceAlsoAfterABatchOfVeryManyArticles() {
        EnrichedArticle second = Records.article("a1", 2, "Harbor opens again", "Ilse Brandt", "the cranes are safe");
        archive.held().with(Kind.ARTICLES, HARBOR, START);
        IntStream.range(0, 1_500)
                .forEach(number -> archive.with(
                        Kind.ARTICLES, Records.article("b" + number, "Ferry", "Ilse Brandt", "it sails"), START));
        archive.with(Kind.CLAIMS, Records.claim(HARBOR), START)
                .at(archive.index().positions());

        archive.with(Kind.ARTICLES, second, START.plusSeconds(5))
                .at(archive.index().positions());

        try (ArchiveView view = archive.view()) {
            assertThat(found(view, Search.of(Kind.ARTICLES).with(ParsedQuery.parse("harbor"))))
                    .containsExactly(second);
            assertThat(view.revisions("a1")).containsExactly(second, HARBOR);
        }
    }

    @Test
    void aTrendHasTheHeadlinesThatItsStoriesHaveNow() {
        archive.with(Kind.STORIES, Records.story("s1", 1, HARBOR), START)
                .with(Kind.TRENDS, Records.trend(HARBOR, START), START)
                .with(Kind.STORIES, Records.story("s1", 2, FERRY), START.plusSeconds(5));
        try (ArchiveView view = archive.view()) {
            assertThat(found(view, Search.of(Kind.TRENDS)))
                    .flatExtracting(Trend::getStories)
                    .extracting(TrendStory::getHeadline)
                    .containsExactly(FERRY.getArticle().getHeadline());
        }
    }

    @Test
    void pagesThroughAllWithoutAGapOrARepeatWhileRecordsAreAdded() {
        IntStream.range(0, 100).forEach(i -> archive.with(Kind.CLAIMS, claim(i), START.plusSeconds(i / 7)));
        List<String> read = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        int page = 0;
        do {
            try (ArchiveView view = archive.view()) {
                Found<Claim> found = view.find(Search.of(Kind.CLAIMS), cursor, 9);
                assertThat(found.total()).isEqualTo(100 + page);
                found.hits().forEach(hit -> read.add(hit.id()));
                cursor = found.next();
            }
            archive.with(Kind.CLAIMS, claim(1_000 + page), START.plusSeconds(1_000 + page));
            page++;
        } while (cursor.isPresent());

        assertThat(read).hasSize(100).doesNotHaveDuplicates();
    }

    private static Claim claim(int number) {
        return Records.claim(Records.article("b" + number, "Storm at sea", "Ilse Brandt", "the cranes are unsafe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!", "AAAAAAAAAAAAAA", "AAAAAAAAAABhcnRpY2xlcy94"})
    void rejectsACursorThatIsNone(String cursor) {
        try (ArchiveView view = archive.view()) {
            assertThatThrownBy(() -> view.find(Search.of(Kind.CLAIMS), Optional.of(cursor), 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("cursor");
        }
    }

    @Test
    void countsValuesInWordsAndByTime() {
        archive.with(Kind.MENTIONS, Records.mentions(HARBOR), START)
                .with(Kind.CLAIMS, Records.claim(HARBOR), START)
                .with(Kind.CLAIMS, Records.claim(FERRY), START.plusSeconds(7_200));
        try (ArchiveView view = archive.view()) {
            assertThat(view.count(Search.of(Kind.CLAIMS), Term.SPEAKER, 10))
                    .containsExactly(
                            new Count("person-ilse-brandt", "Ilse Brandt", 1),
                            new Count("person-tomas-brandl", "Tomas Brandl", 1));
            assertThat(view.count(Search.of(Kind.CLAIMS), Term.SOURCE, 1))
                    .containsExactly(new Count(Records.SOURCE, Records.SOURCE, 2));
            Duration hour = Duration.ofHours(1);
            assertThat(view.histogram(Search.of(Kind.CLAIMS), hour, ZoneOffset.UTC))
                    .containsExactly(
                            new Bucket(START, 1),
                            new Bucket(START.plus(hour), 0),
                            new Bucket(START.plus(hour).plus(hour), 1));
            assertThatThrownBy(() -> view.histogram(Search.of(Kind.CLAIMS), Duration.ofMillis(1), ZoneOffset.UTC))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void findsEntitiesByAPrefixOfAnyOfTheirNames() {
        EnrichedArticle again = Records.article("a3", "Harbor opens", "Ilse Brandt", "all is well");
        for (EnrichedArticle article : List.of(HARBOR, FERRY, again)) {
            archive.with(Kind.ARTICLES, article, START).with(Kind.MENTIONS, Records.mentions(article), START);
        }
        NamedEntity brandt = new NamedEntity("person-ilse-brandt", "person", "Ilse Brandt", List.of("Ilse Brandt"), 2);
        try (ArchiveView view = archive.view()) {
            assertThat(view.entities("brand", 10))
                    .extracting(NamedEntity::name)
                    .containsExactly("Ilse Brandt", "Tomas Brandl");
            assertThat(view.entities("ÎLSE b", 10)).containsExactly(brandt);
            assertThat(view.entities("ilse brandl", 10)).isEmpty();
            assertThat(view.entities(" ", 10)).isEmpty();
            assertThat(view.entity("person-ilse-brandt")).contains(brandt);
            assertThat(view.entity("person-nobody")).isEmpty();
        }
    }

    @Test
    void aFuzzyWordStandsForAllWordsThatAreLikeIt() {
        IntStream.range(0, 200)
                .forEach(i -> archive.with(
                        Kind.ARTICLES,
                        Records.article(
                                "c" + i, "Storm" + (char) ('a' + i % 26) + (char) ('a' + i / 26), "Ilse Brandt", "so"),
                        START));
        try (ArchiveView view = archive.view()) {
            assertThat(view.find(Search.of(Kind.ARTICLES).with(ParsedQuery.parse("storm~2")), Optional.empty(), 1)
                            .total())
                    .isEqualTo(200);
        }
    }

    @Test
    void claimsOfAnArticleMayComeInAnyOrderOfTheirPlaces() {
        Claim late = HARBOR.getClaims().get(0);
        Claim early = Claim.newBuilder(late)
                .setId("early")
                .setSpeaker(Speaker.newBuilder(late.getSpeaker())
                        .setName("Harbor")
                        .setSpans(List.of(new Span(0, 6)))
                        .build())
                .build();
        EnrichedArticle both = EnrichedArticle.newBuilder(HARBOR)
                .setClaims(List.of(late, early))
                .build();
        archive.with(Kind.ARTICLES, both, START);
        try (ArchiveView view = archive.view()) {
            assertThat(found(view, Search.of(Kind.ARTICLES).with(ParsedQuery.parse("speaker:harbor"))))
                    .containsExactly(both);
        }
    }

    /** Whatever comes first: topics are read side by side. */
    @Test
    void aNameThatACorrectionTookOutIsMentionedNoMore() {
        EnrichedArticle corrected = Records.article("a1", 2, "Harbor closes", "Tomas Brandl", "the cranes are unsafe");
        List<Consumer<FilledArchive>> records = List.of(
                all -> all.with(Kind.ARTICLES, HARBOR, START),
                all -> all.with(Kind.ARTICLES, corrected, START.plusSeconds(60)),
                all -> all.with(Kind.MENTIONS, Records.mentions(HARBOR), START),
                all -> all.with(Kind.MENTIONS, Records.mentions(corrected), START.plusSeconds(60)));
        for (List<Consumer<FilledArchive>> order : permutations(records)) {
            for (boolean together : new boolean[] {false, true}) {
                try (FilledArchive one = FilledArchive.inMemory()) {
                    FilledArchive filled = together ? one.held() : one;
                    order.forEach(record -> record.accept(filled));
                    filled.at(Positions.none());
                    try (ArchiveView view = filled.view()) {
                        assertThat(found(view, Search.of(Kind.MENTIONS))).containsExactly(Records.mentions(corrected));
                        assertThat(view.entities("ilse", 9)).isEmpty();
                    }
                }
            }
        }
    }

    private static <T> List<List<T>> permutations(List<T> all) {
        if (all.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> permutations = new ArrayList<>();
        for (T first : all) {
            List<T> others = new ArrayList<>(all);
            others.remove(first);
            permutations(others).forEach(rest -> {
                List<T> permutation = new ArrayList<>(List.of(first));
                permutation.addAll(rest);
                permutations.add(permutation);
            });
        }
        return permutations;
    }

    @Test
    void aDayBeginsAtTheMidnightOfItsZone() {
        ZoneId oslo = ZoneId.of("Europe/Oslo");
        for (String time : List.of("2026-03-27T22:59:59Z", "2026-03-27T23:00:00Z", "2026-03-29T21:59:59Z")) {
            archive.with(Kind.CLAIMS, claim(time.hashCode()), Instant.parse(time));
        }
        try (ArchiveView view = archive.view()) {
            assertThat(view.histogram(Search.of(Kind.CLAIMS), Duration.ofDays(1), oslo))
                    .containsExactly(
                            new ArchiveView.Bucket(Instant.parse("2026-03-26T23:00:00Z"), 1),
                            new ArchiveView.Bucket(Instant.parse("2026-03-27T23:00:00Z"), 1),
                            new ArchiveView.Bucket(Instant.parse("2026-03-28T23:00:00Z"), 1)); // 23 hours long
        }
    }

    @Test
    void countsExactlyWhereASearchSaysAtLeast() {
        int many = 10_500;
        archive.held();
        IntStream.range(0, many)
                .forEach(i -> archive.with(Kind.DEAD_LETTERS, Records.deadLetter(i, "a", "It has no text."), START));
        archive.at(Positions.none());
        try (ArchiveView view = archive.view()) {
            assertThat(view.count(Search.of(Kind.DEAD_LETTERS))).isEqualTo(many);
            assertThat(view.count(Search.of(Kind.DEAD_LETTERS).until(START))).isZero();
            Found<StoredDeadLetter> found = view.find(Search.of(Kind.DEAD_LETTERS), Optional.empty(), 1);
            assertThat(found.isExact()).isFalse();
            assertThat(found.total()).isBetween(10_000L, (long) many);
        }
    }

    @Test
    void aRecordThatCannotBeIndexedKeepsNoOtherOut() {
        EnrichedArticle odd = EnrichedArticle.newBuilder(FERRY)
                .setEntities(List.of(Entity.newBuilder(FERRY.getEntities().get(0))
                        .setMentions(List.of())
                        .build()))
                .build();
        archive.held()
                .with(Kind.ARTICLES, odd, START)
                .with(Kind.ARTICLES, HARBOR, START)
                .at(Positions.none());
        try (ArchiveView view = archive.view()) {
            assertThat(found(view, Search.of(Kind.ARTICLES))).containsExactly(HARBOR);
        }
    }

    @Test
    void aViewStaysAsItWas() {
        ArchiveView before = archive.view();
        Positions positions = Positions.none().after(Topics.ENRICHED, 0, 41);
        archive.with(Kind.ARTICLES, HARBOR, START).at(positions);
        try (before;
                ArchiveView after = archive.view()) {
            assertThat(found(before, Search.of(Kind.ARTICLES))).isEmpty();
            assertThat(before.positions()).isEqualTo(Positions.none());
            assertThat(found(after, Search.of(Kind.ARTICLES))).containsExactly(HARBOR);
            assertThat(after.positions()).isEqualTo(positions);
        }
    }

    @Test
    void goesOnAfterACrashFromItsLastCommit(@TempDir Path folder) throws IOException {
        Positions committed = Positions.none().after(Topics.ENRICHED, 1, 6).after(Topics.TRENDS, 0, 3);
        FilledArchive first = FilledArchive.in(folder);
        first.with(Kind.ARTICLES, HARBOR, START).at(committed);
        first.index().commit();
        first.with(Kind.ARTICLES, FERRY, START).at(committed.after(Topics.ENRICHED, 0, 0));
        first.index().reopened().close();

        try (FilledArchive again = FilledArchive.in(folder);
                ArchiveView view = again.view()) {
            assertThat(view.positions()).isEqualTo(committed);
            assertThat(found(view, Search.of(Kind.ARTICLES))).containsExactly(HARBOR);
        }
    }

    private static <T> List<T> found(ArchiveView view, Search<T> search) {
        return view.find(search, Optional.empty(), 100).records();
    }
}
