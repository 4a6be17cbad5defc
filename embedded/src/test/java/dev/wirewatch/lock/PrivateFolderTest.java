package dev.wirewatch.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(WINDOWS)
class PrivateFolderTest {

    @TempDir
    private Path folder;

    @Test
    void othersMayNotLookIntoAFolderNorIntoTheParentsThatItIsCreatedWith() throws Exception {
        Path inner = folder.resolve("data/kafka");
        PrivateFolder.create(inner);

        assertThat(permissions(inner)).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("data"))).isEqualTo("rwx------");
    }

    @Test
    void oneThatIsThereIsClosedToOthersAndItsParentsAreLeftAlone() throws Exception {
        Path parent = Files.createDirectory(folder.resolve("shared"));
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path inner = Files.createDirectory(parent.resolve("state"));
        Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("rwxr-x---"));

        PrivateFolder.create(inner);

        assertThat(permissions(inner)).isEqualTo("rwx------");
        assertThat(permissions(parent)).isEqualTo("rwxr-xr-x");
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
