package dev.wirewatch.ingest.files;

import dev.wirewatch.formats.Formats;
import dev.wirewatch.formats.NewsStream;
import dev.wirewatch.formats.article.ArticleRules;
import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.article.ParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the articles of a file. */
final class DroppedFileReader {

    private static final Logger LOG = LoggerFactory.getLogger(DroppedFileReader.class);

    private final Optional<Format> format;
    private final ArticleRules rules;

    /** @param format of all files; when empty it is detected */
    DroppedFileReader(Optional<Format> format, ArticleRules rules) {
        this.format = format;
        this.rules = rules;
    }

    /** @return empty when the file has disappeared, or has been written to since it was found */
    Optional<ParseResult> read(DroppedFile file) {
        if (file.size() > NewsStream.LARGEST_BYTES) {
            return unreadable("It has more than %d bytes.".formatted(NewsStream.LARGEST_BYTES));
        }
        try {
            byte[] bytes = Files.readAllBytes(file.path());
            return file.isUnchanged()
                    ? Optional.of(Formats.read(Input.of(bytes).as(format)).publishable(rules, Instant.now()))
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            return unreadable("It cannot be read: " + e);
        } catch (RuntimeException e) { // a fault of the program, which must not hold up the other files
            LOG.error("event=unreadable-file file=\"{}\"", file.path(), e);
            return unreadable("It cannot be read: " + e);
        }
    }

    private Optional<ParseResult> unreadable(String reason) {
        return Optional.of(ParseResult.unreadable(format, reason));
    }
}
