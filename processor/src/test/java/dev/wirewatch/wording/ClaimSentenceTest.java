package dev.wirewatch.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.ClaimKind;
import dev.wirewatch.schemas.ClaimRule;
import dev.wirewatch.schemas.ClaimState;
import dev.wirewatch.schemas.Content;
import dev.wirewatch.schemas.Cue;
import dev.wirewatch.schemas.EntityRef;
import dev.wirewatch.schemas.EntityType;
import dev.wirewatch.schemas.Speaker;
import dev.wirewatch.schemas.SpeakerResolution;
import dev.wirewatch.schemas.SpeechAct;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimSentenceTest {

    private static final ArticleRef ARTICLE = new ArticleRef("a", 1, "Fjord Post", "", null, null, Instant.EPOCH);

    private static final EntityRef ENTITY = new EntityRef("person:ada", EntityType.PERSON, "Ada Brandt");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CLAUSE | say | said | the pier was safe | Ada Brandt says that the pier was safe",
                "CLAUSE | deny | denying | the pier was safe | Ada Brandt denies that the pier was safe",
                "CLAUSE | tell | told | the pier was safe | Ada Brandt says that the pier was safe",
                "CLAUSE | ask | asked | whether it was safe | Ada Brandt asks whether it was safe",
                "CLAUSE | ask | asked | was it safe? | Ada Brandt asks: was it safe?",
                "CLAUSE | go on | went on | boats wait | Ada Brandt goes on that boats wait",
                "QUOTATION | reply | replied | “Boats wait.” | Ada Brandt replies: “Boats wait.”",
                "QUOTATION | confess | confessed | “Boats wait.” | Ada Brandt confesses: “Boats wait.”",
                "CONTINUATION | '' | '' | “Boats wait.” | Ada Brandt says: “Boats wait.”",
                "LABEL | : | : | Boats wait | Ada Brandt says: Boats wait",
                "ACCORDING_TO | according to | according to | boats wait | Ada Brandt says: boats wait",
                "OBJECT | accuse | accused | the port of neglect | Ada Brandt accuses the port of neglect",
                "INFINITIVE | promise | to promise | to leave | Ada Brandt promises to leave",
                "PREPOSITION | complain | complained | the noise | Ada Brandt complains: the noise",
                "NOUN | denial | denial | boats wait | Ada Brandt denies that boats wait",
            })
    void aPlainActIsInThePresentTense(ClaimRule rule, String lemma, String words, String content, String sentence) {
        Cue cue = Cue.newBuilder()
                .setLemma(lemma)
                .setText(words)
                .setAct(lemma.startsWith("den") ? SpeechAct.DENY : lemma.equals("ask") ? SpeechAct.ASK : SpeechAct.SAY)
                .build();

        assertThat(sentence(ada(), cue, rule, content)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "negated | did not say | whether boats wait | Ada Brandt did not say whether boats wait",
                "negated | saying | boats wait | Ada Brandt did not say that boats wait",
                "negated | to say | boats wait | Ada Brandt did not say that boats wait",
                "negated | said | boats wait | Ada Brandt said that boats wait",
                "modal | is expected to say | boats wait | Ada Brandt is expected to say that boats wait",
                "modal | say | boats wait | Ada Brandt may say that boats wait",
                "modal hearsay | said | boats wait | Ada Brandt reportedly says that boats wait",
                "modal hearsay | is said to have told | boats wait | Ada Brandt is said to have told that boats wait",
                "modal conditional | says | boats wait | if Ada Brandt says that boats wait",
            })
    void whatWasNotSaidOrMayNotHaveBeenIsInTheArticlesWords(
            String flags, String words, String content, String sentence) {
        Cue cue = Cue.newBuilder()
                .setLemma("say")
                .setText(words)
                .setAct(SpeechAct.SAY)
                .setNegated(flags.contains("negated"))
                .setModal(flags.contains("modal"))
                .setHearsay(flags.contains("hearsay"))
                .setConditional(flags.contains("conditional"))
                .build();

        assertThat(sentence(ada(), cue, ClaimRule.CLAUSE, content)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "Residents of Orla, say",
        "they, say",
        "the police, say",
        "two officials familiar with the plan, say",
        "the chorus, says",
        "a resident of the islands, says",
        "'', says",
    })
    void theVerbAgreesWithASpeakerWhoIsNoEntity(String name, String verb) {
        Speaker speaker = new Speaker(name, null, null, SpeakerResolution.UNRESOLVED, List.of(), List.of());
        Cue cue = Cue.newBuilder().setLemma("say").setText("said").build();

        assertThat(sentence(speaker, cue, ClaimRule.CLAUSE, "boats wait"))
                .isEqualTo((name.isEmpty() ? "somebody" : name) + " " + verb + " that boats wait");
    }

    @Test
    void allWhoSpeakAreNamed() {
        Speaker speaker = new Speaker(
                "Jo Park",
                "person:jo",
                null,
                SpeakerResolution.NAME,
                List.of(),
                List.of(ENTITY, new EntityRef("org:port", EntityType.ORGANIZATION, "Orla Port")));
        Cue cue = Cue.newBuilder().setLemma("carry").setText("carried").build();

        assertThat(sentence(speaker, cue, ClaimRule.OBJECT, "the motion"))
                .isEqualTo("Jo Park, Ada Brandt and Orla Port carry the motion");
    }

    @Test
    void aFigureInTheArticlesOwnWordsIsWhatItsSourceReports() {
        Speaker nobody = new Speaker("", null, null, SpeakerResolution.UNRESOLVED, List.of(), List.of());
        Cue none = Cue.newBuilder().setLemma("").setText("").build();

        assertThat(sentence(nobody, none, ClaimRule.FIGURE, "Nine people were killed."))
                .isEqualTo("Fjord Post reports: Nine people were killed.");
    }

    private static Speaker ada() {
        return new Speaker(ENTITY.getName(), ENTITY.getId(), null, SpeakerResolution.NAME, List.of(), List.of());
    }

    private static String sentence(Speaker speaker, Cue cue, ClaimRule rule, String content) {
        ClaimSentence sentence = ClaimSentence.of(new Claim(
                "c",
                ARTICLE,
                ClaimState.ASSERTED,
                1,
                ClaimKind.INDIRECT,
                speaker,
                cue,
                new Content(content, List.of()),
                List.of(),
                rule,
                1.0,
                List.of(),
                List.of()));
        return sentence.speaker() + " " + sentence.predicate() + " " + sentence.content();
    }
}
