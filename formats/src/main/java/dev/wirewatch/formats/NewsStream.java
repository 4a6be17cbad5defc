package dev.wirewatch.formats;

import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.article.Piece;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * News in a file or standard input. JSON is read piece by piece, so that a stream of it may be endless; any
 * other format has one root, and is read whole.
 */
public final class NewsStream {

    /** Most bytes that are read of what is read whole. */
    public static final int LARGEST_BYTES = 64 * 1024 * 1024;

    /** The formats that one input may hold many values of. */
    private static final Set<Format> STREAMED = Set.of(Format.ARTICLE, Format.NINJS);

    private static final int LOOK_BYTES = 8 * 1024;

    /** What may follow an array's bracket, its end or that of the input among it. */
    private static final Set<Integer> IN_ARRAY = Set.of((int) '{', (int) '[', (int) ']', -1);

    private NewsStream() {}

    /**
     * Passes on each piece as soon as it is there.
     *
     * @param known the format; when empty it is detected, which waits for the first character
     * @throws java.nio.charset.CharacterCodingException when JSON is not UTF-8 from somewhere on
     * @throws IOException when the input itself cannot be read
     */
    public static void read(InputStream input, Optional<Format> known, Consumer<Piece> consumer) throws IOException {
        BufferedInputStream ahead = new BufferedInputStream(Gzip.unpacked(input), LOOK_BYTES);
        boolean json = known.isPresent() ? STREAMED.contains(known.get()) : isJson(ahead);
        if (json) {
            InputStreamReader text = new InputStreamReader(ahead, StandardCharsets.UTF_8.newDecoder());
            ArticleStream.read(new BufferedReader(text), known, consumer);
            return;
        }
        byte[] bytes = ahead.readNBytes(LARGEST_BYTES + 1);
        if (bytes.length > LARGEST_BYTES) {
            consumer.accept(new Piece.Rejected("the input", "It has more than %d bytes.".formatted(LARGEST_BYTES)));
            return;
        }
        Formats.read(Input.of(bytes).as(known)).pieces().forEach(consumer);
    }

    /**
     * Looks at the first character that is not blank, and at the next after a bracket, with which a text may begin, too: at
     * no more, since more may not be there yet.
     */
    private static boolean isJson(BufferedInputStream input) throws IOException {
        input.mark(LOOK_BYTES);
        int first = next(input);
        boolean json = first == '{' || (first == '[' && IN_ARRAY.contains(next(input)));
        input.reset();
        return json;
    }

    /** The next character that is not blank. */
    private static int next(BufferedInputStream input) throws IOException {
        int character = input.read();
        for (int count = 1; count < LOOK_BYTES / 2 && isBlank(character); count++) {
            character = input.read();
        }
        return character;
    }

    /** White space, or a byte of UTF-8's byte order mark. */
    private static boolean isBlank(int character) {
        return character == ' '
                || (character >= '\t' && character <= '\r')
                || character == 0xEF
                || character == 0xBB
                || character == 0xBF;
    }
}
