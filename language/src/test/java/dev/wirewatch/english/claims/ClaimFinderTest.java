package dev.wirewatch.english.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.claims.Claim;
import dev.wirewatch.claims.Resolution;
import dev.wirewatch.english.Samples;
import dev.wirewatch.entities.Catalog;
import dev.wirewatch.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the table of cases does not show: roles, ids and what a claim is about. */
class ClaimFinderTest {

    @Test
    void aRoleIsThePersonWhomAnAppositionTiesToIt() {
        List<Claim> claims = find(
                """
                Anna Lindqvist, the finance minister, left Paris.

                The finance minister said the harbour was full.""");

        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.speaker().resolution()).isEqualTo(Resolution.ROLE);
            assertThat(claim.speaker().entityId()).contains("person:anna-lindqvist");
            assertThat(claim.speaker().role()).contains("finance minister");
        });
    }

    @Test
    void anUnnamedSourceStaysUnresolved() {
        assertThat(find("Two officials said the harbour was full."))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.speaker().name()).isEqualTo("Two officials");
                    assertThat(claim.speaker().entityId()).isEmpty();
                    assertThat(claim.speaker().resolution()).isEqualTo(Resolution.UNRESOLVED);
                });
    }

    @Test
    void whoSpeaksTooIsTold() {
        assertThat(find("Anna Lindqvist and Peter Hollis said the harbour was full."))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.speaker().entityId()).contains("person:anna-lindqvist");
                    assertThat(claim.speaker().coSpeakers()).containsExactly("person:peter-hollis");
                });
    }

    @Test
    void aClaimIsLessSureWhenItsSpeakerIsNotNamed() {
        double named = find("Anna Lindqvist said the harbour was full.").get(0).confidence();
        double pronoun = find("Anna Lindqvist left Paris. She said the harbour was full.")
                .get(0)
                .confidence();

        assertThat(pronoun).isLessThan(named);
    }

    @Test
    void theIdKeepsWhenOnlyTheMarksChange() {
        String curly = find("“It’s full now,” Anna Lindqvist said.").get(0).id();
        String straight =
                find("\"It's  full now,\" Anna Lindqvist said.").get(0).id();

        assertThat(curly).isEqualTo(straight).hasSize(16);
        assertThat(find("“It’s full again,” Anna Lindqvist said.").get(0).id()).isNotEqualTo(curly);
    }

    @Test
    void aClaimIsAboutTheEntitiesThatItsContentNames() {
        assertThat(find("Anna Lindqvist said that Peter Hollis had left Paris.")
                        .get(0)
                        .about())
                .containsExactly("person:peter-hollis", "place:paris");
    }

    private static List<Claim> find(String text) {
        return Samples.ANNOTATOR
                .annotate(new Document("test", text), Catalog.empty())
                .claims();
    }
}
