package dev.wirewatch.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.awaitility.Awaitility.await;

import dev.wirewatch.embedded.EmbeddedKafka;
import dev.wirewatch.embedded.EmbeddedRegistry;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that only read leave a cluster as they found it: on one of its own, since it must have no topics. */
class ReadingOnlyTest {

    @Test
    void aClusterIsCheckedAndNothingIsCreated(@TempDir Path folder) throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0, Topic.MAX_RECORD_BYTES);
                EmbeddedRegistry registry = EmbeddedRegistry.start(kafka.bootstrapServers(), 0)) {
            Connection connection = new Connection(
                    Map.of("bootstrap.servers", kafka.bootstrapServers()),
                    Map.of("schema.registry.url", registry.url()));
            try (Admin admin = connection.admin();
                    SchemaRegistryClient client = connection.schemaRegistry()) {
                ThrowingCallable check = () -> TopicSetup.check(admin, client);

                assertThatExceptionOfType(TopicsMissingException.class)
                        .isThrownBy(check)
                        .withMessage("This cluster has no Wirewatch topics yet; start a processor first: "
                                + "'./wirewatch up' or './wirewatch run'.");
                assertThat(admin.listTopics().names().get()).isEqualTo(Set.of("_schemas"));

                // a broker learns of a change a moment after the controller has made it, hence the waiting
                TopicSetup.createTopics(admin, 1, Optional.empty());
                await().untilAsserted(() -> assertThatNoException().isThrownBy(check));
                admin.deleteTopics(Set.of("news.claims", "news.alerts")).all().get();
                await().untilAsserted(() -> assertThatExceptionOfType(TopicsMissingException.class)
                        .isThrownBy(check)
                        .withMessageStartingWith("This cluster has no topic news.claims, news.alerts; start a"));
                assertThat(client.getAllSubjects()).isEmpty();
                TopicSetup.createTopics(admin, 1, Optional.empty());
                await().untilAsserted(() -> assertThatNoException().isThrownBy(check));

                registry.close();
                assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(check);
            }
        }
    }
}
