package dev.wirewatch.lock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @TempDir
    private Path folder;

    @Test
    void oneHoldsAFolderAtATime() throws IOException {
        FolderLock first = FolderLock.tryLock(folder).orElseThrow();
        assertThat(FolderLock.tryLock(folder)).isEmpty();

        first.close();

        FolderLock.tryLock(folder).orElseThrow().close();
    }

    @Test
    void anotherProcessHoldsItUntilItIsKilled() throws Exception {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = holder.inputReader(UTF_8)) {
            assertThat(output.readLine()).isEqualTo("held");
            assertThat(FolderLock.tryLock(folder)).isEmpty();
        } finally {
            holder.destroyForcibly().waitFor();
        }

        FolderLock.tryLock(folder).orElseThrow().close();
    }

    @Test
    void aFolderThatIsMissingIsAnError() {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> FolderLock.tryLock(folder.resolve("missing")));
    }

    static final class Holder {

        public static void main(String[] args) throws Exception {
            FolderLock lock = FolderLock.tryLock(Path.of(args[0])).orElseThrow();
            System.out.println("held");
            Thread.currentThread().join();
            lock.close();
        }
    }
}
