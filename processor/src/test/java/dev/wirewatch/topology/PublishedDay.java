package dev.wirewatch.topology;

import dev.wirewatch.contract.WireDay;
import dev.wirewatch.languages.NewsAnnotator;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.EnrichedArticle;
import java.util.ArrayList;
import java.util.List;

/**
 * The day of news as a processor publishes it.
 *
 * @param told what the watches of the day told of it
 */
public record PublishedDay(List<EnrichedArticle> articles, List<Alert> told) {

    /** Has it processed. */
    public static PublishedDay process() {
        List<EnrichedArticle> articles = new ArrayList<>();
        List<Alert> told = new ArrayList<>();
        try (Newsroom newsroom = new Newsroom(new NewsAnnotator(), 10_000)) {
            WireDay.watches().forEach(newsroom::watch);
            for (WireDay.Item item : WireDay.items()) {
                newsroom.publish(item.article());
                told.addAll(newsroom.alerts.readValuesToList());
                articles.addAll(newsroom.enriched.readValuesToList());
            }
        }
        return new PublishedDay(articles, told);
    }
}
