package dev.wirewatch.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.trend.Burst;
import dev.wirewatch.trend.Excess;
import dev.wirewatch.trend.Sensitivity;
import dev.wirewatch.trend.Trend;
import dev.wirewatch.trend.Why;
import dev.wirewatch.trend.Why.TrendStory;
import java.util.List;

/** Trends and bursts of counts as JSON. Fields are added, never changed. */
public final class TrendJson {

    private static final double HUNDREDTHS = 100;

    private TrendJson() {}

    public static ObjectNode of(Trend trend) {
        ObjectNode json = JsonValues.object();
        json.put("date", trend.date().toString());
        json.put("entity", trend.name().id());
        json.put("name", trend.name().name());
        put(json, trend.excess());
        json.set("why", why(trend.why()));
        return json;
    }

    /** Of a record of the topic. */
    public static ObjectNode of(dev.wirewatch.schemas.Trend trend) {
        ObjectNode json = JsonValues.object();
        json.put("entity", trend.getEntity().getId());
        json.put("type", JsonValues.token(trend.getEntity().getType()));
        json.put("name", trend.getEntity().getName());
        json.put("change", JsonValues.token(trend.getChange()));
        json.put("sensitivity", JsonValues.token(trend.getSensitivity()));
        json.put("beganAt", JsonValues.text(trend.getBeganAt()));
        json.put("changedAt", JsonValues.text(trend.getChangedAt()));
        json.put("hours", trend.getHours());
        json.put("count", trend.getCount());
        json.put("expected", hundredths(trend.getExpected()));
        json.put("score", hundredths(trend.getScore()));
        List<TrendStory> stories = trend.getStories().stream()
                .map(story -> new TrendStory(story.getId(), story.getHeadline(), story.getArticles()))
                .toList();
        json.set("why", why(new Why(stories, trend.getWords())));
        return json;
    }

    /** Of a burst in a series; its end is the last count that a sensitivity hears of. */
    public static ObjectNode of(String series, Burst burst, Sensitivity sensitivity) {
        ObjectNode json = JsonValues.object();
        json.put("series", series);
        json.put("start", burst.began().toString());
        json.put("end", burst.lastHeard().get(sensitivity).toString());
        put(json, burst.peak());
        return json;
    }

    private static void put(ObjectNode json, Excess excess) {
        json.put("count", excess.count());
        json.put("expected", hundredths(excess.expected()));
        json.put("score", hundredths(excess.rarity()));
    }

    private static ObjectNode why(Why why) {
        ObjectNode json = JsonValues.object();
        json.set("stories", JsonValues.array(why.stories(), TrendJson::story));
        json.set("words", JsonValues.texts(why.words()));
        return json;
    }

    private static ObjectNode story(TrendStory story) {
        return JsonValues.object()
                .put("story", story.story())
                .put("headline", story.headline())
                .put("articles", story.articles());
    }

    private static double hundredths(double value) {
        return Math.round(value * HUNDREDTHS) / HUNDREDTHS;
    }
}
