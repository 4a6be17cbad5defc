package dev.wirewatch.english.tags;

import dev.wirewatch.english.model.HashedText;
import dev.wirewatch.english.model.ModelReader;
import dev.wirewatch.english.model.TextTable;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * The tables of a compiled {@code MaxentTagger}. A feature's name is its extractor in CoreNLP, {@code =}, and the value
 * that this gives: {@code Extractor(-1,word)=the}.
 */
final class TagModel {

    /** What CoreNLP has for a word or a tag outside of the sentence. */
    static final String OUTSIDE = "NA";

    private static final HashedText TAG_BEFORE = HashedText.of("Extractor(-1,tag)=");
    private static final HashedText TWO_TAGS_BEFORE = HashedText.of("ExtractorContinuousTagConj(-2 ... -1)=");

    private final List<String> tags;
    private final byte[][] sets;
    private final TextTable words;
    private final int[] setOf;
    private final byte[] firstOf;
    private final byte[] rare;
    private final TextTable features;
    private final Factors[] factors;

    private TagModel(ModelReader in) throws IOException {
        tags = in.texts();
        sets = new byte[in.number()][];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = in.bytes();
        }
        words = in.index();
        setOf = in.numbers();
        firstOf = in.bytes();
        rare = in.bytes();
        features = in.index();
        int[] starts = in.numbers();
        byte[] tagOf = in.bytes();
        double[] weights = in.doubles();
        factors = new Factors[starts.length - 1];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = new Factors(
                    Arrays.copyOfRange(tagOf, starts[i], starts[i + 1]),
                    Arrays.stream(weights, starts[i], starts[i + 1])
                            .map(Math::exp)
                            .toArray());
        }
    }

    static TagModel load(String name) {
        return ModelReader.load(name, TagModel::new);
    }

    /** Returns the tags' names, by number. */
    List<String> tags() {
        return tags;
    }

    boolean isKnown(String word) {
        return words.contains(word);
    }

    /** Returns whether a word is too rare in the texts of the training for its own weights to tell enough. */
    boolean isRare(String word) {
        int place = place(word);
        return place == TextTable.NONE || rare[place] == 1;
    }

    /** Returns the tags that a word can have, in the order in which CoreNLP tries them. */
    byte[] tagsOf(String word) {
        int place = place(word);
        return place == TextTable.NONE ? sets[0] : sets[setOf[place]];
    }

    /** Returns the most frequent tag of a known word. */
    String firstTagOf(String word) {
        return tags.get(firstOf[place(word)]);
    }

    private int place(String word) {
        return words.get(HashedText.of(word).hash());
    }

    /** @param feature the hash of the feature's name */
    Factors factors(long feature) {
        int place = features.get(feature);
        return place == TextTable.NONE ? Factors.NONE : factors[place];
    }

    /**
     * Returns the product of what the two tags before say: for each pair of them a row with a factor for each tag. The
     * row of a pair is {@code (second before * (tags + 1) + before)}; the number after the last tag's is {@link
     * #OUTSIDE}.
     */
    double[][] transitions() {
        int size = tags.size() + 1;
        double[][] rows = new double[size * size][tags.size()];
        for (int second = 0; second < size; second++) {
            for (int before = 0; before < size; before++) {
                double[] row = rows[second * size + before];
                Arrays.fill(row, 1);
                factors(name(before).after(TAG_BEFORE.hash())).multiplyInto(row);
                long pair =
                        name(before).after(HashedText.of("!").after(name(second).after(TWO_TAGS_BEFORE.hash())));
                factors(pair).multiplyInto(row);
            }
        }
        return rows;
    }

    private HashedText name(int tag) {
        return HashedText.of(tag < tags.size() ? tags.get(tag) : OUTSIDE);
    }
}
