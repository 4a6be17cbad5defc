package dev.wirewatch.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wirewatch.codec.AlertJson;
import dev.wirewatch.schemas.Alert;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageJsonTest {

    @Test
    void anAlertHasTheFormThatItHasEverywhere() throws IOException {
        Alert alert = SampleAlerts.alert("a1", 3);

        assertThat(read(SampleAlerts.message(alert))).isEqualTo(AlertJson.of(alert));
    }

    @Test
    void oneThatIsTooLongKeepsItsFirstReasons() throws IOException {
        Message message = SampleAlerts.message(SampleAlerts.alert("a1", 5_000));

        assertThat(MessageJson.of(message)).hasSizeBetween(5_000, MessageJson.MAX_BYTES);
        assertThat(read(message).at("/reasons/0/snippet").textValue()).contains("no. 0,");
    }

    @Test
    void aSummaryListsAlertsAndCountsTheRest() throws IOException {
        List<Alert> alerts = Collections.nCopies(1_000, SampleAlerts.alert("a1", 5));
        Message message = new Message.Summary("s1", "An outage held them up.", alerts, 7);

        JsonNode json = read(message);

        assertThat(MessageJson.of(message)).hasSizeLessThanOrEqualTo(MessageJson.MAX_BYTES);
        assertThat(json.get("kind").textValue()).isEqualTo("summary");
        assertThat(json.get("alerts"))
                .isNotEmpty()
                .allMatch(alert -> alert.get("reasons").size() == 1);
        assertThat(json.get("more").intValue() + json.get("alerts").size()).isEqualTo(1_007);
    }

    private static JsonNode read(Message message) throws IOException {
        return new ObjectMapper().readTree(MessageJson.of(message));
    }
}
