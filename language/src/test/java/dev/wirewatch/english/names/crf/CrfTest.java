package dev.wirewatch.english.names.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirewatch.english.model.MadeText;
import dev.wirewatch.text.Token;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CrfTest {

    private static final Crf CRF = Crf.load(Crf.THREE_CLASSES);

    @Test
    void namesAreLabelled() {
        assertThat(CRF.label(List.of("Anna", "Lindqvist", "of", "Corvane", "Group", "flew", "to", "Oslo", ".")))
                .containsExactly("PERSON", "PERSON", "O", "ORGANIZATION", "ORGANIZATION", "O", "O", "LOCATION", "O");
    }

    @Test
    void nothingIsLabelledInNothing() {
        assertThat(CRF.label(List.of())).isEmpty();
    }

    @Test
    void endlessNewWordsChangeNothing() {
        MadeText text = new MadeText(2);
        List<List<String>> sentences = words(text, 2_000);
        List<List<String>> before = sentences.stream().map(CRF::label).toList();
        for (int i = 0; i < 4_000; i++) {
            CRF.label(Stream.generate(text::newWord).limit(25).toList());
        }

        assertThat(sentences.stream().map(CRF::label)).isEqualTo(before);
    }

    @Test
    void severalThreadsFindWhatOneFinds() {
        List<List<String>> sentences = words(new MadeText(3), 20_000);
        List<List<String>> one =
                sentences.stream().map(Crf.load(Crf.THREE_CLASSES)::label).toList();

        Crf shared = Crf.load(Crf.THREE_CLASSES);
        assertThat(sentences.parallelStream().map(shared::label).toList()).isEqualTo(one);
    }

    @Test
    void aModelThatIsNotThereIsTold() {
        assertThatThrownBy(() -> Crf.load("latin.crf"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The model latin.crf is not on the class path; add the wirewatch-models jar.");
    }

    private static List<List<String>> words(MadeText text, int tokens) {
        return text.sentences(tokens).stream()
                .map(sentence -> sentence.tokens().stream().map(Token::word).toList())
                .toList();
    }
}
