package dev.wirewatch.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.english.model.MadeText;
import dev.wirewatch.english.names.crf.Crf;
import dev.wirewatch.english.tags.Tag;
import dev.wirewatch.english.tags.Tagger;
import dev.wirewatch.text.Sentence;
import dev.wirewatch.text.Token;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Our inference gives what CoreNLP's gives, with the same weights: on text of every kind, not only on good English. */
class SameAsCoreNlpTest {

    private static final int TOKENS = 100_000;

    private static final List<Sentence> TEXT = new MadeText(1).sentences(TOKENS);

    private static StockModels stock;

    @BeforeAll
    static void loadTheStockModels() throws IOException {
        stock = StockModels.load(StockModels.folder(Path.of("..")), Crf.THREE_CLASSES);
    }

    @Test
    void theTextIsLongEnough() {
        assertThat(TEXT.stream().mapToInt(sentence -> sentence.tokens().size()).sum())
                .isGreaterThanOrEqualTo(TOKENS);
        assertThat(TEXT.stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .map(Token::word)
                        .distinct()
                        .count())
                .isGreaterThan(10_000);
    }

    @Test
    void partsOfSpeechAreThoseOfCoreNlp() {
        Tagger tagger = Tagger.load();
        Set<String> seen = compare(
                sentence -> tagger.tag(sentence).stream().map(Tag::symbol).toList(), stock::tags);

        assertThat(seen).hasSizeGreaterThan(40);
    }

    @Test
    void labelsOfNamesAreThoseOfCoreNlp() {
        Crf crf = Crf.load(Crf.THREE_CLASSES);
        Set<String> seen = compare(
                sentence ->
                        crf.label(sentence.tokens().stream().map(Token::word).toList()),
                stock::names);

        assertThat(seen).containsExactlyInAnyOrder("O", "PERSON", "ORGANIZATION", "LOCATION");
    }

    private static Set<String> compare(Function<Sentence, List<String>> ours, Function<Sentence, List<String>> theirs) {
        Set<String> seen = new HashSet<>();
        for (Sentence sentence : TEXT) {
            List<String> labels = ours.apply(sentence);
            assertThat(labels)
                    .as(() ->
                            sentence.tokens().stream().map(Token::word).toList().toString())
                    .isEqualTo(theirs.apply(sentence));
            seen.addAll(labels);
        }
        return seen;
    }
}
