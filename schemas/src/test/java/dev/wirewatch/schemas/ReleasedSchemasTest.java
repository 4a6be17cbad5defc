package dev.wirewatch.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaFormatter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** FULL_TRANSITIVE: each schema reads what every release wrote, and every release reads what it writes. */
class ReleasedSchemasTest {

    @TestFactory
    List<DynamicTest> schemasAreCompatibleWithEveryReleaseInBothDirections() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path release : Published.releases()) {
            for (Schema now : Published.now()) {
                // a schema that is newer than the release has nothing to be compatible with
                if (Files.exists(release.resolve(now.getName() + ".avsc"))) {
                    tests.add(dynamicTest(release.getFileName() + " " + now.getName(), () -> {
                        Schema then = Published.in(release, now);
                        assertThat(differences(now, then)).as("now reads then").isEmpty();
                        assertThat(differences(then, now)).as("then reads now").isEmpty();
                    }));
                }
            }
        }
        assertThat(tests).isNotEmpty();
        return tests;
    }

    @Test
    void theCheckSeesAFieldWithoutADefault() {
        Schema then = new Schema.Parser()
                .parse("{'type':'record','name':'R','fields':[{'name':'id','type':'string'}]}".replace('\'', '"'));
        Schema now = new Schema.Parser()
                .parse(
                        "{'type':'record','name':'R','fields':[{'name':'id','type':'string'},{'name':'added','type':'string'}]}"
                                .replace('\'', '"'));

        assertThat(differences(now, then)).isNotEmpty();
        assertThat(differences(then, now)).isEmpty();
    }

    @Test
    @EnabledIfSystemProperty(
            named = "release",
            matches = ".+",
            disabledReason = "writes a release with -Drelease=<version>")
    void writesARelease() throws IOException {
        Path release = Files.createDirectories(Published.RELEASES.resolve(System.getProperty("release")));
        for (Schema schema : Published.now()) {
            Files.writeString(
                    release.resolve(schema.getName() + ".avsc"), SchemaFormatter.format("json/pretty", schema) + "\n");
        }
    }

    private static List<SchemaCompatibility.Incompatibility> differences(Schema reader, Schema writer) {
        return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                .getResult()
                .getIncompatibilities();
    }
}
