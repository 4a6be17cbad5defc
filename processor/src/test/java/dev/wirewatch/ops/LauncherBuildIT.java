package dev.wirewatch.ops;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.wirewatch.Needs;
import dev.wirewatch.ops.Shell.Ended;
import dev.wirewatch.ops.Shell.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the launcher builds and with which Java, tried on a project of one source with a Maven and a JDK that pretend. */
class LauncherBuildIT {

    private static final String BUILDS =
            "echo built >>builds; mkdir -p processor/target; : >processor/target/wirewatch.jar\n";

    @TempDir
    private Path home;

    private Path launcher;
    private Path source;
    private Shell shell;

    @BeforeAll
    static void needBash() {
        Needs.program("bash");
    }

    @BeforeEach
    void project() throws IOException {
        launcher = Files.copy(Shell.project().resolve("wirewatch"), home.resolve("wirewatch"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        source = home.resolve("processor/src/main/java/A.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "class A {}");
        FakeTools.script(home.resolve("mvnw"), BUILDS);
        shell = Shell.in(home).with("JAVA_HOME", FakeTools.jdk(home.resolve("jdk"), "17.0.15"));
    }

    @Test
    void buildsTheFirstTimeAndSaysSo() throws IOException {
        Ended ended = shell.run(launcher, "up");
        assertThat(ended.err()).startsWith("Building Wirewatch; the first time downloads about ");
        assertThat(ended.out()).contains("dev.wirewatch.cli.Main\nup\n");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void buildsAgainOnlyWhenASourceHasChanged() throws IOException {
        shell.run(launcher, "up");
        assertThat(shell.run(launcher, "up").err()).isEmpty();
        assertThat(builds()).isEqualTo(1);

        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(1)));
        assertThat(shell.run(launcher, "up").err()).contains("its sources have changed");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void oneOfTwoAtOnceBuildsAndTheOtherWaits() throws IOException {
        FakeTools.script(home.resolve("mvnw"), "sleep 1\n" + BUILDS);
        Running first = shell.start(launcher, "up");
        Running second = shell.start(launcher, "up");
        assertThat(Shell.end(first).status()).isZero();
        assertThat(Shell.end(second).status()).isZero();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void showsTheErrorsOfAFailedBuildAndTriesAgainNextTime() {
        Ended ended = failWith("echo '[INFO] fine'; echo '[ERROR] A.java:[1,2] cannot find symbol'; exit 1\n");
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .contains("[ERROR] A.java:[1,2] cannot find symbol")
                .doesNotContain("fine")
                .contains(home.resolve("processor/target/build.log").toString());
        assertThat(shell.run(launcher, "up").err()).startsWith("Building Wirewatch");
    }

    @Test
    void stopsMavenWhenItIsStopped() throws IOException {
        FakeTools.script(home.resolve("mvnw"), "sleep 300 & echo $! >pid; wait\n");
        Running running = shell.start(launcher, "up");
        Path pid = home.resolve("pid");
        await().atMost(30, SECONDS).until(() -> Files.exists(pid) && Files.size(pid) > 0);
        long maven = Long.parseLong(Files.readString(pid).strip());
        running.process().destroy();
        assertThat(Shell.end(running).status()).isEqualTo(130);
        await().atMost(30, SECONDS)
                .until(() ->
                        !ProcessHandle.of(maven).map(ProcessHandle::isAlive).orElse(false));
    }

    @ParameterizedTest
    @CsvSource({"17.0.15, false", "21, false", "25-ea, true"})
    void quietensOnlyTheVersionsThatWarn(String version, boolean told) throws IOException {
        Ended ended = shell.with("JAVA_HOME", FakeTools.jdk(home.resolve("other jdk"), version))
                .run(launcher, "up");
        assertThat(ended.out().contains("--enable-native-access")).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"1.8.0_412, 8", "11.0.2, 11"})
    void refusesAnOldJava(String version, String shown) throws IOException {
        Path programs = FakeTools.linkPrograms(home.resolve("bin"), "bash");
        Ended ended = shell.with("JAVA_HOME", FakeTools.jdk(home.resolve("old"), version))
                .with("PATH", programs)
                .run(launcher, "up");
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).hasLineCount(1).contains("is version " + shown);
    }

    @Test
    void handsJavaItsOptionsOneByOne() {
        Ended ended = shell.with("JAVA_OPTS", "-Xmx1g -XX:+UseG1GC").run(launcher, "up");
        assertThat(ended.out()).contains("-Xmx1g\n-XX:+UseG1GC\n").doesNotContain("UseSerialGC");
    }

    private Ended failWith(String script) {
        try {
            FakeTools.script(home.resolve("mvnw"), script);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return shell.run(launcher, "up");
    }

    private long builds() throws IOException {
        return Files.readAllLines(home.resolve("builds")).size();
    }
}
