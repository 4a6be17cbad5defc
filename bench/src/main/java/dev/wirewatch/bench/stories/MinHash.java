package dev.wirewatch.bench.stories;

import dev.wirewatch.text.Document;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Near-duplicates by MinHash and locality-sensitive hashing (A. Broder, On the resemblance and containment of documents,
 * 1997; J. Leskovec, A. Rajaraman, J. Ullman, Mining of massive datasets, chapter 3): 128 minima over the shingles of five
 * words, in 32 bands.
 */
final class MinHash implements StoryMethod<MinHash.Signature> {

    private static final int MINIMA = 128;
    private static final int BANDS = 32;
    private static final int ROWS = MINIMA / BANDS;
    private static final int SHINGLE = 5;
    private static final double SAME = 0.5;

    private final long[] factors =
            new SplittableRandom(1).longs(MINIMA).map(n -> n | 1).toArray();
    private final List<Map<Integer, List<Signature>>> bands = new ArrayList<>();
    private final Map<String, String> stories = new HashMap<>();

    record Signature(String article, int[] minima) {}

    MinHash() {
        for (int band = 0; band < BANDS; band++) {
            bands.add(new HashMap<>());
        }
    }

    @Override
    public Signature sketch(Document document, Instant time) {
        int[] words = Words.of(document.text()).mapToInt(String::hashCode).toArray();
        int[] minima = new int[MINIMA];
        Arrays.fill(minima, Integer.MAX_VALUE);
        for (int i = 0; i + SHINGLE <= words.length; i++) {
            long shingle = Arrays.hashCode(Arrays.copyOfRange(words, i, i + SHINGLE));
            for (int k = 0; k < MINIMA; k++) {
                minima[k] = Math.min(minima[k], (int) (shingle * factors[k] >>> Integer.SIZE));
            }
        }
        return new Signature(document.id(), minima);
    }

    @Override
    public void add(Signature signature) {
        remember(signature, signature.article());
    }

    @Override
    public String assign(Signature signature) {
        String story = signature.article();
        double best = SAME;
        for (int band = 0; band < BANDS; band++) {
            for (Signature other : bands.get(band).getOrDefault(key(signature, band), List.of())) {
                double alike = jaccard(signature, other);
                if (alike >= best) {
                    best = alike;
                    story = stories.get(other.article());
                }
            }
        }
        remember(signature, story);
        return story;
    }

    private void remember(Signature signature, String story) {
        stories.put(signature.article(), story);
        for (int band = 0; band < BANDS; band++) {
            bands.get(band)
                    .computeIfAbsent(key(signature, band), key -> new ArrayList<>(1))
                    .add(signature);
        }
    }

    private static int key(Signature signature, int band) {
        return Arrays.hashCode(Arrays.copyOfRange(signature.minima(), band * ROWS, (band + 1) * ROWS));
    }

    private static double jaccard(Signature a, Signature b) {
        int same = 0;
        for (int k = 0; k < MINIMA; k++) {
            same += a.minima()[k] == b.minima()[k] ? 1 : 0;
        }
        return (double) same / MINIMA;
    }
}
