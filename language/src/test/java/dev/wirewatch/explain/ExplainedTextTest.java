package dev.wirewatch.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.text.Document;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ExplainedTextTest {

    @Test
    void aStoryIsPrintedWithItsMarksAndWhatIsKnownOfEach() {
        ExplainedText text = new ExplainedText(false);

        assertThat(text.head() + text.article(1, Sample.DOCUMENT, Sample.annotation()) + text.foot())
                .isEqualTo(
                        """
                        [1 what claim 1 says] {1 its speaker} <1 its cue> _entity_ ~not story~

                        == ferry == language en, 3 claims, 5 entities

                        {1 Ferry line}: [1 fares are fair]

                        ~READ MORE: Five islands to visit~

                        “[2 Nobody pays too much],” {2 _Ada Brandt_ and _Jonas Hale_} <2 said>. “[2 Not on _Skarholm_].”

                        {3 She} <3 declined to say> [3 whether _Fennmark Lines_ may sell the _Tern_ for $3m by 2030].
                        _Brandt_ sails the _Tern_.

                        Claims
                          1  Ferry line - say, indirect
                               speaker     "Ferry line", not resolved
                               cue         none of its own
                               rule        the words after a name and a colon, or before a dash and a name
                               confidence  0.80
                          2  Ada Brandt - say, direct
                               speaker     "Ada Brandt and Jonas Hale" is Ada Brandt (person:ada-brandt), by name
                               role        chief executive
                               with        Jonas Hale (person:jonas-hale)
                               cue         "said" (say)
                               rule        a quotation next to its words of saying
                               about       Skarholm (place:skarholm)
                               confidence  0.80
                          3  Ada Brandt - decline, negated, only possible, mixed
                               speaker     "She" is Ada Brandt (person:ada-brandt), by pronoun
                               cue         "declined to say" (say)
                               rule        a clause that the verb reports
                               about       Fennmark Lines (organization:fennmark-lines), Tern (other:tern)
                               amount      "$3m" is 3,000,000 USD
                               time        "by 2030" is 2030
                               confidence  0.80
                        Entities
                             Ada Brandt - person; id person:ada-brandt; forms Ada Brandt, Brandt; mentions 2
                             Jonas Hale - person; id person:jonas-hale; forms Jonas Hale; mentions 1; may be q7, q9
                             Skarholm - place; id place:skarholm; forms Skarholm; mentions 1
                             Fennmark Lines - organization; id organization:fennmark-lines; forms Fennmark Lines; mentions 1
                             Tern - other; id other:tern; forms Tern (2); mentions 2
                        """);
    }

    @Test
    void aTerminalGetsColorsAndRaisedNumbers() {
        assertThat(new ExplainedText(true).article(1, Sample.DOCUMENT, Sample.annotation()))
                .startsWith("\n\033[1m== ferry ==\033[0m language en")
                .contains(
                        "\033[1;36m¹\033[0m\033[1;36mFerry line\033[0m: \033[32m¹\033[0m\033[32mfares are fair\033[0m\n",
                        "\033[2mREAD MORE: Five islands to visit\033[0m\n",
                        "\033[32mNot on \033[0m\033[32;4mSkarholm\033[0m.”")
                .doesNotContain("_", "{", "<");
    }

    @Test
    void aStoryInWhichNothingWasFoundIsPrintedAsItStands() {
        assertThat(new ExplainedText(false).article(1, new Document("a", "Boats wait."), Annotation.empty()))
                .isEqualTo("\n== a == language unknown, no claims, no entities\n\nBoats wait.\n\n");
    }

    @Property
    void noTextReachesATerminalWithControlCharacters(@ForAll String text) {
        assertThat(new ExplainedText(false).article(1, new Document(text, text), Annotation.empty()))
                .doesNotContainPattern("[\\p{Cc}&&[^\\n\\t]]");
    }
}
