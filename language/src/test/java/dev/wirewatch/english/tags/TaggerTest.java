package dev.wirewatch.english.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirewatch.english.model.MadeText;
import dev.wirewatch.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggerTest {

    private static final Tagger TAGGER = Tagger.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister said on Monday that talks had failed . | DT NN VBD IN NNP IN NNS VBD VBN .",
                "She has written to Quillon 's 2,300 owners , has n't she ? | PRP VBZ VBN IN NNP POS CD NNS , VBZ RB PRP .",
                "Grobnak flurbed the wuggest zorp | NNP VBD DT JJS NN",
                "` ( Who ? ) | `` -LRB- WP . -RRB-"
            })
    void aSentenceIsTagged(String words, String tags) {
        assertThat(TAGGER.tag(MadeText.sentence(List.of(words.split(" ")))).stream()
                        .map(Tag::symbol)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(tags);
    }

    @Test
    void aTagIsFoundByHowTreebanksWriteIt() {
        assertThat(Arrays.stream(Tag.values()).map(tag -> Tag.of(tag.symbol()))).containsExactly(Tag.values());
        assertThatThrownBy(() -> Tag.of("NOUN"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No tag is written NOUN");
    }

    @Test
    void endlessNewWordsChangeNothing() {
        MadeText text = new MadeText(2);
        List<Sentence> sentences = text.sentences(2_000);
        List<List<Tag>> before = sentences.stream().map(TAGGER::tag).toList();
        for (int i = 0; i < 4_000; i++) {
            TAGGER.tag(
                    MadeText.sentence(Stream.generate(text::newWord).limit(25).toList()));
        }

        assertThat(sentences.stream().map(TAGGER::tag)).isEqualTo(before);
    }

    @Test
    void severalThreadsFindWhatOneFinds() {
        List<Sentence> sentences = new ArrayList<>(new MadeText(3).sentences(20_000));
        List<List<Tag>> one = sentences.stream().map(Tagger.load()::tag).toList();

        Tagger shared = Tagger.load();
        List<List<Tag>> several = IntStream.range(0, sentences.size())
                .parallel()
                .mapToObj(i -> shared.tag(sentences.get(i)))
                .toList();

        assertThat(several).isEqualTo(one);
    }
}
