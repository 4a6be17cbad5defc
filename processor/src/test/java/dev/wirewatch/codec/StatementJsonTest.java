package dev.wirewatch.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.schemas.Statement;
import org.junit.jupiter.api.Test;

/** People script against it: fields are added, never changed. */
class StatementJsonTest {

    @Test
    void aStatement() {
        Statement statement = Statements.disputed();
        ObjectNode json = StatementJson.of(statement);

        assertThat(json.at("/reports/0/claim"))
                .isEqualTo(ClaimJson.of(statement.getReports().get(0).getClaim()));
        for (String pointer : new String[] {"/reports/0", "/seconds/0", "/disputes/0"}) {
            ((ObjectNode) json.at(pointer)).remove("claim");
        }
        assertThat(json)
                .hasToString(
                        """
                        {"id":"s","version":3,"story":"story","status":"disputed","since":"2026-03-01T09:30:05Z",\
                        "updatedAt":"2026-03-01T09:31:05Z",\
                        "latest":{"id":"c","revision":1,"source":"Coastwire","headline":"Bridge shut","url":"",\
                        "published":"","receivedAt":"2026-03-01T09:30:05Z"},"changes":["disputed"],"speakerName":"Marta Ilves","speakerId":"person:Marta Ilves","speakerRole":"",\
                        "wording":"36 lorries were on the bridge","about":[],\
                        "reports":[{"stance":"asserts","story":"story","source":0,"at":"2026-03-01T09:30:05Z"}],\
                        "reportCount":2,"sourceCount":2,\
                        "seconds":[{"stance":"asserts","story":"story","source":0,"at":"2026-03-01T09:30:05Z"}],\
                        "disputes":[{"stance":"asserts","story":"story","source":0,"at":"2026-03-01T09:30:05Z",\
                        "why":[{"kind":"denial","words":"lorries were on the bridge","boundTo":""}]}],\
                        "conflicts":[{"what":"lorries","relation":"conflict","values":[\
                        {"value":"36","article":"a","span":[3,5]},{"value":"30","article":"d","span":[3,5]}]}]}""");
    }
}
