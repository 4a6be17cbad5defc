package dev.wirewatch.ops;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The CycloneDX bill of materials that each build writes. */
class BillOfMaterialsIT {

    @Test
    void itListsEveryLibraryThatIsOnTheClassPath() throws Exception {
        JsonNode bom =
                new ObjectMapper().readTree(Path.of("target/wirewatch.cdx.json").toFile());
        Set<String> listed = bom.path("components")
                .valueStream()
                .map(component -> component.path("name").asText() + "-"
                        + component.path("version").asText())
                .collect(Collectors.toSet());

        assertThat(bom.path("bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(jars()).hasSizeGreaterThan(50).allSatisfy(jar -> assertThat(listed)
                .anySatisfy(component -> assertThat(jar).startsWith(component)));
    }

    private static List<String> jars() throws Exception {
        try (Stream<Path> jars = Files.list(Path.of("target/lib"))) {
            return jars.map(jar -> jar.getFileName().toString()).toList();
        }
    }
}
