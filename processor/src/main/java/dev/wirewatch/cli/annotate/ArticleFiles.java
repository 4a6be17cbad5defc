package dev.wirewatch.cli.annotate;

import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.formats.NewsStream;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Articles on disk. In {@code *.txt} the document is the file as it stands, so that spans point into it; files of any
 * other name hold one article or many in any format, as the commands that publish read them.
 */
public final class ArticleFiles {

    private static final String TEXT = ".txt";

    /** What a folder is searched for. */
    private static final List<String> NAMES = List.of(TEXT, ".json", ".ndjson", ".jsonl", ".xml", ".html");

    private ArticleFiles() {}

    /**
     * The articles of a file.
     *
     * @param problems one sentence for each that cannot be read
     */
    public record Read(List<ArticleOnDisk> articles, List<String> problems) {

        public Read {
            articles = List.copyOf(articles);
            problems = List.copyOf(problems);
        }

        public List<Document> documents() {
            return articles.stream().map(ArticleOnDisk::document).toList();
        }

        private static Read failed(String problem) {
            return new Read(List.of(), List.of(problem));
        }
    }

    /**
     * @return the files named, and the articles of the folders named sorted by name; not those of folders in them
     * @throws UserFacingException when a folder can't be read
     */
    public static List<Path> of(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            try (Stream<Path> inside = Files.list(path)) {
                inside.filter(ArticleFiles::isArticle).sorted().forEach(files::add);
            } catch (IOException e) {
                throw new UserFacingException("Cannot list " + path + "; check that you may read it.", e);
            }
        }
        return files;
    }

    private static boolean isArticle(Path path) {
        return Files.isRegularFile(path)
                && NAMES.stream().anyMatch(path.getFileName().toString()::endsWith);
    }

    /** Returns the file's name without its extension. */
    static String article(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    public static Read read(Path file) {
        try {
            return file.getFileName().toString().endsWith(TEXT) ? new Read(List.of(text(file)), List.of()) : news(file);
        } catch (CharacterCodingException e) {
            return Read.failed(file + " is not UTF-8 text; convert it first.");
        } catch (IOException e) {
            return Read.failed(
                    Files.exists(file) ? "Cannot read " + file + "; check it." : "There is no file " + file + ".");
        }
    }

    private static ArticleOnDisk text(Path file) throws IOException {
        return new ArticleOnDisk(new Document(article(file), Files.readString(file)), "", Optional.empty());
    }

    private static Read news(Path file) throws IOException {
        List<Article> articles = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        try (InputStream input = Files.newInputStream(file)) {
            NewsStream.read(input, Optional.empty(), piece -> {
                if (piece instanceof Piece.Accepted accepted) {
                    articles.add(accepted.article());
                } else if (piece instanceof Piece.Rejected rejected) {
                    problems.add(file + ", " + rejected.place() + ": " + rejected.reason());
                }
            });
        }
        List<ArticleOnDisk> found = new ArrayList<>();
        for (Article article : articles) {
            String name = articles.size() == 1 ? article(file) : article(file) + "-" + (found.size() + 1);
            Optional<Instant> published = Optional.ofNullable(article.getPublished());
            found.add(new ArticleOnDisk(
                    Document.of(name, article.getHeadline(), article.getBody(), published),
                    article.getSource(),
                    published));
        }
        return new Read(found, problems);
    }
}
