package dev.wirewatch.trend;

import dev.wirewatch.languages.StopWords;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Why a name is counted so often.
 *
 * @param stories those that most articles tell, three at most
 * @param words those in most headlines beside the name, in lower case, five at most
 */
public record Why(List<TrendStory> stories, List<String> words) {

    private static final int MOST_STORIES = 3;
    private static final int MOST_WORDS = 5;
    private static final int SHORTEST = 3;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final StopWords STOP_WORDS = new StopWords();

    public Why {
        stories = List.copyOf(stories);
        words = List.copyOf(words);
    }

    /** @param headline of the first article that has one */
    public record TrendStory(String story, String headline, int articles) {}

    static Why of(MainEntity name, List<NamedArticle> articles) {
        return new Why(stories(articles), words(name, articles));
    }

    private static List<TrendStory> stories(List<NamedArticle> articles) {
        Map<String, TrendStory> stories = new LinkedHashMap<>();
        articles.forEach(article -> stories.merge(
                article.story(),
                new TrendStory(article.story(), article.headline(), 1),
                (known, one) -> new TrendStory(
                        known.story(),
                        known.headline().isEmpty() ? one.headline() : known.headline(),
                        known.articles() + 1)));
        return stories.values().stream()
                .sorted((a, b) -> Integer.compare(b.articles(), a.articles()))
                .limit(MOST_STORIES)
                .toList();
    }

    private static List<String> words(MainEntity name, List<NamedArticle> articles) {
        Set<String> own = new HashSet<>(words(name.name()).toList());
        Map<String, Integer> headlines = new LinkedHashMap<>();
        articles.stream()
                .flatMap(article -> words(article.headline()).distinct())
                .filter(word -> !own.contains(word))
                .forEach(word -> headlines.merge(word, 1, Integer::sum));
        return headlines.entrySet().stream()
                .filter(word -> word.getValue() > 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_WORDS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= SHORTEST && !STOP_WORDS.has(word, Optional.empty()));
    }
}
