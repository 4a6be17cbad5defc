package dev.wirewatch.models;

import edu.stanford.nlp.maxent.iis.LambdaSolve;
import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.tagger.maxent.Extractor;
import edu.stanford.nlp.tagger.maxent.ExtractorDistsim;
import edu.stanford.nlp.tagger.maxent.Extractors;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TTags;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compiles a {@link MaxentTagger} of the architecture of english-left3words-distsim. */
final class TaggerCompiler {

    /** The extractors that inference knows, as they call themselves. */
    private static final Pattern EXTRACTORS = Pattern.compile(
            "Extractor\\((-1|0|1),word\\)|Extractor\\(-1,tag\\)|ExtractorContinuousTagConj\\(-2 \\.\\.\\. -1\\)"
                    + "|ExtractorWordShapeClassifier\\((-1,chris2|0,chris2|1,chris2|0,chris4)\\)"
                    + "|ExtractorDistsim\\((-1|0|1),word\\)|ExtractorDistsimConjunction\\(-1,1\\)"
                    + "|ExtractorWord(Pref|Suff)\\(len\\d+,w0\\)"
                    + "|(ExtractorUCase|ExtractorCNumber|ExtractorDash|ExtractorLetterDigitDash|CompanyNameDetector"
                    + "|ExtractorAllCapitalized|ExtractorUpperDigitDash|ExtractorStartSentenceCap"
                    + "|ExtractorMidSentenceCapC|ExtractorMidSentenceCap|ExtractorNonAlphanumeric)\\(\\)");

    private final MaxentTagger tagger;
    private final TTags tags;
    private final Object dictionary;

    TaggerCompiler(MaxentTagger tagger) {
        this.tagger = tagger;
        this.tags = Hidden.field(tagger, "tags", TTags.class);
        this.dictionary = Hidden.field(tagger, "dict", Object.class);
        check();
    }

    /** Returns the class of each word by distributional similarity. */
    @SuppressWarnings("unchecked")
    Map<String, String> clusters() {
        Object distsim = extractors()
                .filter(ExtractorDistsim.class::isInstance)
                .map(extractor -> Hidden.field(extractor, "lexicon", Object.class))
                .findFirst()
                .orElseThrow();
        return Hidden.field(distsim, "lexicon", Map.class);
    }

    /**
     * Writes the tags; the dictionary; and for each feature (extractor, "=", value) its name, where its weights begin
     * among those of all, and for each weight its tag.
     */
    void write(ModelWriter out) throws IOException {
        out.texts(names());
        writeDictionary(out);
        writeFeatures(out);
    }

    /**
     * Writes the sets of tags that words can have, each in the order in which CoreNLP tries them, that of unknown words
     * first; then the words, and for each its set, its most frequent tag, and whether it is rare.
     */
    private void writeDictionary(ModelWriter out) throws IOException {
        Map<List<String>, Integer> sets = new LinkedHashMap<>();
        sets.put(expanded(tags.getOpenTagsArray()), 0);
        Collection<String> words = new TreeSet<>(words());
        int[] setOf = new int[words.size()];
        byte[] firstOf = new byte[words.size()];
        byte[] rare = new byte[words.size()];
        int i = 0;
        for (String word : words) {
            List<String> set = expanded(Hidden.call(dictionary, "getTags", String[].class, word));
            setOf[i] = sets.computeIfAbsent(set, absent -> sets.size());
            firstOf[i] = (byte) index(Hidden.call(dictionary, "getFirstTag", String.class, word));
            rare[i] = (byte) (Hidden.call(tagger, "isRare", Boolean.class, word) ? 1 : 0);
            i++;
        }
        out.number(sets.size());
        for (List<String> set : sets.keySet()) {
            out.bytes(indices(set));
        }
        out.texts(words);
        out.numbers(setOf);
        out.bytes(firstOf);
        out.bytes(rare);
    }

    private void writeFeatures(ModelWriter out) throws IOException {
        double[] lambda = Hidden.field(tagger, "prob", LambdaSolve.class).lambda;
        List<Map<String, int[]>> associations = associations();
        List<Extractor> extractors = extractors().toList();
        List<String> names = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<Integer> tagOf = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int k = 0; k < extractors.size(); k++) {
            for (Map.Entry<String, int[]> value : new TreeMap<>(associations.get(k)).entrySet()) {
                names.add(extractors.get(k) + "=" + value.getKey());
                starts.add(weights.size());
                for (int tag = 0; tag < value.getValue().length; tag++) {
                    int at = value.getValue()[tag];
                    if (at >= 0) {
                        tagOf.add(tag);
                        weights.add(lambda[at]);
                    }
                }
            }
        }
        starts.add(weights.size());
        byte[] tagBytes = new byte[tagOf.size()];
        for (int i = 0; i < tagBytes.length; i++) {
            tagBytes[i] = tagOf.get(i).byteValue();
        }
        out.texts(names);
        out.numbers(starts.stream().mapToInt(Integer::intValue).toArray());
        out.bytes(tagBytes);
        out.doubles(weights.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private void check() {
        require(Hidden.field(tagger, "wordFunction", Object.class) instanceof AmericanizeFunction, "wordFunction");
        require(Hidden.field(tagger, "defaultScore", Double.class) <= 0, "approximate scoring");
        require(Hidden.field(tagger, "leftContext", Integer.class) == 2, "left context");
        require(Hidden.field(tagger, "rightContext", Integer.class) == 0, "right context");
        extractors().forEach(each -> require(EXTRACTORS.matcher(each.toString()).matches(), each.toString()));
    }

    private static void require(boolean known, String what) {
        if (!known) {
            throw new IllegalStateException("Inference does not know what this tagger uses: " + what);
        }
    }

    /** Those of all words and those of rare words, in the order of their weights. */
    private Stream<Extractor> extractors() {
        return Stream.of("extractors", "extractorsRare")
                .map(name -> Hidden.field(tagger, name, Extractors.class))
                .flatMap(group -> Arrays.stream(Hidden.field(group, "v", Extractor[].class)));
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, int[]>> associations() {
        return Hidden.field(tagger, "fAssociations", List.class);
    }

    @SuppressWarnings("unchecked")
    private Set<String> words() {
        return Hidden.field(dictionary, "dict", Map.class).keySet();
    }

    private List<String> names() {
        int size = Hidden.field(tagger, "ySize", Integer.class);
        return Stream.iterate(0, i -> i + 1).limit(size).map(tags::getTag).toList();
    }

    private List<String> expanded(String[] some) {
        return List.of(Hidden.call(tags, "deterministicallyExpandTags", String[].class, some));
    }

    private byte[] indices(List<String> some) {
        byte[] indices = new byte[some.size()];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = (byte) index(some.get(i));
        }
        return indices;
    }

    private int index(String tag) {
        return names().indexOf(tag);
    }
}
