package dev.wirewatch.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.statement.StanceReason.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StancesTest {

    private static final String QUAKE = "A quake damaged the old harbour bridge in Orla on Monday";

    private final Stances stances = new Stances();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The mayor of Orla resigned on Friday.      | Orla's mayor resigned on Friday, her office said.        | SUPPORTS
            The mayor of Orla resigned on Friday.      | The mayor of Orla never resigned.                        | DISPUTES
            The mayor of Orla did not resign.          | The mayor of Orla resigned.                              | DISPUTES
            Tarnwick Bank bought Corvane Bank.         | Tarnwick Bank sold Corvane Bank.                         | DISPUTES
            Profits at Corvane Bank rose in the spring. | Profits at Corvane Bank fell in the spring.             | DISPUTES
            The storm killed 40 people in Orla.        | The storm killed at least 12 people in Orla.             | SUPPORTS
            The storm killed at least 40 people in Orla. | The storm killed 12 people in Orla.                    | DISPUTES
            The mayor of Orla resigned on Friday.      | The mayor spoke to reporters in the market hall at noon about the new tram line on Friday. | DISCUSSES
            The mayor of Orla resigned on Friday.      | Rain fell on the hills.                                  | UNRELATED
            """)
    void aSentenceIsJudgedByItsWords(String claim, String sentence, Stance stance) {
        assertThat(stances.judge(claim, sentence).stance()).isEqualTo(stance);
        assertThat(stances.judge(sentence, claim).stance())
                .as("the other way round")
                .isEqualTo(stance);
    }

    @Test
    void anArticleThatTellsTheSameSupportsIt() {
        assertThat(judge(
                        "Engineers closed the harbour bridge after the quake. Traffic was led over the new bridge in Orla. "
                                + "Divers will look at the pillars tomorrow."))
                .isEqualTo(Stance.SUPPORTS);
    }

    @Test
    void anArticleThatCallsItUntrueDisputesItAndSaysWithWhichWords() {
        Judgment judgment = stances.judge(
                QUAKE,
                "Pictures of the old harbour bridge went round the world. They are a hoax: the bridge in Orla "
                        + "stands. The pictures show a film set. Nobody was hurt.");

        assertThat(judgment.stance()).isEqualTo(Stance.DISPUTES);
        assertThat(judgment.reasons()).contains(new StanceReason(Kind.DENIAL, "hoax", "bridge orla"));
    }

    @Test
    void aDenialOfSomethingElseFurtherDownIsNotBoundToTheClaim() {
        assertThat(judge(
                        "The quake hit Orla at noon. The harbour bridge was damaged. Trains stood still. The old town was dark. "
                                + "A minister denied that taxes would go up."))
                .isEqualTo(Stance.SUPPORTS);
    }

    @Test
    void anArticleThatLeavesItToOthersDiscussesIt() {
        Judgment judgment = stances.judge(
                QUAKE,
                "The harbour bridge in Orla was reportedly damaged by a quake. Officials say the reports are "
                        + "unconfirmed. A team is on its way.");

        assertThat(judgment.stance()).isEqualTo(Stance.DISCUSSES);
        assertThat(judgment.reasons()).extracting(StanceReason::words).contains("reportedly", "unconfirmed");
    }

    @Test
    void aClaimThatDeniesIsSupportedByAnArticleThatDeniesAsWell() {
        String denial = "Harbour bridge in Orla was not damaged by quake";

        assertThat(stances.judge(
                                denial,
                                "Pictures of the harbour bridge are a hoax. The quake left the bridge in Orla whole. Nobody was hurt.")
                        .stance())
                .isEqualTo(Stance.SUPPORTS);
        assertThat(stances.judge(
                                denial,
                                "The quake broke two pillars. The harbour bridge in Orla is closed. Divers look at the damage.")
                        .stance())
                .isEqualTo(Stance.DISPUTES);
    }

    @Test
    void anArticleOnSomethingElseIsUnrelated() {
        assertThat(stances.judge(
                        QUAKE, "The cup final ended in a draw. Both teams play again next week. Fans sang all night."))
                .isEqualTo(Judgment.NONE);
    }

    @Test
    void anEmptyTextIsUnrelated() {
        assertThat(stances.judge("", "").stance()).isEqualTo(Stance.UNRELATED);
        assertThat(stances.judge(QUAKE, "...").stance()).isEqualTo(Stance.UNRELATED);
    }

    private Stance judge(String article) {
        return stances.judge(QUAKE, article).stance();
    }
}
