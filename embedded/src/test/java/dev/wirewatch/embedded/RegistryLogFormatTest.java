package dev.wirewatch.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.wirewatch.embedded.RegistryChange.DeleteSubject;
import dev.wirewatch.embedded.RegistryChange.Put;
import dev.wirewatch.embedded.RegistryChange.Remove;
import dev.wirewatch.embedded.RegistryChange.SetCompatibility;
import dev.wirewatch.embedded.RegistryChange.SetMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegistryLogFormatTest {

    @Test
    void aVersionIsSpelledAsConfluentDoes() {
        SchemaVersion version =
                new SchemaVersion("s", 2, 7, "\"string\"", List.of(new SchemaReference("x.Other", "other", 1)), false);

        RegistryLogFormat.Entry entry = RegistryLogFormat.write(new Put(version));

        assertThat(entry.key()).isEqualTo("{\"keytype\":\"SCHEMA\",\"subject\":\"s\",\"version\":2,\"magic\":1}");
        assertThat(entry.value())
                .contains("{\"subject\":\"s\",\"version\":2,\"id\":7,"
                        + "\"references\":[{\"name\":\"x.Other\",\"subject\":\"other\",\"version\":1}],"
                        + "\"schema\":\"\\\"string\\\"\",\"deleted\":false}");
    }

    @Test
    void settingsOfTheWholeRegistryHaveNoSubject() {
        RegistryLogFormat.Entry entry = RegistryLogFormat.write(
                new SetCompatibility(RegistryState.GLOBAL, Optional.of(CompatibilityLevel.FULL_TRANSITIVE)));

        assertThat(entry.key()).isEqualTo("{\"keytype\":\"CONFIG\",\"subject\":null,\"magic\":0}");
        assertThat(entry.value()).contains("{\"compatibilityLevel\":\"FULL_TRANSITIVE\"}");
    }

    @Test
    void everyChangeIsReadAsItWasWritten() throws JsonProcessingException {
        List<RegistryChange> changes = List.of(
                new Put(new SchemaVersion("s", 1, 1, "\"int\"", List.of(), true)),
                new Remove("s", 1),
                new DeleteSubject("s", 3),
                new SetCompatibility("s", Optional.of(CompatibilityLevel.NONE)),
                new SetCompatibility(RegistryState.GLOBAL, Optional.empty()),
                new SetMode(RegistryState.GLOBAL, Optional.of(Mode.READONLY)),
                new SetMode("s", Optional.empty()));

        for (RegistryChange change : changes) {
            assertThat(RegistryLogFormat.read(RegistryLogFormat.write(change))).contains(change);
        }
    }

    @Test
    void markersAndOtherFormatsAreSkipped() throws JsonProcessingException {
        assertThat(RegistryLogFormat.read(
                        new RegistryLogFormat.Entry("{\"keytype\":\"NOOP\",\"magic\":0}", Optional.empty())))
                .isEmpty();
        assertThat(RegistryLogFormat.read(new RegistryLogFormat.Entry(
                        "{\"keytype\":\"SCHEMA\",\"subject\":\"s\",\"version\":1,\"magic\":1}",
                        Optional.of("{\"id\":1,\"schemaType\":\"PROTOBUF\",\"schema\":\"\"}"))))
                .isEmpty();
    }
}
