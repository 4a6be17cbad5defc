package dev.wirewatch.watch;

import static dev.wirewatch.watch.Sample.limited;
import static dev.wirewatch.watch.Sample.watch;
import static dev.wirewatch.watch.Sample.watchById;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.wirewatch.claims.Claim;
import dev.wirewatch.claims.Cue;
import dev.wirewatch.claims.CueKind;
import dev.wirewatch.claims.Factuality;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.statement.StatementChange;
import dev.wirewatch.trend.MainEntity;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchIndexTest {

    private static final Sample SAMPLE = new Sample(
            """
            Meridian Bank denies talks

            Meridian Bank has no debt, Ana Ruiz said. The bank would not comment on Corvane Group.
            """);
    private static final Entity MERIDIAN = SAMPLE.entity("org:meridian", "Meridian Bank plc", "Meridian Bank");
    private static final Entity RUIZ = SAMPLE.entity("person:ruiz", "Ana Ruiz", "Ana Ruiz");
    private static final Claim CLAIM =
            SAMPLE.claim("Ana Ruiz", Optional.of("person:ruiz"), "Meridian Bank has no debt", "org:meridian");

    private final WatchIndex index = new WatchIndex();

    /** By its first word alone each name would be tried at each "the": twenty million times. */
    @Test
    void theCostOfAMatchGrowsWithTheArticleAndNotWithTheWatches() {
        for (int i = 0; i < 20_000; i++) {
            index.put(watch("w" + i, WatchKind.ENTITY, "The Number" + i + " Group"));
        }
        Reading reading =
                new Sample("the ".repeat(1_000) + "The Number7 Group").reading(List.of(), List.of(), List.of());

        List<Match> matches =
                assertTimeout(Duration.ofSeconds(2), () -> index.match(reading)).all();
        assertThat(matches).extracting(match -> match.watch().id()).containsExactly("w7");
    }

    @Test
    void aWatchIsGivenNoMoreReasonsThanPeopleRead() {
        index.put(watch("w", WatchKind.CLAIMS_BY, "Ana Ruiz"));
        List<Claim> claims = Collections.nCopies(Findings.MAX_REASONS + 1, CLAIM);

        Match match = only(index.match(SAMPLE.reading(List.of(), List.of(MERIDIAN, RUIZ), claims))
                .all());

        assertThat(match.reasons()).hasSize(Findings.MAX_REASONS);
    }

    @Test
    void anEntityIsMetByItsId() {
        index.put(watchById("w", WatchKind.ENTITY, "org:meridian"));

        Match match = only(match());

        assertThat(match.watch().id()).isEqualTo("w");
        assertThat(match.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo(MatchRule.ENTITY_ID);
            assertThat(reason.name()).isEqualTo("Meridian Bank plc");
            assertThat(reason.spans().get(0)).isEqualTo(SAMPLE.span("Meridian Bank"));
            assertThat(reason.snippet()).startsWith("Meridian Bank denies talks Meridian Bank has no debt");
            assertThat(reason.claim()).isEmpty();
        });
    }

    @Test
    void aNameIsNotFoundWithinAnotherOfAStatementEither() {
        index.put(watch("other", WatchKind.STATEMENTS, "Mexico"));
        index.put(watch("surname", WatchKind.STATEMENTS, "Brandt"));

        ChangedStatement statement = new ChangedStatement(
                Optional.empty(),
                "Jane Roe",
                List.of(
                        new MainEntity("place:new-mexico", EntityType.PLACE, "New Mexico"),
                        new MainEntity("person:ada-brandt", EntityType.PERSON, "Ada Brandt")),
                "New Mexico will close two mines of Ada Brandt",
                Set.of(StatementChange.CORROBORATED));

        assertThat(index.match(statement))
                .extracting(match -> match.watch().id())
                .containsExactly("surname");
    }

    @Test
    void anEntityIsMetByItsFullNameByAFormOfItAndByAnAlias() {
        index.put(watch("full", WatchKind.ENTITY, "Meridian Bank plc"));
        index.put(watch("form", WatchKind.ENTITY, "Meridian Bank"));
        index.put(watch("alias", WatchKind.ENTITY, "Ruiz Holdings", "Ana Ruiz"));

        assertThat(match()).extracting(match -> match.watch().id()).containsExactlyInAnyOrder("full", "form", "alias");
        assertThat(match()).allSatisfy(match -> assertThat(match.reasons())
                .singleElement()
                .extracting(Reason::rule)
                .isEqualTo(MatchRule.NAME));
    }

    @Test
    void aNameThatNobodyRecognisedIsFoundInTheText() {
        index.put(watch("w", WatchKind.ENTITY, "Corvane Group"));

        Reason reason = only(match()).reasons().get(0);

        assertThat(reason.rule()).isEqualTo(MatchRule.NAME);
        assertThat(reason.spans().get(0)).isEqualTo(SAMPLE.span("Corvane Group"));
    }

    @Test
    void aNameInASkippedStretchOrReachingIntoOneIsNotFound() {
        index.put(watch("w", WatchKind.ENTITY, "Corvane Group"));

        assertThat(index.match(SAMPLE.reading(List.of(SAMPLE.span("Corvane Group.")), List.of(), List.of()))
                        .all())
                .isEmpty();
        assertThat(index.match(SAMPLE.reading(List.of(SAMPLE.span("Group")), List.of(), List.of()))
                        .all())
                .isEmpty();
        assertThat(index.match(SAMPLE.reading(List.of(SAMPLE.span("on ")), List.of(), List.of()))
                        .all())
                .hasSize(1);
    }

    @Test
    void claimsAreMetByTheirSpeaker() {
        index.put(watchById("id", WatchKind.CLAIMS_BY, "person:ruiz"));
        index.put(watch("name", WatchKind.CLAIMS_BY, "Ana Ruiz"));
        index.put(watch("other", WatchKind.CLAIMS_BY, "Meridian Bank"));

        assertThat(match()).extracting(match -> match.watch().id()).containsExactlyInAnyOrder("id", "name");
        assertThat(match()).allSatisfy(match -> assertThat(match.reasons())
                .singleElement()
                .isEqualTo(new Reason(
                        MatchRule.SPEAKER,
                        "Ana Ruiz",
                        List.of(SAMPLE.span("Meridian Bank has no debt")),
                        match.reasons().get(0).snippet(),
                        match.reasons().get(0).marks(),
                        Optional.of(CLAIM))));
    }

    @Test
    void aSpeakerIsMetByNameWhateverMarksItHas() {
        Claim claim = SAMPLE.claim("Yodel! Inc.", Optional.empty(), "no debt");
        index.put(watch("w", WatchKind.CLAIMS_BY, "Yodel! Inc."));

        assertThat(index.match(SAMPLE.reading(List.of(), List.of(), List.of(claim)))
                        .all())
                .hasSize(1);
    }

    @Test
    void claimsAreMetByWhatTheyAreAbout() {
        index.put(watchById("id", WatchKind.CLAIMS_ABOUT, "org:meridian"));
        index.put(watch("name", WatchKind.CLAIMS_ABOUT, "Meridian"));
        index.put(watch("other", WatchKind.CLAIMS_ABOUT, "Corvane Group"));
        index.put(watch("speaker", WatchKind.CLAIMS_ABOUT, "Ana Ruiz"));

        assertThat(match()).extracting(match -> match.watch().id()).containsExactlyInAnyOrder("id", "name");
        assertThat(match())
                .allSatisfy(match -> assertThat(match.reasons().get(0).rule()).isEqualTo(MatchRule.CLAIM_ABOUT));
    }

    @Test
    void aWatchTellsEachEntityAndEachClaimThatMetIt() {
        Claim second = SAMPLE.claim("Ana Ruiz", Optional.of("person:ruiz"), "would not comment on Corvane Group");
        index.put(watch("names", WatchKind.ENTITY, "Ana Ruiz", "Meridian Bank", "Corvane Group"));
        index.put(watchById("claims", WatchKind.CLAIMS_BY, "person:ruiz", "Ana Ruiz"));

        List<Match> matches = index.match(SAMPLE.reading(List.of(), List.of(MERIDIAN, RUIZ), List.of(CLAIM, second)))
                .all();

        assertThat(matches).extracting(match -> match.watch().id()).containsExactlyInAnyOrder("names", "claims");
        assertThat(matches)
                .filteredOn(match -> match.watch().id().equals("names"))
                .flatExtracting(Match::reasons)
                .extracting(Reason::name)
                .containsExactly("Meridian Bank", "Ana Ruiz");
        assertThat(matches)
                .filteredOn(match -> match.watch().id().equals("claims"))
                .flatExtracting(Match::reasons)
                .extracting(reason -> reason.claim().orElseThrow())
                .containsExactly(CLAIM, second);
    }

    @Test
    void anotherWatchOfTheSameIdTakesItsPlace() {
        index.put(watchById("w", WatchKind.ENTITY, "org:meridian", "Ana Ruiz"));
        index.put(watchById("w", WatchKind.ENTITY, "org:meridian", "Ana Ruiz"));
        assertThat(match()).hasSize(1);

        index.put(watch("w", WatchKind.ENTITY, "Nobody Here"));
        assertThat(match()).isEmpty();

        index.put(watch("w", WatchKind.ENTITY, "Corvane Group"));
        assertThat(match()).hasSize(1);
    }

    @Test
    void aRemovedWatchMeetsNothing() {
        index.put(watchById("w", WatchKind.ENTITY, "org:meridian", "Ana Ruiz"));
        index.put(watch("stays", WatchKind.ENTITY, "Ana Ruiz"));
        index.remove("w");
        index.remove("never there");

        assertThat(index.contains("w")).isFalse();
        assertThat(index.contains("stays")).isTrue();
        assertThat(match()).extracting(match -> match.watch().id()).containsExactly("stays");
    }

    @Test
    void amongManyWatchesTheRightOnesAreFound() {
        IntStream.range(0, 20_000)
                .forEach(i -> index.put(watchById("w" + i, WatchKind.ENTITY, "org:" + i, "Firm" + i + " Group")));
        index.put(watch("w", WatchKind.ENTITY, "Corvane Group"));

        assertThat(match()).extracting(match -> match.watch().id()).containsExactly("w");
    }

    private List<Match> match() {
        return index.match(SAMPLE.reading(List.of(), List.of(MERIDIAN, RUIZ), List.of(CLAIM)))
                .all();
    }

    private static Match only(List<Match> matches) {
        assertThat(matches).hasSize(1);
        return matches.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "DENY, false, false, 'all, denials'",
        "DENY, true, false, all",
        "SAY, false, false, all",
        "DENY, false, true, ''",
    })
    void aWatchIsLimitedToActsThatAreDoneAndNoWatchTakesAConditionForAClaim(
            CueKind act, boolean negated, boolean conditional, String ids) {
        index.put(limited("all", WatchKind.CLAIMS_BY, "Ana Ruiz"));
        index.put(limited("denials", WatchKind.CLAIMS_BY, "Ana Ruiz", CueKind.DENY, CueKind.WARN));
        Sample sample = new Sample("Ana Ruiz spoke of the pier.");
        Cue cue = new Cue(List.of(), "", act, new Factuality(negated, conditional, false, conditional, false));
        Claim claim = sample.claim("Ana Ruiz", Optional.empty(), cue, "the pier");

        assertThat(index.match(sample.reading(List.of(), List.of(), List.of(claim)))
                        .all())
                .extracting(match -> match.watch().id())
                .containsExactlyInAnyOrder(
                        Stream.of(ids.split(", ")).filter(id -> !id.isEmpty()).toArray(String[]::new));
    }
}
