package dev.wirewatch.topology;

import static dev.wirewatch.topology.Newsroom.article;
import static dev.wirewatch.topology.Newsroom.killed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.schemas.MatchRule;
import dev.wirewatch.schemas.StatementChange;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchKind;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From published articles to alerts on the statements in them. */
class StatementAlertsTest {

    private static final String FLOOD =
            "The dam at Velm overflowed on Sunday and water stood in 36 streets of the old town. Soldiers brought the people "
                    + "of the lower quarter to a sports hall in Tarn in rubber boats, and the pumps are still on their way.\n";
    private static final String SEEN_BY_OTHERS =
            "Families in rubber boats, a sports hall full of beds: Velm woke up under water on Monday after its dam overflowed "
                    + "in the night. In the lower quarter of the old town, soldiers still go from door to door in 36 streets. "
                    + "Bakers handed out bread at the market, and children fished for toys from the stairs of the school.\n";
    private static final String OPEN =
            "Marta Ilves says: before the storm lorries found the bridge of Tarnwick opened\n";
    private static final String OPEN_TOO =
            "Marta Ilves says: lorries found the Tarnwick bridge opened before the storm\n";
    private static final String CLOSED =
            "Piet Tarn says: before the storm lorries found the bridge of Tarnwick closed\n";

    private final Newsroom newsroom = new Newsroom();

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void aDisputeQuotesBothSidesAndNamesTheArticleThatBroughtIt() {
        watch("Marta Ilves");
        newsroom.publish(article("a", 1, FLOOD + OPEN));
        assertThat(newsroom.alerts.isEmpty()).isTrue();

        newsroom.publish(by("Tarn Echo", article("b", 1, SEEN_BY_OTHERS + CLOSED)));

        Alert alert = newsroom.alerts.readValue();
        assertThat(newsroom.alerts.isEmpty()).isTrue();
        assertThat(alert.getKind()).isEqualTo(AlertKind.NEW);
        assertThat(alert.getCause()).isEqualTo("Somebody denies the claim, or says the opposite.");
        assertThat(alert.getArticle().getId()).isEqualTo("b");
        assertThat(alert.getReasons()).extracting(MatchReason::getRule).containsOnly(MatchRule.SPEAKER);
        assertThat(alert.getReasons())
                .extracting(reason -> reason.getClaim().getSpeaker().getName())
                .containsExactly("Marta Ilves", "Piet Tarn");
        assertThat(alert.getReasons())
                .extracting(MatchReason::getSnippet)
                .allMatch(snippet -> snippet.contains("lorries"));
    }

    @Test
    void aDisputeIsToldOnceThoughItsArticleIsReworded() {
        watch("Marta Ilves");
        newsroom.publish(article("a", 1, FLOOD + OPEN));
        newsroom.publish(by("Tarn Echo", article("b", 1, SEEN_BY_OTHERS + CLOSED)));
        assertThat(newsroom.alerts.readValuesToList()).hasSize(1);

        newsroom.publish(by("Tarn Echo", article("b", 2, SEEN_BY_OTHERS + CLOSED.replace("lorries", "the lorries"))));

        assertThat(newsroom.alerts.isEmpty()).isTrue();
    }

    @Test
    void aWatchOnWhatBothSidesNameIsToldOnce() {
        watch("Tarnwick");
        newsroom.publish(article("a", 1, FLOOD + OPEN));
        newsroom.publish(by("Tarn Echo", article("b", 1, SEEN_BY_OTHERS + CLOSED)));

        assertThat(newsroom.alerts.readValuesToList()).singleElement().satisfies(alert -> assertThat(alert.getReasons())
                .extracting(MatchReason::getRule)
                .containsExactly(MatchRule.CLAIM_ABOUT, MatchRule.SPEAKER));
    }

    @Test
    void onlyWhatIsAskedForIsTold() {
        watch("Marta Ilves", StatementChange.RETRACTED);
        newsroom.publish(article("a", 1, FLOOD + OPEN));
        newsroom.publish(by("Tarn Echo", article("b", 1, SEEN_BY_OTHERS + OPEN_TOO)));
        newsroom.publish(killed("a", 2));
        assertThat(newsroom.alerts.isEmpty()).isTrue();

        newsroom.publish(killed("b", 2));

        Alert alert = newsroom.alerts.readValue();
        assertThat(alert.getCause()).isEqualTo("Nobody reports the claim any longer.");
        assertThat(alert.toString()).doesNotContain("lorries");
    }

    @Test
    void corroborationIsToldOnce() {
        watch("Marta Ilves");
        newsroom.publish(article("a", 1, FLOOD + OPEN));
        newsroom.publish(by("Tarn Echo", article("b", 1, SEEN_BY_OTHERS + OPEN_TOO)));
        newsroom.publish(by("Orla Post", article("c", 1, SEEN_BY_OTHERS + OPEN_TOO)));

        assertThat(newsroom.alerts.readValuesToList())
                .extracting(Alert::getCause)
                .containsExactly("Another source reports the claim, or another speaker says the same.");
    }

    @Test
    void anArticleThatGivesSeveralOtherFiguresIsToldOnce() {
        watch("Tarnwick", StatementChange.FIGURES);
        newsroom.publish(article("a", 1, "The flood in Tarnwick killed 12 people and injured 30.\n" + FLOOD));
        newsroom.publish(by(
                "Tarn Echo",
                article("b", 1, "The flood in Tarnwick killed 17 people and injured 41.\n" + SEEN_BY_OTHERS)));
        newsroom.publish(by(
                "Tarn Echo",
                article("b", 2, "The flood in Tarnwick killed 18 people and injured 42.\n" + SEEN_BY_OTHERS)));

        List<Alert> alerts = newsroom.alerts.readValuesToList();
        assertThat(alerts).extracting(alert -> alert.getArticle().getRevision()).containsExactly(1, 2);
        assertThat(alerts.get(0).getReasons())
                .extracting(reason -> reason.getClaim().getArticle().getId())
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void aMentionOrAClaimIsNoAlertOfSuchAWatch() {
        watch("Marta Ilves");
        newsroom.publish(article("a", 1, "Marta Ilves went home.\n" + OPEN));

        assertThat(newsroom.alerts.isEmpty()).isTrue();
    }

    private void watch(String name, StatementChange... changes) {
        newsroom.watch(Watch.newBuilder()
                .setId("w")
                .setLabel(name)
                .setKind(WatchKind.STATEMENTS)
                .setNames(List.of(name))
                .setChanges(List.of(changes))
                .setCreatedAt(Newsroom.START)
                .build());
    }

    private static Article by(String source, Article article) {
        return Article.newBuilder(article).setSource(source).build();
    }
}
