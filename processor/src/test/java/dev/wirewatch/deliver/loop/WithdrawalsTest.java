package dev.wirewatch.deliver.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.deliver.Deliveries;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.DigestItem;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithdrawalsTest {

    private static final Instant TIME = Instant.parse("2026-03-01T10:00:00Z");

    /** Each alert is its kind and its article. */
    @ParameterizedTest
    @CsvSource({
        "NEW a | NEW b, NEW a | NEW b",
        "NEW a | NEW b | WITHDRAWAL a, NEW b",
        "NEW a | UPDATE a | WITHDRAWAL a, ''",
        "NEW b | UPDATE a | WITHDRAWAL a, WITHDRAWAL a | NEW b",
        "NEW b | WITHDRAWAL a, WITHDRAWAL a | NEW b",
        "NEW a | WITHDRAWAL a | NEW a, NEW a",
        "WITHDRAWAL a | NEW a | WITHDRAWAL a, WITHDRAWAL a",
    })
    void whatWasWithdrawnIsNotTold(String raised, String told) {
        assertThat(Withdrawals.settle(alerts(raised))).isEqualTo(alerts(told));
    }

    @Test
    void anotherWatchStillHasIt() {
        Alert held = Deliveries.alert("1", "strike", TIME);
        Alert withdrawn = Alert.newBuilder(Deliveries.alert("2", "harbour", TIME))
                .setKind(AlertKind.WITHDRAWAL)
                .build();

        assertThat(Withdrawals.settle(List.of(held, withdrawn))).containsExactly(withdrawn, held);
    }

    @Test
    void norIsWhatADigestHasOfIt() {
        Alert digest = digest("a", "b");
        Alert withdrawn = alerts("WITHDRAWAL a").get(0);

        assertThat(Withdrawals.settle(List.of(digest, withdrawn))).containsExactly(digest("b"));
        assertThat(Withdrawals.settle(List.of(digest("a"), withdrawn))).isEmpty();
    }

    private static List<Alert> alerts(String written) {
        return Stream.of(written.split(" \\| "))
                .filter(one -> !one.isEmpty())
                .map(one -> one.split(" "))
                .map(one -> Alert.newBuilder(Deliveries.alert(one[0] + one[1], "harbour", TIME))
                        .setKind(AlertKind.valueOf(one[0]))
                        .setArticle(article(one[1]))
                        .build())
                .toList();
    }

    private static Alert digest(String... articles) {
        return Alert.newBuilder(Deliveries.alert("digest", "harbour", TIME))
                .setKind(AlertKind.DIGEST)
                .setItems(Arrays.stream(articles)
                        .map(id -> DigestItem.newBuilder()
                                .setId("item " + id)
                                .setKind(AlertKind.NEW)
                                .setArticle(article(id))
                                .setHeldAt(TIME)
                                .build())
                        .toList())
                .build();
    }

    private static ArticleRef article(String id) {
        return new ArticleRef(id, 1, "Coastwire", "Port of Orla shut", null, null, TIME);
    }
}
