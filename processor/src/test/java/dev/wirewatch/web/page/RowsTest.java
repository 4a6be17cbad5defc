package dev.wirewatch.web.page;

import static dev.wirewatch.archive.Records.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirewatch.archive.Found.Hit;
import dev.wirewatch.archive.Kind;
import dev.wirewatch.archive.Records;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.AlertStory;
import dev.wirewatch.schemas.EnrichedArticle;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {

    private static final EnrichedArticle QUAY = Records.article("a1", "Quay wall", "Marit Solheim", "it held");

    private final Rows rows = new Rows(ZoneOffset.UTC);

    @Test
    void aRowIsOneElementWithTheIdOfItsRecord() {
        assertThat(rows.row(Kind.ARTICLES, new Hit<>("a1", START, QUAY)).strip())
                .startsWith("<li")
                .endsWith("</li>")
                .contains("id=\"article-a1\"", "<time datetime=\"2026-03-02T09:00:00Z\"");
        assertThat(rows.row(Kind.CLAIMS, new Hit<>("c1", START, Records.claim(QUAY))))
                .contains("id=\"claim-a1-claim\"", "it held");
        assertThat(rows.row(Kind.STORIES, new Hit<>("s1", START, Records.story("s1", 1, QUAY))))
                .contains("id=\"story-s1\"", "Quay wall");
        assertThat(rows.row(Kind.STATEMENTS, new Hit<>("t1", START, Records.statement("t1", 1, QUAY))))
                .contains("id=\"statement-t1\"", "corroborated", "it held");
        assertThat(rows.row(Kind.TRENDS, new Hit<>("e/t", START, Records.trend(QUAY, START))))
                .contains("id=\"trend-e/t\"", "began", "7 articles in an hour", "Quay wall");
    }

    @Test
    void aLaterAlertNamesTheOneThatItBelongsTo() {
        Alert first = Records.alert(QUAY);
        Alert update = Alert.newBuilder(first)
                .setId("u1")
                .setKind(AlertKind.UPDATE)
                .setStory(new AlertStory(first.getId(), 2, 0, 2, List.of("Tidewater Wire", "Fjord Post")))
                .build();

        assertThat(rows.row(Kind.ALERTS, new Hit<>("u1", START, update)))
                .contains("id=\"alert-u1\"", "data-under=\"alert-" + first.getId() + "\"", "Fjord Post");
        assertThat(rows.row(Kind.ALERTS, new Hit<>(first.getId(), START, first)))
                .doesNotContain("data-under");
    }

    @Test
    void anAlertThatTellsNothingNewSaysSo() {
        Alert repeat =
                Alert.newBuilder(Records.alert(QUAY)).setKind(AlertKind.REPEAT).build();

        assertThat(rows.row(Kind.ALERTS, new Hit<>("r1", START, repeat))).contains(" data-repeat=\"\"");
        assertThat(rows.row(Kind.ALERTS, new Hit<>("a1", START, Records.alert(QUAY))))
                .doesNotContain("data-repeat")
                .contains("<details class=\"repeats\" hidden>");
    }

    @Test
    void aTotalThatIsNotExactSaysSo() {
        LiveList.Noun noun = new LiveList.Noun("row", "rows");

        assertThat(noun.counted(10_001, false)).isEqualTo("at least 10,001 rows");
        assertThat(noun.counted(1, true)).isEqualTo("1 row");
    }

    @Test
    void kindsThatAreNoListsHaveNoRows() {
        assertThatThrownBy(() -> rows.row(Kind.DEAD_LETTERS, new Hit<>("0-1", START, Records.deadLetter(1, "a1", "x"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
