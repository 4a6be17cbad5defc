package dev.wirewatch.ingest.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.wirewatch.ingest.Format;
import dev.wirewatch.ingest.Input;
import dev.wirewatch.ingest.News;
import dev.wirewatch.ingest.Parsed;
import dev.wirewatch.ingest.feed.FeedReader;
import dev.wirewatch.ingest.feed.JsonFeedReader;
import dev.wirewatch.ingest.markup.Encodings;
import dev.wirewatch.ingest.page.PageReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** News out of bytes of whatever format. Nothing is thrown for bad input: what cannot be read is a reject. */
public final class Formats {

    private Formats() {}

    public static News read(Input input) {
        String text = Encodings.decode(input.bytes(), input.contentType());
        if (text.isBlank()) {
            return News.unreadable(input.format(), "There is nothing in it.");
        }
        Optional<Format> format = input.format().or(() -> Detection.of(text));
        if (format.isEmpty()) {
            return News.unreadable(format, Detection.unknown(text));
        }
        return switch (format.get()) {
            case ARTICLE -> articles(text);
            case TEXT -> News.of(Format.TEXT, List.of(PlainArticle.read(text)));
            case HTML -> PageReader.read(text, input);
            case RSS, ATOM -> FeedReader.read(text, input, format.get());
            case JSON_FEED -> jsonFeed(text, input);
            case NINJS, NEWSML_G2, NITF, IPTC_7901 -> News.unreadable(format, "This format is not read yet.");
        };
    }

    private static News jsonFeed(String text, Input input) {
        try {
            return JsonFeedReader.read(new JsonMapper().readTree(text), input);
        } catch (JsonProcessingException e) {
            return News.unreadable(
                    Optional.of(Format.JSON_FEED), "It is not JSON that can be read: " + e.getOriginalMessage() + ".");
        }
    }

    private static News articles(String text) {
        List<Parsed> pieces = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new StringReader(text))) {
            ArticleStream.read(reader, pieces::add);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can be read.", e);
        }
        return News.of(Format.ARTICLE, pieces);
    }
}
