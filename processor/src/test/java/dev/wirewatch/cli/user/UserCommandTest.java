package dev.wirewatch.cli.user;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aTokenIsPrintedOnceAndKeptNowhere() throws IOException {
        String token = run("add", "ada", "--may", "write").out().strip();
        run("add", "femke");

        assertThat(token).startsWith("ww_");
        assertThat(Files.readString(file())).contains("ada write sha256:").doesNotContain(token);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(run("list").out()).contains("ada  write", "femke  read");
    }

    @Test
    void whoIsRemovedIsGone() {
        run("add", "ada");

        assertThat(run("remove", "ada").status()).isZero();
        assertThat(run("list").out()).isEmpty();
        assertThat(run("remove", "ada").err()).contains("There is no user ada.");
    }

    @Test
    void whatMakesNoSenseIsTurnedDown() {
        run("add", "ada");

        assertThat(run("add", "ada").err()).contains("There is a user ada already");
        assertThat(run("add", "femke", "--may", "open").status()).isEqualTo(2);
        assertThat(run("add", "a b").status()).isEqualTo(2);
        assertThat(CommandRun.of(
                                "user", "list", "--file", folder.resolve("none").toString())
                        .err())
                .contains("There is no users file");
    }

    private Path file() {
        return folder.resolve("users");
    }

    private CommandRun run(String command, String... args) {
        String[] all = new String[args.length + 4];
        all[0] = "user";
        all[1] = command;
        System.arraycopy(args, 0, all, 2, args.length);
        all[args.length + 2] = "--file";
        all[args.length + 3] = file().toString();
        return CommandRun.of(all);
    }
}
