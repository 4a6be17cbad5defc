package dev.wirewatch.text.tags;

import dev.wirewatch.text.model.AmericanSpelling;
import dev.wirewatch.text.model.BoundedCache;
import dev.wirewatch.text.model.HashedText;
import dev.wirewatch.text.model.WordClusters;
import dev.wirewatch.text.model.WordShape;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Works out what the model says of a word, and remembers it for a while. */
final class WordTypes {

    /** 32,768 words: more than a day's news uses often, in some 15 MB. */
    private static final int CACHE_BITS = 15;

    /** What CoreNLP puts behind the last word of a sentence. */
    private static final String END = ".$.";

    private static final Set<String> COMPANY_ENDS = Set.of(
            "Company",
            "COMPANY",
            "Co.",
            "Co",
            "Cos.",
            "CO.",
            "COS.",
            "Corporation",
            "CORPORATION",
            "Corp.",
            "Corp",
            "CORP.",
            "Incorporated",
            "INCORPORATED",
            "Inc.",
            "Inc",
            "INC.",
            "Association",
            "ASSOCIATION",
            "Assn",
            "ASSN",
            "Limited",
            "LIMITED",
            "Ltd.",
            "LTD.",
            "L.P.");

    private final TagModel model;
    private final WordClusters clusters = WordClusters.english();
    private final AmericanSpelling spelling = AmericanSpelling.load();
    private final List<HashedText> clusterNames =
            clusters.names().stream().map(HashedText::of).toList();
    private final HashedText noCluster = HashedText.of("null");
    private final BoundedCache<String, WordType> cache = new BoundedCache<>(CACHE_BITS, this::type);
    private final WordType end;
    private final WordType outside;

    WordTypes(TagModel model) {
        this.model = model;
        this.end = type(END);
        this.outside = type(TagModel.OUTSIDE);
    }

    WordType of(String word) {
        return cache.get(word);
    }

    /** Stands behind the last word, with a tag of its own. */
    WordType end() {
        return end;
    }

    /** Stands before the first word and behind the end. */
    WordType outside() {
        return outside;
    }

    private WordType type(String original) {
        String word = spelling.of(original);
        int cluster = clusters.of(word);
        String clusterName =
                cluster == WordClusters.NONE ? "null" : clusters.names().get(cluster);
        String shape = WordShape.CHRIS2.of(word);
        boolean rare = model.isRare(word);
        Features own = new Features(model).multiply("Extractor(0,word)", word);
        if (rare) {
            own.multiply("ExtractorDistsim(0,word)", clusterName);
            Spelling.multiply(word, own);
        }
        boolean capital = Character.isUpperCase(word.charAt(0));
        String tagInLowerCase = capital ? tagInLowerCase(word) : "0";
        boolean upper = word.chars().anyMatch(Character::isUpperCase);
        return new WordType(
                model.tagsOf(word),
                own.product(),
                new Features(model).multiply("Extractor(-1,word)", word).product(),
                new Features(model).multiply("Extractor(1,word)", word).product(),
                new Features(model)
                        .multiply("ExtractorWordShapeClassifier(-1,chris2)", shape)
                        .multiply("ExtractorDistsim(-1,word)", clusterName)
                        .product(),
                new Features(model)
                        .multiply("ExtractorWordShapeClassifier(1,chris2)", shape)
                        .multiply("ExtractorDistsim(1,word)", clusterName)
                        .product(),
                cluster == WordClusters.NONE ? noCluster : clusterNames.get(cluster),
                COMPANY_ENDS.contains(word),
                rare,
                rare ? capitals(tagInLowerCase, "0", upper) : Factors.NONE,
                rare ? capitals("0", tagInLowerCase, false) : Factors.NONE,
                capital);
    }

    /** The extractors of capitals that ask whether the word begins the sentence. */
    private Factors capitals(String start, String middle, boolean upper) {
        return new Features(model)
                .multiply("ExtractorStartSentenceCap()", start)
                .multiply("ExtractorMidSentenceCapC()", middle)
                .multiply("ExtractorMidSentenceCap()", upper)
                .product();
    }

    private String tagInLowerCase(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return model.isKnown(lower) ? model.firstTagOf(lower) : "0";
    }
}
