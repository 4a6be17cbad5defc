package dev.wirewatch.formats;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.Piece;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Articles in a file or standard input: one JSON value, an array of them, or one per line (NDJSON), which is detected;
 * each value may be an article of ours, a ninjs item or a JSON Feed. Reads piece by piece, so that a stream may be
 * endless. In NDJSON a bad line is one reject; after a syntax
 * error elsewhere the rest cannot be read and is rejected with it.
 */
public final class ArticleStream {

    private static final JsonMapper JSON = JsonNews.JSON;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Consumer<Piece> consumer;
    private final Optional<Format> known;

    private ArticleStream(Consumer<Piece> consumer, Optional<Format> known) {
        this.consumer = consumer;
        this.known = known;
    }

    /** @throws IOException when the input itself cannot be read */
    public static void read(BufferedReader input, Consumer<Piece> consumer) throws IOException {
        read(input, Optional.empty(), consumer);
    }

    /**
     * @param known the format of all that is in it; else each value's is detected
     * @throws IOException when the input itself cannot be read
     */
    static void read(BufferedReader input, Optional<Format> known, Consumer<Piece> consumer) throws IOException {
        new ArticleStream(consumer, known).read(input);
    }

    private void read(BufferedReader input) throws IOException {
        StringBuilder blank = new StringBuilder();
        String first = input.readLine();
        if (first != null && first.startsWith(BYTE_ORDER_MARK)) {
            first = first.substring(1);
        }
        while (first != null && first.isBlank()) {
            blank.append('\n');
            first = input.readLine();
        }
        if (first == null) {
            consumer.accept(Piece.Rejected.malformed("the input", "There is nothing in it."));
        } else if (isLineOfItsOwn(first)) {
            readLines(first, blank.length() + 1, input);
        } else {
            readDocument(new Concatenation(blank + first + "\n", input));
        }
    }

    /** Whether it holds whole objects, or the beginning of one that no further line can complete. */
    private static boolean isLineOfItsOwn(String line) throws IOException {
        String text = line + "\n\n";
        try (JsonParser parser = JSON.createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() != JsonToken.START_OBJECT) {
                    return false;
                }
                parser.skipChildren();
            }
            return true;
        } catch (JsonProcessingException e) {
            boolean goesOn = e.getLocation() != null && e.getLocation().getCharOffset() >= text.length();
            return !goesOn && line.stripLeading().startsWith("{");
        }
    }

    private void readLines(String first, int number, BufferedReader input) throws IOException {
        int at = number;
        for (String line = first; line != null; line = input.readLine(), at++) {
            String place = "line " + at;
            try (JsonParser parser = JSON.createParser(line)) {
                while (parser.nextToken() != null) {
                    accept(parser.readValueAsTree(), place);
                }
            } catch (JsonProcessingException e) {
                consumer.accept(syntax(place, e));
            }
        }
    }

    private void readDocument(Reader input) throws IOException {
        int count = 0;
        try (JsonParser parser = JSON.createParser(input)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                    JsonNode json = parser.readValueAsTree();
                    count++;
                    accept(json, "article " + count);
                }
            }
        } catch (JsonProcessingException e) {
            consumer.accept(syntax("article " + (count + 1) + " and all after it", e));
        }
    }

    private void accept(JsonNode json, String place) {
        JsonNews.read(json, place, known).forEach(consumer);
    }

    private static Piece syntax(String place, JsonProcessingException e) {
        var at = e.getLocation();
        String line = place.startsWith("line ") || at == null ? "" : "line " + at.getLineNr() + ", ";
        String where = at == null ? "" : " (" + line + "column " + at.getColumnNr() + ")";
        String what = e.getOriginalMessage().replaceAll(" \\(start marker at .*", "");
        return Piece.Rejected.malformed(place, "This is not JSON: " + what + where + ".");
    }

    /** What was read ahead, then the rest. */
    private static final class Concatenation extends Reader {

        private final Deque<Reader> readers;

        Concatenation(String ahead, Reader rest) {
            readers = new ArrayDeque<>(List.of(new StringReader(ahead), rest));
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            while (!readers.isEmpty()) {
                int count = readers.peek().read(buffer, offset, length);
                if (count >= 0) {
                    return count;
                }
                readers.remove();
            }
            return -1;
        }

        @Override
        public void close() throws IOException {
            for (Reader reader : readers) {
                reader.close();
            }
        }
    }
}
