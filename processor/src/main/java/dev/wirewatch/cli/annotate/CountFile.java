package dev.wirewatch.cli.annotate;

import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.formats.dates.Dates;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A series of counts in a file: a line of a time and a count each, with a comma between them, in order of time. */
final class CountFile {

    private static final Pattern ROW = Pattern.compile("\\s*\"?([^,\"]+)\"?\\s*,\\s*(\\d{1,15})(?:\\.0*)?\\s*");

    private final Path file;
    private Instant last = Instant.MIN;

    CountFile(Path file) {
        this.file = file;
    }

    /** Hands on each count; the first line may be a heading. */
    void read(BiConsumer<Instant, Long> counts) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                Matcher row = ROW.matcher(line);
                Optional<Instant> time = row.matches() ? Dates.exact(row.group(1)) : Optional.empty();
                if (time.isPresent()) {
                    counts.accept(inOrder(time.get(), number), Long.parseLong(row.group(2)));
                } else if (number > 1 && !line.isBlank()) {
                    throw new UserFacingException("Line %d of %s is no time and count, such as 2026-03-01T09:30:00Z,17."
                            .formatted(number, file));
                }
            }
        } catch (NoSuchFileException e) {
            throw new UserFacingException("There is no file " + file + ".", e);
        } catch (IOException e) {
            throw new UserFacingException("The file %s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    private Instant inOrder(Instant time, int number) {
        if (time.isBefore(last)) {
            throw new UserFacingException(
                    "Line %d of %s is earlier than the one before it; sort them by time.".formatted(number, file));
        }
        last = time;
        return time;
    }
}
