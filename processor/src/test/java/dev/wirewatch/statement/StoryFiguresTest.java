package dev.wirewatch.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.claims.Claim;
import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.claims.figures.Quantity;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoryFiguresTest {

    @Test
    void ofCountsTheFirstStandsAndAnExactOneForAVagueOne() {
        List<Claim> figures = in(
                "Slide hits Tarn",
                "A landslide killed at least three people in Tarn. Rescuers said three people were killed at the inn. "
                        + "Two people were killed on the road. Ten people were hurt.");

        assertThat(figures).extracting(StoryFiguresTest::figure).containsExactly("3 killed", "10 injured");
        assertThat(figures.get(0).amounts().get(0).qualifier().name()).isEqualTo("EXACTLY");
    }

    @Test
    void magnitudesOfTwoInstitutesStandBesideEachOther() {
        List<Claim> figures =
                in("Quake in Orla", "The survey put the quake at magnitude 5.4. The institute said magnitude 5.7.");

        assertThat(figures).extracting(StoryFiguresTest::figure).containsExactly("5.4 magnitude", "5.7 magnitude");
        assertThat(figures).extracting(Claim::id).doesNotHaveDuplicates();
    }

    @Test
    void aLaterVersionsFigureHasTheIdOfTheEarlierOne() {
        assertThat(in("Slide in Tarn", "It killed nine people."))
                .extracting(Claim::id)
                .isEqualTo(in("Slide in Tarn", "It killed 12 people.").stream()
                        .map(Claim::id)
                        .toList());
    }

    @Test
    void itIsNobodysClaimAndAboutWhatItsSentenceNames() {
        String headline = "Slide in Tarn";
        Document document = Document.of("a", headline, "The slide in Tarn killed nine people. Orla was spared.");
        Span tarn = spanOf(document, "Tarn", headline.length());
        Span orla = spanOf(document, "Orla", 0);
        Annotation annotation = new Annotation(
                Optional.empty(),
                List.of(),
                List.of(
                        new Entity("tarn", EntityType.PLACE, "Tarn", List.of(tarn), List.of()),
                        new Entity("orla", EntityType.PLACE, "Orla", List.of(orla), List.of())),
                List.of());

        assertThat(StoryFigures.in(document, annotation)).singleElement().satisfies(claim -> {
            assertThat(claim.rule()).isEqualTo(ClaimRule.FIGURE);
            assertThat(claim.speaker().name()).isEmpty();
            assertThat(claim.about()).containsExactly("tarn");
            assertThat(claim.words(document.text())).isEqualTo("The slide in Tarn killed nine people.");
        });
    }

    @Test
    void whatIsNoStoryHasNone() {
        Document document = Document.of("a", "Slide in Tarn", "The slide killed nine people.");
        Annotation annotation = new Annotation(
                Optional.empty(), List.of(new Span(0, document.text().length())), List.of(), List.of());

        assertThat(StoryFigures.in(document, annotation)).isEmpty();
    }

    private static Span spanOf(Document document, String word, int from) {
        int start = document.text().indexOf(word, from);
        return new Span(start, start + word.length());
    }

    private static List<Claim> in(String headline, String body) {
        return StoryFigures.in(
                Document.of("a", headline, body), new Annotation(Optional.empty(), List.of(), List.of(), List.of()));
    }

    private static String figure(Claim claim) {
        Quantity quantity = claim.amounts().get(0).quantities().get(0);
        return quantity.low().toPlainString() + " " + quantity.unit();
    }
}
