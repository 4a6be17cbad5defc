package dev.wirewatch.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class DecodedBodyTest extends FetchFixture {

    @Test
    void compressedBodiesAreDecompressed() throws IOException {
        byte[] feed = "<rss>compressed</rss>".repeat(50).getBytes(StandardCharsets.UTF_8);
        byte[] raw = deflated(feed, true);
        server.on("/gzip", "200 OK\nContent-Encoding: gzip", gzip(feed))
                .on("/zlib", "200 OK\nContent-Encoding: deflate", deflated(feed, false))
                .on("/raw", "200 OK\nContent-Encoding: Deflate", raw)
                .on("/plain", "200 OK\nContent-Encoding: gzip", feed)
                .on("/twice", "200 OK\nContent-Encoding: deflate, gzip", gzip(raw))
                .on("/br", "200 OK\nContent-Encoding: br", HexFormat.of().parseHex("0b028068656c6c6f03"));

        assertThat(List.of(
                        received("/gzip"), received("/zlib"), received("/raw"), received("/plain"), received("/twice")))
                .allSatisfy(received -> assertThat(received.body()).isEqualTo(feed));
        assertThat(received("/raw").wireBytes()).isEqualTo(raw.length);
        assertThat(text(received("/br"))).isEqualTo("hello");
    }

    @Test
    void aDecompressionBombStopsAtTheLimit() throws IOException {
        byte[] zeros = new byte[1 << 20];
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            for (int i = 0; i < 64; i++) {
                gzip.write(zeros);
            }
        }
        server.on("/bomb", "200 OK\nContent-Encoding: gzip", bomb.toByteArray())
                .on("/nested", "200 OK\nContent-Encoding: gzip, gzip", gzip(bomb.toByteArray()))
                .on("/layers", "200 OK\nContent-Encoding: gzip, gzip, gzip, gzip", bomb.toByteArray());

        assertThat(failure("/bomb")).isEqualTo("The answer is longer than 1048576 bytes.");
        assertThat(failure("/nested")).isEqualTo("The answer is longer than 1048576 bytes.");
        assertThat(failure("/layers")).contains("compressed 4 times");
    }

    /** What is compressed to nothing passes every limit but that of the layers between. */
    @Test
    void aLayerBetweenStopsAtTheLimitToo() throws IOException {
        ByteArrayOutputStream empty = new ByteArrayOutputStream();
        empty.write(HexFormat.of().parseHex("1f8b0800000000000003"));
        for (int block = 0; block < 1 << 20; block++) {
            empty.write(HexFormat.of().parseHex("000000ffff"));
        }
        empty.write(HexFormat.of().parseHex("010000ffff" + "0000000000000000"));
        server.on("/empty", "200 OK\nContent-Encoding: gzip, gzip", gzip(empty.toByteArray()));

        assertThat(failure("/empty")).isEqualTo("The answer is longer than 1048576 bytes.");
    }

    @Test
    void aLargeBodyStopsAtTheLimit() {
        long[] written = new long[1];
        server.on("/said", "200 OK\nContent-Length: 209715200", "x").on("/streamed", (request, out) -> {
            OddServer.write(out, "200 OK", new byte[0]);
            byte[] piece = new byte[1 << 16];
            for (int i = 0; i < 3200; i++) {
                out.write(piece);
                written[0] += piece.length;
            }
        });

        assertThat(failure("/said")).isEqualTo("The answer is longer than 1048576 bytes.");
        assertThat(failure("/streamed")).isEqualTo("The answer is longer than 1048576 bytes.");
        assertThat(written[0]).isLessThan(100L << 20);
    }

    @Test
    void brokenAnswersFailWithAReason() throws IOException {
        byte[] zipped = gzip("<rss>compressed</rss>".repeat(50).getBytes(StandardCharsets.UTF_8));
        byte[] cut = Arrays.copyOf(zipped, zipped.length / 2);
        server.on("/short", "200 OK\nContent-Length: 100", "only this")
                .on("/cut", "200 OK\nContent-Encoding: gzip", cut)
                .on("/brotli", "200 OK\nContent-Encoding: br", "no brotli at all")
                .on("/zstd", "200 OK\nContent-Encoding: zstd", "?")
                .on("/chunks", "200 OK\nTransfer-Encoding: chunked", "zz\r\nhello")
                .on("/garbage", (request, out) -> out.write("Hello, world\r\n\r\n".getBytes(StandardCharsets.UTF_8)))
                .on("/nothing", (request, out) -> {})
                .on("/heads", (request, out) -> {
                    out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; i < 100_000; i++) {
                        out.write(("X-" + i + ": " + "x".repeat(100) + "\r\n").getBytes(StandardCharsets.UTF_8));
                    }
                });

        for (String path : List.of("/short", "/cut", "/brotli", "/zstd", "/chunks", "/garbage", "/nothing", "/heads")) {
            assertThat(failure(path)).as(path).contains("'wire.example'").endsWith(".");
        }
    }

    @Test
    void bytesAfterABodyAreNotReadAsTheNextAnswer() {
        server.on("/long", "200 OK\nContent-Length: 5\nConnection: keep-alive", "12345HTTP/1.1 200 OK\r\n\r\nforged")
                .on("/feed", "200 OK", "real");

        assertThat(text(received("/long"))).isEqualTo("12345");
        assertThat(text(received("/feed"))).isEqualTo("real");
    }

    @Test
    void anEmptyBodyIsABody() {
        server.on("/feed", "200 OK\nContent-Length: 0", "")
                .on("/gzip", "200 OK\nContent-Encoding: gzip", "")
                .on("/br", "200 OK\nContent-Encoding: br", "")
                .on("/none", "204 No Content", "");

        for (String path : List.of("/feed", "/gzip", "/br", "/none")) {
            assertThat(received(path).body()).as(path).isEmpty();
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] bytes, boolean raw) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, raw);
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out, deflater)) {
            deflate.write(bytes);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }
}
