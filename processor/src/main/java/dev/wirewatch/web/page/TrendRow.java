package dev.wirewatch.web.page;

import dev.wirewatch.archive.ArchiveView;
import dev.wirewatch.archive.Found;
import dev.wirewatch.archive.Search;
import dev.wirewatch.schemas.Trend;
import dev.wirewatch.schemas.TrendStory;
import dev.wirewatch.wording.OneLine;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A burst of a name in a list.
 *
 * @param change "began", "grew", "ended"; also a class of the style sheet
 * @param expected "0.4": how many articles the hour or the day lets expect
 * @param rarity of how many such hours or days one has so many
 * @param countWidth of its bar, in percent; as that of what was expected
 */
public record TrendRow(
        String id,
        Instant time,
        EntityLink entity,
        String change,
        Instant began,
        boolean byHour,
        long count,
        String expected,
        String rarity,
        int countWidth,
        int expectedWidth,
        List<Told> stories,
        List<String> words) {

    /** Of a bar that is full. */
    private static final int WIDTH = 100;

    private static final int LEAST_WIDTH = 1;

    /** Beyond it a number tells nobody anything. */
    private static final double MOST_RARE = 6;

    /** A story that it is made of. @param headline "the story" where none is known */
    public record Told(String headline, String href, int articles) {}

    static TrendRow of(Found.Hit<Trend> hit) {
        Trend trend = hit.record();
        double most = Math.max(1, Math.max(trend.getCount(), trend.getExpected()));
        return new TrendRow(
                hit.id(),
                trend.getChangedAt(),
                EntityLink.of(trend.getEntity()),
                trend.getChange().name().toLowerCase(Locale.ROOT),
                trend.getBeganAt(),
                trend.getHours() == 1,
                trend.getCount(),
                String.format(Locale.ROOT, "%.1f", trend.getExpected()),
                rarity(trend.getScore()),
                width(trend.getCount() / most),
                width(trend.getExpected() / most),
                trend.getStories().stream().map(TrendRow::told).toList(),
                trend.getWords().stream().map(OneLine::of).toList());
    }

    static List<TrendRow> all(ArchiveView archive, Search<Trend> search, int limit) {
        return archive.find(search, Optional.empty(), limit).hits().stream()
                .map(TrendRow::of)
                .toList();
    }

    private static Told told(TrendStory story) {
        String headline = OneLine.of(story.getHeadline());
        return new Told(headline.isEmpty() ? "the story" : headline, Links.story(story.getId()), story.getArticles());
    }

    private static int width(double share) {
        return Math.max(LEAST_WIDTH, (int) Math.round(share * WIDTH));
    }

    /** "1,000", "1,000,000 and more": of how many such hours or days one has so many. */
    private static String rarity(double score) {
        double capped = Math.min(score, MOST_RARE);
        long scale = Math.round(Math.pow(10, Math.floor(capped)));
        long times = Math.round(Math.pow(10, capped - Math.floor(capped)));
        return String.format(Locale.ROOT, "%,d%s", times * scale, score > MOST_RARE ? " or more" : "");
    }

    public boolean hasEnded() {
        return change.equals("ended");
    }

    /** "7 articles in an hour". */
    public String counted() {
        return Counted.of(count, "article", "articles") + (byHour ? " in an hour" : " in a day");
    }

    /** "about once in 4,000 hours". */
    public String rare() {
        return "about once in %s %s".formatted(rarity, byHour ? "hours" : "days");
    }

    /** "quay, wall". */
    public String wordsShown() {
        return words.stream().collect(Collectors.joining(", "));
    }
}
