package dev.wirewatch.english.tags;

import dev.wirewatch.english.model.AmericanSpelling;
import dev.wirewatch.english.model.BoundedCache;
import dev.wirewatch.english.model.WordClusters;
import dev.wirewatch.english.model.WordShape;
import dev.wirewatch.text.WordLists;
import java.util.Set;

/** Works out what the model says of a word, and remembers it for a while. */
final class TaggerWordTypes {

    /** 32,768 words, of at most 1 kB each, and half of that as a rule. */
    private static final int CACHE_BITS = 15;

    private static final int KIND_CACHE_BITS = 12;
    private static final int CAPITALS_CACHE_BITS = 10;

    private static final long WORD = Features.extractor("Extractor(0,word)");
    private static final long WORD_BEFORE = Features.extractor("Extractor(-1,word)");
    private static final long WORD_AFTER = Features.extractor("Extractor(1,word)");
    private static final long CLUSTER = Features.extractor("ExtractorDistsim(0,word)");

    /** What CoreNLP puts after the last word of a sentence. */
    private static final String END = ".$.";

    private static final Set<String> COMPANY_ENDS =
            Set.copyOf(WordLists.words(TaggerWordTypes.class, "company-ends.txt"));

    private final TagModel model;
    private final WordClusters clusters = WordClusters.english();
    private final AmericanSpelling spelling = AmericanSpelling.load();
    private final BoundedCache<WordKind.Key, WordKind> kinds;
    private final BoundedCache<Capitals.Key, Capitals> capitals;
    private final BoundedCache<String, TaggerWordType> words;
    private final TaggerWordType end;
    private final TaggerWordType outside;

    TaggerWordTypes(TagModel model) {
        this.model = model;
        this.kinds = new BoundedCache<>(KIND_CACHE_BITS, key -> WordKind.of(model, key));
        this.capitals = new BoundedCache<>(CAPITALS_CACHE_BITS, key -> Capitals.of(model, key));
        this.words = new BoundedCache<>(CACHE_BITS, this::type);
        this.end = type(END);
        this.outside = type(TagModel.OUTSIDE);
    }

    TaggerWordType of(String word) {
        return words.get(word);
    }

    /** The padding after the last word, with a tag of its own. */
    TaggerWordType end() {
        return end;
    }

    /** The padding before the first word and after the end. */
    TaggerWordType outside() {
        return outside;
    }

    private TaggerWordType type(String original) {
        String word = spelling.of(original);
        String cluster = cluster(word);
        boolean rare = model.isRare(word);
        Features own = new Features(model).multiply(WORD, word);
        if (rare) {
            own.multiply(CLUSTER, cluster);
            Spelling.multiply(word, own);
        }
        return new TaggerWordType(
                model.tagsOf(word),
                own.product(),
                new Features(model).multiply(WORD_BEFORE, word).product(),
                new Features(model).multiply(WORD_AFTER, word).product(),
                kinds.get(new WordKind.Key(WordShape.CHRIS2.of(word), cluster)),
                COMPANY_ENDS.contains(word),
                rare,
                rare ? capitals.get(Capitals.Key.of(model, word)) : Capitals.NONE);
    }

    private String cluster(String word) {
        int cluster = clusters.of(word);
        return cluster == WordClusters.NONE ? "null" : clusters.names().get(cluster);
    }
}
