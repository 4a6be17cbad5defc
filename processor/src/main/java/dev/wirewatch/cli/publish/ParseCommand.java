package dev.wirewatch.cli.publish;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.formats.Formats;
import dev.wirewatch.formats.NewsStream;
import dev.wirewatch.formats.RecordJson;
import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.article.ParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parse}: shows the articles in a file of any format. */
@Command(
        name = "parse",
        description = "Prints the articles in files of any format that can be published: one JSON line a file. "
                + "Needs no Kafka.",
        footer = {"", "Exit status 1 when no file could be read."})
public final class ParseCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files with news.")
    private List<Path> files = List.of();

    @Mixin
    private FormatOption format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        boolean read = false;
        for (Path file : files) {
            ParseResult news = read(file, format.value());
            spec.commandLine().getOut().println(line(file, news));
            read |= news.pieces().isEmpty() || !news.accepted().isEmpty();
        }
        return read ? 0 : 1;
    }

    private static ParseResult read(Path file, Optional<Format> format) {
        try {
            return Files.size(file) > NewsStream.LARGEST_BYTES
                    ? ParseResult.unreadable(format, "It has more than %d bytes.".formatted(NewsStream.LARGEST_BYTES))
                    : Formats.read(Input.of(Files.readAllBytes(file)).as(format));
        } catch (NoSuchFileException e) {
            return ParseResult.unreadable(format, "There is no such file.");
        } catch (IOException e) {
            return ParseResult.unreadable(format, "The file cannot be read: " + e.getMessage() + ".");
        }
    }

    private static String line(Path file, ParseResult news) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("file", file.toString());
        json.put("format", news.format().map(Format::token).orElse(null));
        var articles = json.putArray("articles");
        var rejects = json.putArray("rejects");
        news.accepted().forEach(piece -> articles.add(RecordJson.of(piece.article())));
        news.rejected()
                .forEach(
                        piece -> rejects.addObject().put("place", piece.place()).put("reason", piece.reason()));
        return json.toString();
    }
}
