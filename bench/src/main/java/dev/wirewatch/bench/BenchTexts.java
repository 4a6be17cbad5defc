package dev.wirewatch.bench;

import dev.wirewatch.cli.annotate.ArticleFiles;
import dev.wirewatch.text.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The articles of files that a user names. */
public final class BenchTexts {

    private BenchTexts() {}

    /** @param problems is told what cannot be read, a line each */
    public static List<Document> of(List<Path> paths, Consumer<String> problems) {
        return ArticleFiles.of(paths).stream()
                .flatMap(file -> documents(file, problems))
                .toList();
    }

    private static Stream<Document> documents(Path file, Consumer<String> problems) {
        ArticleFiles.Read read = ArticleFiles.read(file);
        read.problems().forEach(problems);
        return read.documents().stream();
    }
}
