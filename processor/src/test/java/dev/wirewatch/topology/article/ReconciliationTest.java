package dev.wirewatch.topology.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.ClaimState;
import dev.wirewatch.schemas.Content;
import dev.wirewatch.schemas.Cue;
import dev.wirewatch.schemas.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a revision does to the claims of the one before. */
class ReconciliationTest {

    private static final String FIGURE = "the strike has cost the port about nine million euros";

    @Test
    void theSameWordsBySpeakerKeepIdStateAndSince() {
        var result = Reconciliation.of(
                List.of(claim("1", "Ada Brandt", "“" + FIGURE + ".”", 1)),
                List.of(claim("2", "ada brandt", FIGURE, 3)),
                3);

        Claim kept = result.current().get(0);
        assertThat(kept.getId()).isEqualTo("1");
        assertThat(kept.getState()).isEqualTo(ClaimState.ASSERTED);
        assertThat(kept.getStateRevision()).isEqualTo(1);
        assertThat(result.retracted()).isEmpty();
    }

    @Test
    void otherWordsOfTheSameClaimAreACorrection() {
        var result = Reconciliation.of(
                List.of(claim("1", "Ada Brandt", FIGURE, 1)),
                List.of(claim("2", "Ada Brandt", FIGURE.replace("nine", "two"), 2)),
                2);

        assertThat(result.current())
                .extracting(Claim::getId, Claim::getState, Claim::getStateRevision)
                .containsExactly(tuple("1", ClaimState.CORRECTED, 2));
    }

    @Test
    void aClaimThatTurnsOutToBeAnothersIsTakenBackFromTheFirst() {
        var result = Reconciliation.of(
                List.of(claim("1", "Ada Brandt", FIGURE, 1)), List.of(claim("2", "Ola Nordmann", FIGURE, 2)), 2);

        assertThat(result.current())
                .extracting(Claim::getId, Claim::getState)
                .containsExactly(tuple("2", ClaimState.ASSERTED));
        assertThat(result.retracted()).extracting(Claim::getId).containsExactly("1");
    }

    /** Claims are published under the speaker's id, else name: whoever hears of one must hear of its end. */
    @Test
    void whileAClaimStandsItIsPublishedUnderTheSameSpeaker() {
        var unresolved = claim("1", "the minister", FIGURE, 1);
        var capital = claim("2", "The minister", FIGURE, 2);
        var resolved = Claim.newBuilder(claim("3", "The minister", FIGURE, 3))
                .setSpeaker(Speaker.newBuilder(capital.getSpeaker())
                        .setEntityId("person:ada-brandt")
                        .build())
                .build();

        var kept = Reconciliation.of(List.of(unresolved), List.of(capital), 2);
        assertThat(kept.retracted()).isEmpty();
        assertThat(kept.current().get(0).getSpeaker().getName()).isEqualTo("the minister");

        var moved = Reconciliation.of(kept.current(), List.of(resolved), 3);
        assertThat(moved.retracted())
                .extracting(claim -> claim.getSpeaker().getName())
                .containsExactly("the minister");
        assertThat(moved.current()).extracting(Claim::getState).containsExactly(ClaimState.ASSERTED);
    }

    @Test
    void anotherClaimByTheSameSpeakerIsNew() {
        var result = Reconciliation.of(
                List.of(claim("1", "Ada Brandt", FIGURE, 1)),
                List.of(claim("1", "Ada Brandt", FIGURE, 2), claim("2", "Ada Brandt", "talks resume on Monday", 2)),
                2);

        assertThat(result.current()).extracting(Claim::getState).containsOnly(ClaimState.ASSERTED);
        assertThat(result.current()).extracting(Claim::getStateRevision).containsExactly(1, 2);
    }

    @Test
    void whatIsLeftOfTheClaimsBeforeIsRetracted() {
        var result = Reconciliation.of(List.of(claim("1", "Ada Brandt", FIGURE, 1)), List.of(), 2);

        assertThat(result.current()).isEmpty();
        assertThat(result.retracted())
                .extracting(Claim::getId, Claim::getState, Claim::getStateRevision)
                .containsExactly(tuple("1", ClaimState.RETRACTED, 2));
    }

    /** Words in common, of all words of both: a claim is the same from one half on. */
    @ParameterizedTest
    @CsvSource({
        "one two three, one two four, CORRECTED", // 2 of 4
        "one two three four, one two three five, CORRECTED", // 3 of 5
        "one two three four, one two three five six, CORRECTED", // 3 of 6
        "one two three four five, one two three six seven, ASSERTED" // 3 of 7
    })
    void aClaimResemblesAnotherWhenHalfOfTheirWordsAreCommon(String before, String now, ClaimState state) {
        var result = Reconciliation.of(
                List.of(claim("1", "Ada Brandt", before, 1)), List.of(claim("2", "Ada Brandt", now, 2)), 2);

        assertThat(result.current()).extracting(Claim::getState).containsExactly(state);
    }

    @Test
    void theBestOfSeveralResemblingClaimsIsTheOneCorrected() {
        Claim good = claim("good", "Ada Brandt", "one two three four five six", 1); // 4 of 7 common
        Claim better = claim("better", "Ada Brandt", "one two three four five", 1); // 4 of 6 common
        Claim now = claim("now", "Ada Brandt", "one two three four seven", 2);

        assertThat(List.of(List.of(good, better), List.of(better, good))).allSatisfy(before -> {
            var result = Reconciliation.of(before, List.of(now), 2);
            assertThat(result.current()).extracting(Claim::getId).containsExactly("better");
            assertThat(result.retracted()).extracting(Claim::getId).containsExactly("good");
        });
    }

    @Test
    void aClaimThatComesBackInItsFirstWordsDoesNotTakeTheIdOfTheCorrectedOne() {
        Claim corrected = Claim.newBuilder(claim("1", "Ada Brandt", "talks resume on Monday", 2))
                .setState(ClaimState.CORRECTED)
                .build();

        var result = Reconciliation.of(
                List.of(corrected), List.of(corrected, claim("1", "Ada Brandt", "nobody will give way", 3)), 3);

        assertThat(result.current()).extracting(Claim::getId).doesNotHaveDuplicates();
    }

    private static Claim claim(String id, String speaker, String words, int revision) {
        return Claim.newBuilder()
                .setId(id)
                .setArticle(null)
                .setState(ClaimState.ASSERTED)
                .setStateRevision(revision)
                .setSpeaker(Speaker.newBuilder()
                        .setName(speaker)
                        .setEntityId(null)
                        .setRole(null)
                        .build())
                .setCue(Cue.newBuilder().build())
                .setContent(Content.newBuilder().setText(words).build())
                .build();
    }
}
