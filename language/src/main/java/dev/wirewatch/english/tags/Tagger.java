package dev.wirewatch.english.tags;

import dev.wirewatch.text.Sentence;
import dev.wirewatch.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Tags words with their part of speech: the weights of CoreNLP's english-left3words-distsim, and its tags. Safe for use
 * by several threads; a tag depends on nothing but the sentence.
 */
public final class Tagger {

    /** In a sentence. */
    private static final int USUAL_WORDS = 100;

    private static final String MODEL = "english-left3words-distsim.tagger";

    private final TagModel model;
    private final TaggerWordTypes words;
    private final double[][] transitions;
    private final Tag[] tags;
    /** One a thread, which so stays in the processor's cache. */
    private final ThreadLocal<double[]> products;

    private Tagger(TagModel model) {
        this.model = model;
        this.words = new TaggerWordTypes(model);
        this.transitions = model.transitions();
        this.tags = model.tags().stream().map(Tag::of).toArray(Tag[]::new);
        this.products = ThreadLocal.withInitial(() -> new double[USUAL_WORDS * tags.length]);
    }

    /** Takes a quarter of a second. One serves the whole program. */
    public static Tagger load() {
        return new Tagger(TagModel.load(MODEL));
    }

    /** Returns a tag for each token, in time that grows with the number of tokens. */
    public List<Tag> tag(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        TaggerWordType[] types = new TaggerWordType[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            types[i] = words.of(tokens.get(i).word());
        }
        types[tokens.size()] = words.end();
        SentenceFactors factors = new SentenceFactors(model, words.outside(), types, products(types.length));
        int[] best = new TagSearch(types, factors, transitions).best();
        List<Tag> found = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            found.add(tags[best[i]]);
        }
        return found;
    }

    private double[] products(int words) {
        return words <= USUAL_WORDS ? products.get() : new double[words * tags.length];
    }
}
