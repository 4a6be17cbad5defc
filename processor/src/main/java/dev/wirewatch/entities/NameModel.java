package dev.wirewatch.entities;

import dev.wirewatch.text.Sentence;
import dev.wirewatch.text.Token;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** CoreNLP's three-class CRF as it comes. Holds some 300 MB; safe for use by several threads. */
final class NameModel {

    private static final String MODEL = "/edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> POSSESSIVES = Set.of("'s", "'");

    private final CRFClassifier<CoreLabel> crf;

    private NameModel(CRFClassifier<CoreLabel> crf) {
        this.crf = crf;
    }

    /** Takes one to three seconds. */
    static NameModel load() {
        Properties settings = new Properties();
        // the model would learn lower-case words as it reads, and tag a text by what it had read before
        settings.setProperty("maxAdditionalKnownLCWords", "0");
        try (InputStream packed = NameModel.class.getResourceAsStream(MODEL)) {
            if (packed == null) {
                throw new IllegalStateException("The program lacks its name model; build it again.");
            }
            try (ObjectInputStream in =
                    new ObjectInputStream(new BufferedInputStream(new GZIPInputStream(packed), 1 << 16))) {
                return new NameModel(CRFClassifier.getClassifier(in, settings));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The name model does not fit this version of CoreNLP.", e);
        }
    }

    List<Mention> find(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<CoreLabel> labels =
                crf.classifySentence(tokens.stream().map(NameModel::label).toList());
        List<Mention> mentions = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || !tag(labels, i).equals(tag(labels, from))) {
                List<Token> name = name(tokens.subList(from, i));
                if (!name.isEmpty()) {
                    type(tag(labels, from)).ifPresent(type -> mentions.add(Mention.of(name, type)));
                }
                from = i;
            }
        }
        return mentions;
    }

    private static CoreLabel label(Token token) {
        CoreLabel label = new CoreLabel();
        label.setWord(token.word());
        label.setValue(token.word());
        return label;
    }

    private static String tag(List<CoreLabel> labels, int i) {
        return labels.get(i).get(AnswerAnnotation.class);
    }

    private static Optional<EntityType> type(String tag) {
        return switch (tag) {
            case "PERSON" -> Optional.of(EntityType.PERSON);
            case "ORGANIZATION" -> Optional.of(EntityType.ORGANIZATION);
            case "LOCATION" -> Optional.of(EntityType.PLACE);
            default -> Optional.empty();
        };
    }

    private static List<Token> name(List<Token> tagged) {
        int from = 0;
        int to = tagged.size();
        while (from < to
                && (!tagged.get(from).isWord()
                        || ARTICLES.contains(tagged.get(from).lower()))) {
            from++;
        }
        while (to > from && isTail(tagged.get(to - 1))) {
            to--;
        }
        return tagged.subList(from, to);
    }

    private static boolean isTail(Token token) {
        return POSSESSIVES.contains(token.lower())
                || (!token.isWord() && !token.word().equals("."));
    }
}
