package dev.wirewatch.ops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.Needs;
import dev.wirewatch.ops.Shell.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in front of the program as it was built, in a folder of its own that has no sources. */
class LauncherIT {

    @TempDir
    private Path temp;

    private Path launcher;
    private Shell shell;

    @BeforeAll
    static void needBash() {
        Needs.program("bash");
    }

    @BeforeEach
    void install() throws IOException {
        Path home = Files.createDirectories(temp.resolve("wire watch"));
        launcher = Files.copy(Shell.project().resolve("wirewatch"), home.resolve("wirewatch"));
        Files.createDirectory(home.resolve("processor"));
        Files.createSymbolicLink(
                home.resolve("processor/target"), Shell.project().resolve("processor/target"));
        shell = Shell.in(temp).with("JAVA_HOME", System.getProperty("java.home"));
    }

    @Test
    void helpEndsWell() {
        Ended ended = shell.run(launcher, "--help");
        assertThat(ended.status()).isZero();
        assertThat(ended.out()).startsWith("Usage: wirewatch");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void aWrongCommandEndsWithTwo() {
        assertThat(shell.run(launcher, "no-such-command").status()).isEqualTo(2);
    }

    @Test
    void startsThroughALinkFromAnyFolderAndLeavesTheFolderAsItIs() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("ww"), Path.of("wire watch", "wirewatch"));
        Files.writeString(temp.resolve("story.txt"), "Rates rise\n\n\"We acted,\" said Jane Smith.\n");
        Ended ended = shell.run(link, "annotate", "story.txt");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
        assertThat(ended.out()).contains("\"article\":\"story\"");
    }

    @Test
    void startsByItsNameAlone() {
        Ended ended = Shell.in(launcher.getParent())
                .with("JAVA_HOME", System.getProperty("java.home"))
                .run("bash", "wirewatch", "--version");
        assertThat(ended.status()).as(ended.err()).isZero();
    }

    @Test
    void asksForAJdkInOneSentence() throws IOException {
        Path programs = FakeTools.linkPrograms(temp.resolve("bin"), "bash", "readlink", "find", "head");
        Ended ended = shell.with("JAVA_HOME", "").with("PATH", programs).run(launcher, "up");
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).hasLineCount(1).startsWith("wirewatch: ").contains("JDK of version 17");
    }
}
