package dev.wirewatch.bench;

import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.cli.annotate.ArticleFiles;
import dev.wirewatch.text.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The articles of files that a user names. */
public final class BenchTexts {

    private BenchTexts() {}

    /**
     * None when no file is named.
     *
     * @param problems is told what cannot be read, a line each
     * @throws UserFacingException when there is no article in the files
     */
    public static List<Document> of(List<Path> paths, Consumer<String> problems) {
        List<Document> texts = ArticleFiles.of(paths).stream()
                .flatMap(file -> documents(file, problems))
                .filter(document -> !document.text().isBlank())
                .toList();
        if (texts.isEmpty() && !paths.isEmpty()) {
            throw new UserFacingException("No article found; name files with articles, or folders that hold some.");
        }
        return texts;
    }

    private static Stream<Document> documents(Path file, Consumer<String> problems) {
        ArticleFiles.Read read = ArticleFiles.read(file);
        read.problems().forEach(problems);
        return read.documents().stream();
    }
}
