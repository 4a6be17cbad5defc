package dev.wirewatch.english.names.crf;

import dev.wirewatch.english.model.AmericanSpelling;
import dev.wirewatch.english.model.BoundedCache;
import dev.wirewatch.english.model.HashedText;
import dev.wirewatch.english.model.WordClusters;
import dev.wirewatch.english.model.WordShape;
import dev.wirewatch.text.WordLists;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Adds up the weights of all features that depend on one word alone, and remembers them for a while. */
final class CrfWordTypes {

    /** 32,768 words, of some 350 bytes each: more than a day of news uses often. */
    private static final int CACHE_BITS = 15;

    private static final int SHORT = 3;
    private static final double[] NOTHING = {};
    private static final Set<String> TITLES = Set.copyOf(WordLists.words(CrfWordTypes.class, "titles.txt"));

    private final CrfModel model;
    private final AmericanSpelling spelling = AmericanSpelling.load();
    private final WordClusters clusters = WordClusters.english();
    private final List<ClusterSums> ofCluster;
    private final ClusterSums ofUnknownCluster;
    private final BoundedCache<String, CrfWordType> cache = new BoundedCache<>(CACHE_BITS, this::type);
    private final CrfWordType outside;

    CrfWordTypes(CrfModel model) {
        this.model = model;
        ofCluster = clusters.names().stream()
                .map(name -> ClusterSums.of(model, name, name))
                .toList();
        ofUnknownCluster = ClusterSums.of(model, model.unknownCluster(), model.unknownCluster());
        HashedText none = HashedText.of("");
        // CoreNLP's padding has no annotations: its features say "null" in some places and nothing in others
        outside = type(none, none, HashedText.of("null"), ClusterSums.of(model, "null", ""), "");
    }

    CrfWordType of(String word) {
        return cache.get(word);
    }

    /** The padding before the first word and after the last one. */
    CrfWordType outside() {
        return outside;
    }

    private CrfWordType type(String original) {
        String word = spelling.of(original);
        HashedText shape = HashedText.of(model.shape().of(word, model.knownWords()::contains));
        int cluster = clusters.of(WordShape.digits(word.toLowerCase(Locale.ROOT)));
        ClusterSums sums = cluster == WordClusters.NONE ? ofUnknownCluster : ofCluster.get(cluster);
        return type(HashedText.of(word), shape, shape, sums, word);
    }

    private CrfWordType type(HashedText text, HashedText shape, HashedText nextShape, ClusterSums sums, String word) {
        return new CrfWordType(
                text,
                shape,
                nextShape,
                sums.name(),
                word.length() <= SHORT,
                isNameCase(word),
                !word.isEmpty() && word.chars().noneMatch(Character::isUpperCase),
                word.chars().anyMatch(Character::isLetter),
                own(text, sums, word),
                sum(model.nodes(), sums.before(), text, Templates.PW),
                sum(model.nodes(), sums.after(), text, Templates.NW),
                sum(model.nodes(), NOTHING, text, Templates.DISJN),
                sum(model.nodes(), NOTHING, text, Templates.DISJP),
                sum(model.edges(), sums.ownPair(), text, Templates.PSEQW),
                sum(model.edges(), sums.beforePair(), text, Templates.PSEQpW));
    }

    private double[] own(HashedText text, ClusterSums sums, String word) {
        Weights nodes = model.nodes();
        double[] own = sums.own().clone();
        nodes.addTo(own, 0, Templates.WORD.after(text.hash()));
        nodes.addTo(own, 0, Templates.CLASS.hash());
        if (TITLES.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word)) {
            nodes.addTo(own, 0, Templates.IS_TITLE.hash());
        }
        for (long affix : affixes(word)) {
            nodes.addTo(own, 0, affix);
        }
        return own;
    }

    /** The beginnings and endings of two characters or more; one that is both counts once. */
    private long[] affixes(String word) {
        String marked = "<" + word + ">";
        int longest = Math.min(model.longestAffix(), marked.length());
        long[] affixes = new long[2 * (longest - 1)];
        int count = 0;
        long hash = HashedText.append(Templates.HASH.hash(), marked.charAt(0));
        for (int end = 1; end < longest; end++) {
            hash = HashedText.append(hash, marked.charAt(end));
            affixes[count++] = Templates.HASH.after(hash);
        }
        int beginnings = count;
        for (int start = marked.length() - longest; start < marked.length() - 1; start++) {
            HashedText ending = HashedText.of(marked.substring(start));
            long affix = Templates.HASH.after(ending.after(Templates.HASH.hash()));
            if (Arrays.stream(affixes, 0, beginnings).noneMatch(beginning -> beginning == affix)) {
                affixes[count++] = affix;
            }
        }
        return Arrays.copyOf(affixes, count);
    }

    /** Words without weights of their own share the sums of their class. */
    private static double[] sum(Weights weights, double[] ofCluster, HashedText text, HashedText template) {
        long feature = template.after(text.hash());
        if (!weights.has(feature)) {
            return ofCluster;
        }
        double[] sum = ofCluster.length == 0 ? new double[weights.width()] : ofCluster.clone();
        weights.addTo(sum, 0, feature);
        return sum;
    }

    private static boolean isNameCase(String word) {
        return word.length() > 1
                && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)))
                && word.chars().skip(1).noneMatch(Character::isUpperCase);
    }
}
