package dev.wirewatch.deliver.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.wirewatch.deliver.ChannelException;
import dev.wirewatch.deliver.Message;
import dev.wirewatch.deliver.MessageJson;
import dev.wirewatch.deliver.Outcome;
import dev.wirewatch.deliver.SampleAlerts;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.ChannelKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandTest {

    @TempDir
    private Path folder;

    @Test
    void aProgramGetsTheMessageOnItsStandardInput() throws IOException {
        Outcome outcome = run("cat > " + folder + "/got; env > " + folder + "/env");

        assertThat(outcome).isInstanceOf(Outcome.Sent.class);
        assertThat(folder.resolve("got")).hasBinaryContent(withLineEnd(MessageJson.of(SampleAlerts.message("a1"))));
        assertThat(Files.readAllLines(folder.resolve("env")))
                .as("nothing of the processor's environment, which may hold secrets")
                .allMatch(line -> line.matches("(PATH|HOME|LANG|LC_ALL|TZ|TMPDIR|PWD|SHLVL|OLDPWD|_)=.*"));
    }

    @ParameterizedTest
    @CsvSource({
        "exit 0, Sent",
        "exit 1, Refused",
        "exit 75, Unavailable",
        "kill -9 $$, Refused",
        "sleep 60, Unavailable"
    })
    void itsStatusDecides(String script, String outcome) throws IOException {
        assertThat(run(script).getClass().getSimpleName()).isEqualTo(outcome);
    }

    @Test
    void oneThatDoesNotEndIsKilledWithItsChildren() throws IOException {
        Outcome outcome = run("sleep 61 & sleep 61");

        assertThat(((Outcome.Unavailable) outcome).reason()).contains("did not end within 1 s");
        await().untilAsserted(
                        () -> assertThat(ProcessHandle.current().descendants()).noneMatch(child -> child.info()
                                .commandLine()
                                .filter(line -> line.contains("sleep 61"))
                                .isPresent()));
    }

    /** More than a pipe holds, of which a child has the end that is read. */
    @Test
    @Timeout(10)
    void oneThatEndsAndLeavesItsInputToAChildHasEnded() throws IOException {
        Message message = SampleAlerts.message(Alert.newBuilder(SampleAlerts.alert("a1", 1))
                .setCause("x".repeat(1 << 17))
                .build());
        assertThat(MessageJson.of(message).length).isGreaterThan(1 << 16);

        Outcome outcome = send(script("exec 3<&0; sleep 15 <&3 & exit 0"), message);

        assertThat(outcome).isInstanceOf(Outcome.Sent.class);
    }

    @Test
    void oneThatIsNotListedIsNotRun() throws IOException {
        Path program = script("touch " + folder + "/ran");

        try (CommandTransport transport = new CommandTransport(Set.of())) {
            Outcome outcome = transport
                    .open(channel(program.toString()))
                    .send(SampleAlerts.message("a1"))
                    .join();

            assertThat(((Outcome.Unavailable) outcome).reason()).contains("add it to deliver.commands");
            assertThat(folder.resolve("ran")).doesNotExist();
        }
    }

    @Test
    void oneThatIsNotThereIsSaid() {
        assertThat(((Outcome.Unavailable) send(folder.resolve("missing"))).reason())
                .contains("cannot be run");
    }

    @ParameterizedTest
    @CsvSource({"tell-desk", "./tell-desk", "''"})
    void aProgramIsNamedByItsWholePath(String address) {
        try (CommandTransport transport = new CommandTransport(Set.of())) {
            assertThatThrownBy(() -> transport.check(channel(address))).isInstanceOf(ChannelException.class);
        }
    }

    private Outcome run(String script) throws IOException {
        return send(script(script));
    }

    private Outcome send(Path program) {
        return send(program, SampleAlerts.message("a1"));
    }

    private static Outcome send(Path program, Message message) {
        try (CommandTransport transport = new CommandTransport(Set.of(program), Duration.ofSeconds(1))) {
            return transport.open(channel(program.toString())).send(message).join();
        }
    }

    private Path script(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("program"), "#!/bin/sh\n" + text + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private static Channel channel(String address) {
        return Channel.newBuilder()
                .setId("desk")
                .setLabel("Desk")
                .setKind(ChannelKind.COMMAND)
                .setAddress(address)
                .setCreatedAt(Instant.EPOCH)
                .build();
    }

    private static byte[] withLineEnd(byte[] bytes) {
        byte[] all = Arrays.copyOf(bytes, bytes.length + 1);
        all[bytes.length] = '\n';
        return all;
    }
}
