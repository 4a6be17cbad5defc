package dev.wirewatch.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.formats.feed.FeedReader;
import dev.wirewatch.formats.feed.JsonFeedReader;
import dev.wirewatch.formats.feed.SitemapReader;
import dev.wirewatch.formats.iptc.NewsMl1;
import dev.wirewatch.formats.iptc.NewsMlG2;
import dev.wirewatch.formats.iptc.Nitf;
import dev.wirewatch.formats.iptc.WireText;
import dev.wirewatch.formats.markup.Encodings;
import dev.wirewatch.formats.page.PageReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads news in bytes of any format. Nothing is thrown for bad input: what cannot be read is a reject. It waits while too
 * much is being parsed in this process.
 */
public final class Formats {

    private Formats() {}

    public static ParseResult read(Input input) {
        return Gzip.begins(input.bytes())
                ? compressed(input)
                : ParsingMemory.OF_PROCESS.use(input.bytes().length, () -> plain(input));
    }

    private static ParseResult compressed(Input input) {
        try {
            int size = Gzip.size(input.bytes(), NewsStream.LARGEST_BYTES);
            return size > NewsStream.LARGEST_BYTES
                    ? ParseResult.unreadable(
                            input.format(), "It has more than %d bytes.".formatted(NewsStream.LARGEST_BYTES))
                    : ParsingMemory.OF_PROCESS.use(size, () -> plain(unpacked(input)));
        } catch (IOException e) {
            return ParseResult.unreadable(input.format(), "It is compressed with gzip, and broken or cut off.");
        }
    }

    private static Input unpacked(Input input) {
        try {
            return new Input(Gzip.unpacked(input.bytes()), input.contentType(), input.base(), input.format());
        } catch (IOException e) {
            throw new UncheckedIOException("What was decompressed before can be decompressed.", e);
        }
    }

    private static ParseResult plain(Input input) {
        boolean wire = WireText.begins(input.bytes());
        Optional<String> binary = wire ? Optional.empty() : BinaryContent.kind(input.bytes());
        if (binary.isPresent()) {
            return ParseResult.unreadable(input.format(), "It is " + binary.get() + ", and not text.");
        }
        String text = Encodings.decode(input.bytes(), input.contentType());
        if (text.isBlank()) {
            return ParseResult.unreadable(input.format(), "There is nothing in it.");
        }
        Optional<Format> format = input.format()
                .or(() -> wire ? Optional.of(Format.IPTC_7901) : FormatDetector.of(text, input.contentType()));
        if (format.isEmpty()) {
            return ParseResult.unreadable(format, FormatDetector.unknown(text));
        }
        if (input.format().isEmpty() && format.get() == Format.TEXT && BinaryContent.isNoise(input.bytes(), text)) {
            return ParseResult.unreadable(input.format(), "It is " + BinaryContent.UNKNOWN + ", and not text.");
        }
        return switch (format.get()) {
            case ARTICLE, NINJS -> articles(text, format.get(), input.format());
            case JSON_FEED -> jsonFeed(text, input);
            case NEWSML_G2 -> ParseResult.of(Format.NEWSML_G2, NewsMlG2.read(text));
            case NEWSML_1 -> ParseResult.of(Format.NEWSML_1, NewsMl1.read(text));
            case NITF -> ParseResult.of(Format.NITF, Nitf.read(text));
            case IPTC_7901 -> ParseResult.of(Format.IPTC_7901, WireText.read(input.bytes()));
            case TEXT -> ParseResult.of(Format.TEXT, List.of(PlainArticle.read(text)));
            case HTML -> PageReader.read(text, input);
            case NEWS_SITEMAP -> SitemapReader.read(text, input);
            case RSS, ATOM -> FeedReader.read(text, input, format.get());
        };
    }

    private static ParseResult jsonFeed(String text, Input input) {
        try {
            return JsonFeedReader.read(JsonNews.JSON.readTree(text), input);
        } catch (JsonProcessingException e) {
            return ParseResult.unreadable(
                    Optional.of(Format.JSON_FEED), "It is not JSON that can be read: " + e.getOriginalMessage() + ".");
        }
    }

    private static ParseResult articles(String text, Format format, Optional<Format> known) {
        List<Piece> pieces = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new StringReader(text))) {
            ArticleStream.read(reader, known, piece -> addUpToMax(piece, pieces));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can be read.", e);
        }
        return ParseResult.of(format, pieces);
    }

    private static void addUpToMax(Piece piece, List<Piece> pieces) {
        if (pieces.size() < ParseResult.MAX_PIECES) {
            pieces.add(piece);
        } else if (pieces.size() == ParseResult.MAX_PIECES) {
            pieces.add(new Piece.Rejected(
                    "article " + (ParseResult.MAX_PIECES + 1),
                    "There are more than " + ParseResult.MAX_PIECES + " articles; the rest is not read."));
        }
    }
}
