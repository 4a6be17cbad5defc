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

    private static final String MODEL = "english-left3words-distsim.tagger";

    private final TagModel model;
    private final TaggerWordTypes words;
    private final double[][] transitions;
    private final Tag[] tags;

    private Tagger(TagModel model) {
        this.model = model;
        this.words = new TaggerWordTypes(model);
        this.transitions = model.transitions();
        this.tags = model.tags().stream().map(Tag::of).toArray(Tag[]::new);
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
        int[] best = new TagSearch(model, transitions, words.outside(), types).best();
        List<Tag> found = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            found.add(tags[best[i]]);
        }
        return found;
    }
}
