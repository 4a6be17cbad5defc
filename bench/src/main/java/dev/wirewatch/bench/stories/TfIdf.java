package dev.wirewatch.bench.stories;

import dev.wirewatch.text.Document;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One-pass clustering by the cosine of TF-IDF vectors, whole texts in an inverted index (J. Allan, R. Papka, V. Lavrenko,
 * On-line new event detection and tracking, 1998): an article joins the story of the nearest one.
 */
final class TfIdf implements StoryMethod<TfIdf.Frequencies> {

    private static final double SAME = 0.2;

    private final Map<String, List<Posting>> index = new HashMap<>();
    private final List<String> stories = new ArrayList<>();

    record Frequencies(String article, Map<String, Integer> words) {}

    /** @param weight of a word in an article, of length 1 with its other words, by the frequencies when it came */
    private record Posting(int article, float weight) {}

    @Override
    public Frequencies sketch(Document document, Instant time) {
        Map<String, Integer> words = new HashMap<>();
        Words.of(document.text()).forEach(word -> words.merge(word, 1, Integer::sum));
        return new Frequencies(document.id(), words);
    }

    @Override
    public void add(Frequencies article) {
        remember(weights(article), article.article());
    }

    @Override
    public String assign(Frequencies article) {
        Map<String, Double> weights = weights(article);
        double[] cosines = new double[stories.size()];
        weights.forEach((word, weight) ->
                having(word).forEach(posting -> cosines[posting.article()] += weight * posting.weight()));
        String story = article.article();
        double best = SAME;
        for (int other = 0; other < cosines.length; other++) {
            if (cosines[other] >= best) {
                best = cosines[other];
                story = stories.get(other);
            }
        }
        remember(weights, story);
        return story;
    }

    private Map<String, Double> weights(Frequencies article) {
        Map<String, Double> weights = new HashMap<>();
        article.words().forEach((word, count) -> weights.put(word, (1 + Math.log(count)) * idf(word)));
        double length = Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        weights.replaceAll((word, weight) -> weight / length);
        return weights;
    }

    private double idf(String word) {
        return Math.log((stories.size() + 2.0) / (having(word).size() + 1.0));
    }

    private List<Posting> having(String word) {
        return index.getOrDefault(word, List.of());
    }

    private void remember(Map<String, Double> weights, String story) {
        int number = stories.size();
        stories.add(story);
        weights.forEach((word, weight) ->
                index.computeIfAbsent(word, key -> new ArrayList<>()).add(new Posting(number, weight.floatValue())));
    }
}
