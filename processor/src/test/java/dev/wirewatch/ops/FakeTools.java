package dev.wirewatch.ops;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Stand-ins for the programs that the launcher starts. */
final class FakeTools {

    private FakeTools() {}

    /** A folder with these programs of the PATH and no others. */
    static Path linkPrograms(Path folder, String... names) throws IOException {
        Files.createDirectories(folder);
        for (String name : names) {
            Path program = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .map(place -> Path.of(place, name))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            Files.createSymbolicLink(folder.resolve(name), program);
        }
        return folder;
    }

    /** A JDK's folder whose java knows its version, and else prints what it was asked to run. */
    static Path jdk(Path folder, String version) throws IOException {
        script(folder.resolve("bin/javac"), "exit 0");
        script(
                folder.resolve("bin/java"),
                """
                if [ "$1" = -version ]; then
                  echo 'Picked up JAVA_TOOL_OPTIONS: -Da=b' >&2
                  echo 'openjdk version "%s" 2030-01-01' >&2
                else
                  printf '%%s\\n' "$@"
                fi
                """
                        .formatted(version));
        return folder;
    }

    static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/usr/bin/env bash\n" + text);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + file + " executable");
        }
    }
}
