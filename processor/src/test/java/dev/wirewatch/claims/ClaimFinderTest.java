package dev.wirewatch.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.annotation.Samples;
import dev.wirewatch.entities.Catalogue;
import dev.wirewatch.text.Document;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row is a text and, per claim, "speaker | lemma | kind | content", where "..." joins the content's parts. */
class ClaimFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "\"The harbour is full,\" Anna Lindqvist said. > Anna Lindqvist | say | DIRECT | The harbour is full",
                "“The harbour is full,” said Anna Lindqvist. > Anna Lindqvist | say | DIRECT | The harbour is full",
                "''The harbour is full,'' Anna Lindqvist said. > Anna Lindqvist | say | DIRECT | The harbour is full",
                "Anna Lindqvist said: “The harbour is full.” > Anna Lindqvist | say | DIRECT | The harbour is full",
                "Anna Lindqvist, the company's chief executive, said: “We are full.” > Anna Lindqvist | say | DIRECT | We are full",
                "“It is full,” Anna Lindqvist said. “Boats must wait.” > Anna Lindqvist | say | DIRECT | It is full...Boats must wait",
                "“Is it full?” asked Anna Lindqvist. > Anna Lindqvist | ask | DIRECT | Is it full?",
                "Anna Lindqvist told reporters on Tuesday: “We are full.” > Anna Lindqvist | tell | DIRECT | We are full",
            })
    void aQuotationGoesToTheWordsNextToIt(String text, String claim) {
        assertThat(claims(text)).containsExactly(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "Anna Lindqvist said that the harbour was full. > Anna Lindqvist | say | INDIRECT | the harbour was full",
                "Anna Lindqvist said the harbour was full. > Anna Lindqvist | say | INDIRECT | the harbour was full",
                "The harbour was full, Anna Lindqvist said on Monday. > Anna Lindqvist | say | INDIRECT | The harbour was full",
                "The harbour was full, said Anna Lindqvist. > Anna Lindqvist | say | INDIRECT | The harbour was full",
                "The harbour was full, according to Anna Lindqvist. > Anna Lindqvist | according to | INDIRECT | The harbour was full",
                "According to Anna Lindqvist, the harbour was full. > Anna Lindqvist | according to | INDIRECT | the harbour was full",
                "Anna Lindqvist said the harbour was “quite full” again. > Anna Lindqvist | say | MIXED | the harbour was...quite full...again",
                "Anna Lindqvist promised to open the harbour. > Anna Lindqvist | promise | INDIRECT | to open the harbour",
                "Officials said the harbour was full. > Officials | say | INDIRECT | the harbour was full",
                "Anna Lindqvist denied that the harbour was full. > Anna Lindqvist | deny | INDIRECT | the harbour was full",
            })
    void reportedSpeechGoesToTheSubjectOfItsVerb(String text, String claim) {
        assertThat(claims(text)).containsExactly(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "The so-called “harbour tax” was dropped.",
                "Anna Lindqvist was told that the harbour was full.",
                "The Evening Post moved to London in May.",
                "Anna Lindqvist read “The Long Harbour” in a day.",
            })
    void whatNobodySaidIsNoClaim(String text) {
        assertThat(claims(text)).isEmpty();
    }

    @Test
    void aPronounIsTheLastCompatiblePersonWhoIsNotOnlyTalkedAbout() {
        assertThat(claims("Anna Lindqvist said Laura Hollis had met Peter Hollis. “They will open,” she said."))
                .endsWith("Anna Lindqvist | say | DIRECT | They will open");
    }

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
    void aQuotationOverTwoParagraphsIsOneClaim() {
        assertThat(claims("“It is full,” Anna Lindqvist said. “Boats must wait.\n\n“They will move in May.”"))
                .containsExactly(
                        "Anna Lindqvist | say | DIRECT | It is full...Boats must wait...They will move in May");
    }

    @Test
    void aParagraphOfQuotationAloneIsOneMoreClaimOfTheSameSpeaker() {
        assertThat(claims("“It is full,” Anna Lindqvist said.\n\n“The boats will have to move.”"))
                .containsExactly(
                        "Anna Lindqvist | say | DIRECT | It is full",
                        "Anna Lindqvist |  | DIRECT | The boats will have to move");
    }

    @Test
    void aStrayMarkDoesNotSwallowTheNextParagraph() {
        assertThat(claims("The “harbour is full.\n\nPeter Hollis said boats must wait."))
                .containsExactly("Peter Hollis | say | INDIRECT | boats must wait");
    }

    @Test
    void aNegatedVerbIsTold() {
        assertThat(find("Anna Lindqvist did not say whether the harbour was full."))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.cue().negated()).isTrue();
                    assertThat(claim.cue().kind()).isEqualTo(CueKind.SAY);
                });
        assertThat(find("Anna Lindqvist denied that the harbour was full.")
                        .get(0)
                        .cue()
                        .kind())
                .isEqualTo(CueKind.DENY);
    }

    @Test
    void aTeaserBetweenTwoParagraphsIsSaidByNobody() {
        assertThat(
                        claims(
                                "Harbour news\n\nAnna Lindqvist said it was full.\n\nRead more: “Boats must wait,” Peter Hollis says"))
                .containsExactly("Anna Lindqvist | say | INDIRECT | it was full");
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
                .annotate(new Document("test", text), Catalogue.empty())
                .claims();
    }

    private static List<String> claims(String text) {
        return find(text).stream()
                .map(claim -> "%s | %s | %s | %s"
                        .formatted(
                                claim.speaker().name(),
                                claim.cue().lemma(),
                                claim.kind(),
                                claim.content().stream()
                                        .map(span -> span.in(text))
                                        .collect(Collectors.joining("..."))))
                .toList();
    }
}
