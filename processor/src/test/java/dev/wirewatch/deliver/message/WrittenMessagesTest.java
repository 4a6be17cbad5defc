package dev.wirewatch.deliver.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.deliver.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each kind of message says in each format, as committed; the README's pictures of mails are made of these files. */
class WrittenMessagesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/wirewatch/deliver/message");
    private static final MessageWriter WRITER = new MessageWriter(Templates.shipped(), ZoneId.of("UTC"), Pages.none());
    private static final Map<Format, String> EXTENSIONS =
            Map.of(Format.TEXT, ".txt", Format.HTML, ".html", Format.SLACK, ".slack.json", Format.TEAMS, ".teams.json");

    static Stream<Arguments> samples() {
        return SampleMessages.all().entrySet().stream().flatMap(sample -> Stream.of(Format.values())
                .map(format -> Arguments.of(sample.getKey() + EXTENSIONS.get(format), sample.getValue(), format)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void aMessageIsWrittenAsCommitted(String file, Message message, Format format) throws IOException {
        String written = WRITER.write(message, format, ViewSize.largest());
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(GOLDEN.resolve(file), written);
        }
        assertThat(written).isEqualTo(Files.readString(GOLDEN.resolve(file)));
    }

    @Test
    void theSubjectSaysWhatTheMessageIsOf() {
        assertThat(SampleMessages.all().values().stream().map(WRITER::subject))
                .containsExactly(
                        "Veldmark Rail: Veldmark Rail denies hiding brake faults",
                        "Orla ferries: Update: Fourteen hurt in ferry fire",
                        "Veldmark Rail: Withdrawn: Veldmark Rail denies hiding brake faults",
                        "Veldmark Rail: Digest: 7 alerts",
                        "Digest: 22 alerts",
                        "Digest: Nothing happened");
    }
}
