package dev.wirewatch.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstanceIdTest {

    @TempDir
    private Path folder;

    @Test
    void itIsTheSameAfterARestart() {
        String first = read();

        assertThat(read()).isEqualTo(first).matches("[0-9a-f-]{36}");
    }

    @Test
    void aFolderIsOneProcessesAtATime() {
        try (InstanceId id = InstanceId.in(folder)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> InstanceId.in(folder))
                    .withMessageContaining("Another process keeps its state in " + folder);
            assertThat(id).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", "cut-0ff"})
    void aDamagedOneIsReplaced(String content) throws IOException {
        Files.writeString(folder.resolve("instance-id"), content);

        String id = read();

        assertThat(id).matches("[0-9a-f-]{36}");
        assertThat(read()).isEqualTo(id);
    }

    private String read() {
        try (InstanceId id = InstanceId.in(folder)) {
            return id.toString();
        }
    }
}
