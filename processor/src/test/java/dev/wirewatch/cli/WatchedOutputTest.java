package dev.wirewatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchedOutputTest {

    @Test
    void whatCanBeWrittenIs() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WatchedOutput output = new WatchedOutput(bytes);
        PrintWriter writer = new PrintWriter(output, true, StandardCharsets.UTF_8);
        writer.println("Füchsel");
        writer.flush();

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("Füchsel" + System.lineSeparator());
        assertThat(output.isLost()).isFalse();
        assertThat(output.isClosed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"No space left on device, false", "Broken pipe, true"})
    void whatCannotIsRemembered(String cause, boolean closed) {
        WatchedOutput output = new WatchedOutput(new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(cause);
            }
        });
        PrintWriter writer = new PrintWriter(output, true, StandardCharsets.UTF_8);
        writer.println("a line");

        assertThat(output.isLost()).isTrue();
        assertThat(output.isClosed()).isEqualTo(closed);
        assertThat(output.cause()).isEqualTo(cause);
    }
}
