package dev.wirewatch.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.Piece;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsStreamTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"headline\": \"Port shut\"}' | ''",
                "'\uFEFF {\"headline\": \"Port shut\"}' | ''",
                "'[{\"headline\": \"Port shut\"}]' | ''",
                "'{\"headline\": \"Port shut\"}' | article",
                "'Port shut\n\nUntil Monday.' | ''",
                "'[Update] Port shut\n\nUntil Monday.' | ''",
                "'[ {\"headline\": \"Port shut\"}]' | ''",
                "'{Port shut}\n\nUntil Monday.' | text"
            })
    void whatItIsIsFoundByLookingUnlessItIsSaid(String text, String format) throws IOException {
        List<Piece> pieces = read(text.getBytes(StandardCharsets.UTF_8), Format.named(format));

        assertThat(pieces).singleElement().isInstanceOfSatisfying(Piece.Accepted.class, piece -> assertThat(
                        piece.article().getHeadline())
                .contains("Port shut"));
    }

    @ParameterizedTest
    @CsvSource({"article, z1, Some text.", "ninjs, http://x.example/1, ''", "'', http://x.example/1, ''"})
    void aFormatThatIsNamedIsBelieved(String format, String sourceId, String body) throws IOException {
        String text =
                """
                {"uri": "http://x.example/1", "headline": "A headline", "body": "Some text.", "source": "Northwire",
                 "sourceId": "z1", "versioncreated": "2026-03-02T10:00:00Z"}
                """;

        List<Piece> pieces = read(text.getBytes(StandardCharsets.UTF_8), Format.named(format));

        assertThat(pieces).singleElement().isInstanceOfSatisfying(Piece.Accepted.class, piece -> {
            assertThat(piece.article().getSourceId()).isEqualTo(sourceId);
            assertThat(piece.article().getBody()).isEqualTo(body);
        });
    }

    @Test
    void aLineIsGivenBeforeTheNextIsThere() throws Exception {
        BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
        try (PipedOutputStream end = new PipedOutputStream()) {
            InputStream stream = new PipedInputStream(end);
            CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> {
                try {
                    NewsStream.read(stream, Optional.empty(), pieces::add);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            for (String headline : List.of("a", "b", "c")) {
                end.write(("{\"headline\": \"" + headline + "\"}\n").getBytes(StandardCharsets.UTF_8));
                end.flush();

                assertThat(pieces.poll(10, TimeUnit.SECONDS))
                        .isInstanceOfSatisfying(Piece.Accepted.class, piece -> assertThat(
                                        piece.article().getHeadline())
                                .isEqualTo(headline));
            }
            end.close();
            reading.get(10, TimeUnit.SECONDS);
        }
        assertThat(pieces).isEmpty();
    }

    @Test
    void nothingIsARejectOfItsOwn() throws IOException {
        assertThat(read(new byte[0], Optional.empty())).singleElement().isInstanceOf(Piece.Rejected.class);
        assertThat(read("  \n".getBytes(StandardCharsets.UTF_8), Optional.empty()))
                .singleElement()
                .isInstanceOf(Piece.Rejected.class);
    }

    @Test
    void whatIsReadWholeMayNotBeTooLarge() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                Arrays.fill(bytes, offset, offset + length, (byte) 'x');
                return length;
            }
        };
        List<Piece> pieces = new ArrayList<>();
        NewsStream.read(endless, Optional.empty(), pieces::add);

        assertThat(pieces).containsExactly(new Piece.Rejected("the input", "It has more than 67108864 bytes."));
    }

    @Test
    void jsonThatIsNotUtf8IsSaidNotToBe() {
        byte[] latin = "{\"headline\": \"Café\"}\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> read(latin, Optional.empty())).isInstanceOf(CharacterCodingException.class);
    }

    private static List<Piece> read(byte[] bytes, Optional<Format> format) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        NewsStream.read(new ByteArrayInputStream(bytes), format, pieces::add);
        return pieces;
    }
}
