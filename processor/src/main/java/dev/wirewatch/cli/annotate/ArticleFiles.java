package dev.wirewatch.cli.annotate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.text.Document;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Articles on disk: {@code *.txt}, where the document is the file as it stands, and {@code *.json}. */
public final class ArticleFiles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ArticleFiles() {}

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
        String name = path.getFileName().toString();
        return Files.isRegularFile(path) && (name.endsWith(".txt") || name.endsWith(".json"));
    }

    /** Returns the file's name without its extension. */
    static String article(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** @throws UserFacingException when the file is not an article that can be read */
    public static Document read(Path file) {
        try {
            boolean json = file.getFileName().toString().endsWith(".json");
            return json ? fromJson(file) : new Document(article(file), Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new UserFacingException(file + " is not UTF-8 text; convert it first.", e);
        } catch (IOException e) {
            String why = Files.exists(file) ? "Cannot read " + file + "; check it." : "There is no file " + file + ".";
            throw new UserFacingException(why, e);
        }
    }

    private static Document fromJson(Path file) throws IOException {
        JsonNode article = JSON.readTree(file.toFile());
        if (!article.path("headline").isTextual() && !article.path("body").isTextual()) {
            throw new UserFacingException(file + " is not an article; it needs a \"headline\" or a \"body\".");
        }
        return Document.of(
                article(file),
                article.path("headline").asText(""),
                article.path("body").asText(""),
                published(file, article.path("published")));
    }

    private static Optional<Instant> published(Path file, JsonNode time) {
        try {
            return time.isTextual()
                    ? Optional.of(OffsetDateTime.parse(time.asText().strip()).toInstant())
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            throw new UserFacingException(file + ": \"published\" is no time as in 2026-03-01T09:30:00Z.", e);
        }
    }
}
