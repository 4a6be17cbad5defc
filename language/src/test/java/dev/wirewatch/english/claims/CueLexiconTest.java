package dev.wirewatch.english.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.text.WordLists;
import edu.stanford.nlp.process.Morphology;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CueLexiconTest {

    private final Morphology morphology = new Morphology();

    static Stream<String> regularVerbs() {
        return WordLists.read(CueLexicon.class, "cue-verbs.tsv").stream()
                .map(line -> line.split("\t", -1))
                .filter(columns -> columns.length == 3)
                .map(columns -> columns[0].split(" ", -1)[0]);
    }

    @ParameterizedTest
    @MethodSource("regularVerbs")
    void everyRegularVerbIsSpelledAsMorphologyReadsIt(String verb) {
        assertThat(Inflection.verb(verb))
                .hasSizeBetween(4, 6)
                .allSatisfy(form -> assertThat(morphology.lemma(form, "VBD")).isEqualTo(verb));
    }

    @ParameterizedTest
    @CsvSource({
        "plan, planned, planning",
        "quip, quipped, quipping",
        "fear, feared, fearing",
        "vow, vowed, vowing",
        "signal, signalled, signalling",
        "signal, signaled, signaling",
        "counter, countered, countering",
        "reply, replied, replying",
        "agree, agreed, agreeing",
        "state, stated, stating"
    })
    void endingsFollowTheUsualSpelling(String verb, String past, String participle) {
        assertThat(Inflection.verb(verb)).contains(past, participle);
    }

    @Test
    void whatIsNotDoubledIsSpelledInOneWay() {
        assertThat(Inflection.verb("hint")).isEqualTo(Set.of("hint", "hints", "hinted", "hinting"));
    }
}
