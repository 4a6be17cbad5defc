package dev.wirewatch.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UniqueNamesTest {

    @Test
    void noTwoClassesOfTheModuleShareAName() throws IOException, URISyntaxException {
        Path classes = Path.of(Formats.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-info"))
                    .toList();

            assertThat(names).contains("Formats.class").doesNotHaveDuplicates();
        }
    }
}
