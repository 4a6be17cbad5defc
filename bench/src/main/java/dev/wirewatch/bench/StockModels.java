package dev.wirewatch.bench;

import dev.wirewatch.text.Sentence;
import dev.wirewatch.text.Token;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.zip.GZIPInputStream;

/** CoreNLP's tagger and CRF classifier as they come. Safe for use by several threads. */
public final class StockModels implements LanguageModels {

    private static final String TAGGER = "english-left3words-distsim.tagger";

    private final MaxentTagger tagger;
    private final CRFClassifier<CoreLabel> crf;

    private StockModels(MaxentTagger tagger, CRFClassifier<CoreLabel> crf) {
        this.tagger = tagger;
        this.crf = crf;
    }

    /** Returns where the build leaves the models, below the folder that Wirewatch was cloned into. */
    public static Path folder(Path home) {
        return home.resolve("models").resolve("target").resolve("stock");
    }

    /**
     * Loads the tagger and a CRF: some seconds, and half a gigabyte of heap.
     *
     * @param crf the name of our table of it
     * @throws IOException when the folder lacks one of them
     */
    public static StockModels load(Path folder, String crf) throws IOException {
        Properties settings = new Properties();
        // it would learn lower-case words as it reads, and label a text by what it had read before
        settings.setProperty("maxAdditionalKnownLCWords", "0");
        try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(
                new GZIPInputStream(Files.newInputStream(folder.resolve(crf + ".ser.gz"))), 1 << 16))) {
            CRFClassifier<CoreLabel> classifier = CRFClassifier.getClassifier(in, settings);
            String file = folder.resolve(TAGGER).toString();
            return new StockModels(new MaxentTagger(file, new Properties(), false), classifier);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The model does not fit this version of CoreNLP.", e);
        }
    }

    @Override
    public List<String> tags(Sentence sentence) {
        return tagger.tagSentence(labels(sentence)).stream()
                .map(TaggedWord::tag)
                .toList();
    }

    @Override
    public List<String> names(Sentence sentence) {
        return crf.classifySentence(labels(sentence)).stream()
                .map(label -> label.get(AnswerAnnotation.class))
                .toList();
    }

    private static List<CoreLabel> labels(Sentence sentence) {
        return sentence.tokens().stream().map(StockModels::label).toList();
    }

    private static CoreLabel label(Token token) {
        CoreLabel label = new CoreLabel();
        label.setWord(token.word());
        label.setValue(token.word());
        return label;
    }
}
