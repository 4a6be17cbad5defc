package dev.wirewatch.topology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.contract.WireDay;
import dev.wirewatch.formats.article.ArticleId;
import dev.wirewatch.languages.NewsAnnotator;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.AlertStory;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.FigureChange;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchGrain;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One alert a story and watch, and one for each development. */
class StoryAlertsTest {

    private static final int MAX_CHARS = 10_000;

    private final Newsroom newsroom = new Newsroom(new NewsAnnotator(), MAX_CHARS);

    private final List<Alert> day = new ArrayList<>();

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void aDayOfNewsIsToldStoryByStory() {
        List<Alert> told = told();

        assertThat(told).extracting(WireDay::words).containsExactlyElementsOf(WireDay.told());
    }

    @Test
    void anAlertSaysWhoHasTheStoryAndWhatChanged() {
        List<Alert> oril = told("oril");
        List<Alert> tallow = told("tallow");

        assertThat(oril)
                .extracting(alert -> alert.getStory().getFirstAlert())
                .containsOnly(oril.get(0).getId());
        AlertStory story = oril.get(oril.size() - 1).getStory();
        assertThat(story.getArticles()).isEqualTo(7);
        assertThat(story.getCopies()).isEqualTo(3);
        assertThat(story.getSourceNames()).containsExactly("Coastwire", "Orla Broadcasting");
        assertThat(tallow.get(2).getChanged()).contains(new FigureChange("12", "21"));
    }

    @Test
    void aWatchOnArticlesIsToldOfEach() {
        Watch each = Watch.newBuilder(WireDay.watches().get(0))
                .setGrain(WatchGrain.ARTICLE)
                .build();
        newsroom.watch(each);
        WireDay.items().forEach(item -> newsroom.publish(item.article()));

        assertThat(newsroom.alerts.readValuesToList())
                .hasSize(7)
                .extracting(Alert::getKind)
                .containsOnly(AlertKind.NEW);
    }

    /** Each feed has articles of its own. */
    @Test
    void anItemThatTwoFeedsOfAPublisherListIsToldOnce() {
        newsroom.watch(WireDay.watches().get(0));
        Article item = WireDay.items().get(0).article();
        Article teaser = Article.newBuilder(item)
                .setBody(item.getBody().split("\n\n", 2)[0])
                .build();

        for (String feed : List.of("news", "business")) {
            newsroom.publish(Article.newBuilder(teaser)
                    .setId(ArticleId.inFeed(feed, item.getId()))
                    .build());
        }

        List<Alert> alerts = newsroom.alerts.readValuesToList();
        assertThat(alerts).extracting(Alert::getKind).containsExactly(AlertKind.NEW, AlertKind.REPEAT);
        assertThat(alerts.get(1).getStory().getCopies()).isEqualTo(1);
        assertThat(alerts.get(1).getStory().getSourceNames()).hasSize(1);
    }

    @Test
    void anArticleOfAnotherStoryIsToldAsOneOfItsOwn() {
        String article = repeat("tallow");

        newsroom.split("tallow", article);
        newsroom.split("tallow", article);

        Alert told = newsroom.alerts.readValue();
        assertThat(newsroom.alerts.isEmpty()).isTrue();
        assertThat(told.getKind()).isEqualTo(AlertKind.NEW);
        assertThat(told.getCause()).isEqualTo("A reader said that it tells another story.");
        assertThat(told.getArticle().getId()).isEqualTo(article);
        assertThat(told.getArticle().getRevision()).as("the last one").isEqualTo(2);
        assertThat(told.getReasons()).isNotEmpty();
        assertThat(told.getStory().getFirstAlert()).isEqualTo(told.getId());
        assertThat(told.getStory().getArticles()).isEqualTo(1);
        newsroom.publish(Newsroom.killed(article, 100));
        assertThat(newsroom.alerts.readValue().getKind()).isEqualTo(AlertKind.WITHDRAWAL);
    }

    @Test
    void anArticleMayBeSaidToTellAnotherStoryBeforeItComes() {
        WireDay.watches().forEach(newsroom::watch);
        String article = WireDay.items().stream()
                .filter(item -> item.watch().equals("tallow") && item.told() == AlertKind.REPEAT)
                .findFirst()
                .orElseThrow()
                .article()
                .getId();

        newsroom.split("tallow", article);
        WireDay.items().forEach(item -> newsroom.publish(item.article()));

        assertThat(newsroom.alerts.readValuesToList())
                .filteredOn(alert -> alert.getArticle().getId().equals(article))
                .extracting(Alert::getKind)
                .containsExactly(AlertKind.NEW, AlertKind.UPDATE);
    }

    @Test
    void aWatchThatIsGoneTellsNoStoryAnew() {
        String article = repeat("tallow");
        newsroom.unwatch("tallow");

        newsroom.split("tallow", article);
        newsroom.split("nobody", article);

        assertThat(newsroom.alerts.isEmpty()).isTrue();
        assertThat(newsroom.deadLetters.isEmpty()).isTrue();
    }

    /** An article whose first version repeated what was told. */
    private String repeat(String watch) {
        return told(watch).stream()
                .filter(alert -> alert.getKind() == AlertKind.REPEAT)
                .map(alert -> alert.getArticle().getId())
                .findFirst()
                .orElseThrow();
    }

    private List<Alert> told(String watch) {
        return told().stream().filter(alert -> alert.getWatchId().equals(watch)).toList();
    }

    private List<Alert> told() {
        if (day.isEmpty()) {
            WireDay.watches().forEach(newsroom::watch);
            WireDay.items().forEach(item -> newsroom.publish(item.article()));
            day.addAll(newsroom.alerts.readValuesToList());
        }
        return day;
    }
}
