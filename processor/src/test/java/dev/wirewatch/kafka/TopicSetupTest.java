package dev.wirewatch.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wirewatch.schemas.Span;
import io.confluent.kafka.schemaregistry.ParsedSchema;
import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicSetupTest {

    /** Says 404 for a subject without a compatibility of its own, as a registry does and the mock does not. */
    private static class Registry extends MockSchemaRegistryClient {

        private final Map<String, String> compatibility = new HashMap<>();
        private final List<String> changes = new ArrayList<>();

        @Override
        public String getCompatibility(String subject) throws IOException, RestClientException {
            if (!compatibility.containsKey(subject)) {
                throw new RestClientException("Subject has no compatibility of its own", 404, 40408);
            }
            return compatibility.get(subject);
        }

        @Override
        public String updateCompatibility(String subject, String level) throws IOException, RestClientException {
            changes.add(subject);
            compatibility.put(subject, level);
            return super.updateCompatibility(subject, level);
        }
    }

    private final Registry registry = new Registry();

    @Test
    void everySchemaIsRegisteredUnderItsTopic() throws Exception {
        TopicSetup.registerSchemas(registry, Map.of("wirewatch-inner", Span.getClassSchema()));

        assertThat(registry.getAllSubjects())
                .containsExactlyInAnyOrder(
                        "news.articles-value",
                        "news.backfill-value",
                        "news.enriched-value",
                        "news.mentions-value",
                        "news.claims-value",
                        "news.watches-value",
                        "news.catalog-value",
                        "news.feeds-value",
                        "news.feed-states-value",
                        "news.alerts-value",
                        "news.channels-value",
                        "news.deliveries-value",
                        "news.stories-value",
                        "news.story-splits-value",
                        "news.statements-value",
                        "news.trends-value",
                        "news.watch-faults-value",
                        "wirewatch-inner-value");
        assertThat(registry.compatibility).hasSize(18).containsValue("FULL_TRANSITIVE");
        assertThat(registry.compatibility.values()).containsOnly("FULL_TRANSITIVE");
    }

    @Test
    void doingItAgainChangesNothing() throws Exception {
        TopicSetup.registerSchemas(registry, Map.of());
        registry.changes.clear();

        TopicSetup.registerSchemas(registry, Map.of());

        assertThat(registry.changes).isEmpty();
        assertThat(registry.getAllVersions("news.articles-value")).containsExactly(1);
    }

    @Test
    void aCompatibilityThatSomebodyChoseStays() throws Exception {
        registry.updateCompatibility("news.claims-value", "NONE");

        TopicSetup.registerSchemas(registry, Map.of());

        assertThat(registry.getCompatibility("news.claims-value")).isEqualTo("NONE");
    }

    @Test
    void aSchemaThatDoesNotFitIsRefusedByName() {
        assertThatExceptionOfType(SchemaRefusedException.class)
                .isThrownBy(() -> TopicSetup.registerSchemas(
                        failing(new RestClientException("reader and writer do not fit", 409, 409)), Map.of()))
                .withMessageMatching("The schema registry refuses the schema of news\\..*-value: reader and writer .*");
    }

    @Test
    void aRegistryThatIsAwayIsNoRefusal() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> TopicSetup.registerSchemas(failing(new ConnectException("refused")), Map.of()));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> TopicSetup.registerSchemas(
                        failing(new RestClientException("leader not known", 500, 50004)), Map.of()));
    }

    private static Registry failing(Exception error) {
        return new Registry() {
            @Override
            public int register(String subject, ParsedSchema schema) throws IOException, RestClientException {
                if (error instanceof RestClientException refused) {
                    throw refused;
                }
                throw (IOException) error;
            }
        };
    }
}
