package dev.wirewatch.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.wirewatch.embedded.EmbeddedRegistry;
import dev.wirewatch.schemas.Article;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What has been looked up in the registry is not asked for again. */
class SchemaLookUpTest {

    @RegisterExtension
    static final SharedCluster CLUSTER = new SharedCluster();

    private static final Article ARTICLE = (Article) SampleRecords.of(Article.getClassSchema());

    private EmbeddedRegistry registry;
    private AvroSerdes serdes;

    @BeforeEach
    void start() throws Exception {
        registry = EmbeddedRegistry.start(CLUSTER.kafka(), 0);
        serdes = new AvroSerdes(Map.of("schema.registry.url", registry.url()));
    }

    @AfterEach
    void stop() {
        registry.close();
    }

    @Test
    void afterTheSchemasWereLookedUpRecordsNeedNoRegistry() {
        serdes.lookUp(Map.of());
        registry.close();

        byte[] bytes = serdes.<Article>serializer().serialize("news.articles", ARTICLE);

        assertThat(serdes.deserializer(Article.class).deserialize("news.articles", bytes))
                .isEqualTo(ARTICLE);
    }

    @Test
    void withoutARegistryNothingIsLookedUp() {
        registry.close();

        assertThatCode(() -> serdes.lookUp(Map.of())).doesNotThrowAnyException();
    }
}
