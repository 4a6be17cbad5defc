package dev.wirewatch.topology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.kafka.AvroSerdes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The shape of the topology, as committed: a change of it is a change for everyone whose state it holds. */
class TopologyDescriptionTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/wirewatch/topology/describe.txt");
    private static final Pattern GENERATED = Pattern.compile("KSTREAM-|KTABLE-|STATE-STORE-00");

    private final String described = NewsTopology.build(
                    new AvroSerdes(Map.of("schema.registry.url", "mock://describe")), new ScriptedAnnotator(), 1)
            .describe()
            .toString();

    @Test
    void theTopologyIsAsCommitted() throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(GOLDEN, described);
        }
        assertThat(described).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void everyNodeAndStoreHasANameOfItsOwn() {
        assertThat(described).doesNotContainPattern(GENERATED);
    }
}
