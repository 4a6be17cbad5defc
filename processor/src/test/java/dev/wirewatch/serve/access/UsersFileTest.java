package dev.wirewatch.serve.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirewatch.serve.Permission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsersFileTest {

    @TempDir
    private Path folder;

    @Test
    void aLineIsReadAsItWasWritten() throws IOException {
        String token = User.newToken();
        String line = User.of("ada@desk.example", Permission.PUBLISH, token).line();

        List<User> users = UsersFile.read(file("# the desk\n\n" + line + "\n"));

        assertThat(users).hasSize(1);
        assertThat(users.get(0).line()).isEqualTo(line);
        assertThat(users.get(0).has(token)).isTrue();
        assertThat(users.get(0).has(token + "x")).isFalse();
        assertThat(line).doesNotContain(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "ada root sha256:00", "ada open sha256:x", "ada read md5:00", "a b c d"})
    void aLineThatIsNoUserIsNamed(String line) throws IOException {
        Path file = file("# a comment\n" + line + "\n");

        assertThatThrownBy(() -> UsersFile.read(file))
                .isInstanceOf(UsersFileException.class)
                .hasMessageContaining("Line 2 of the users file");
    }

    @Test
    void aUserStandsOnce() throws IOException {
        String line = User.of("ada", Permission.READ, "x").line();
        Path file = file(line + "\n" + line + "\n");

        assertThatThrownBy(() -> UsersFile.read(file)).hasMessageContaining("has ada twice");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> UsersFile.open(folder.resolve("none")))
                .hasMessageContaining("There is no users file")
                .hasMessageContaining("'user add' makes one");
    }

    @Test
    void aFileThatCouldNotBeReadIsReadOnceItCan() throws IOException {
        String ada = User.of("ada", Permission.READ, "x").line();
        Path path = file(ada + "\n" + User.of("eve", Permission.READ, "y").line() + "\n");
        UsersFile file = UsersFile.open(path);
        FileTime later =
                FileTime.from(Files.getLastModifiedTime(path).toInstant().plusSeconds(5));

        Files.delete(path);
        Files.setLastModifiedTime(Files.createDirectory(path), later);
        assertThat(file.users()).hasSize(2);
        Files.delete(path);
        Files.setLastModifiedTime(file(ada + "\n"), later);

        assertThat(file.users()).extracting(User::name).containsExactly("ada");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("users"), text);
    }
}
