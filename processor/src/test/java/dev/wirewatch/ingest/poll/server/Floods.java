package dev.wirewatch.ingest.poll.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Bodies that are too large, too slow, packed, or of another length than was said. */
final class Floods {

    private static final int HUGE = 200 * 1024 * 1024;
    private static final int UNPACKED_MEGABYTES = 4 * 1024;
    private static final byte[] GZIP_HEAD = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, 0};
    private static final byte[] MEGABYTE = new byte[1024 * 1024];

    static {
        Arrays.fill(MEGABYTE, (byte) ' ');
    }

    private Floods() {}

    /** A byte a second, which would take an hour. */
    static void drip(Request request, Reply reply) throws IOException, InterruptedException {
        byte[] feed = SampleFeed.fixed(request.path(), 20).getBytes(UTF_8);
        reply.head(200, type()).text("Content-Length: " + feed.length + "\r\n\r\n");
        for (byte each : feed) {
            reply.bytes(new byte[] {each}).pause(1_000);
        }
    }

    /** Two hundred megabytes, in chunks. */
    static void huge(Request request, Reply reply) throws IOException {
        reply.head(200, type()).text("Transfer-Encoding: chunked\r\n\r\n");
        chunk(reply, SampleFeed.RSS_START.getBytes(UTF_8));
        for (int sent = 0; sent < HUGE; sent += MEGABYTE.length) {
            chunk(reply, MEGABYTE);
        }
        chunk(reply, SampleFeed.RSS_END.getBytes(UTF_8));
        chunk(reply, new byte[0]);
        reply.flush();
    }

    /** Two hundred megabytes, whose size the head tells. */
    static void hugeAnnounced(Request request, Reply reply) throws IOException {
        reply.head(200, type()).text("Content-Length: " + HUGE + "\r\n\r\n");
        for (int sent = 0; sent < HUGE; sent += MEGABYTE.length) {
            reply.bytes(MEGABYTE);
        }
        reply.flush();
    }

    static void endlessHead(Request request, Reply reply) throws IOException {
        reply.head(200, type());
        for (int i = 0; i < HUGE / 1_000; i++) {
            reply.text("X-More-" + i + ": " + "a".repeat(1_000) + "\r\n");
        }
        reply.text("\r\n").flush();
    }

    static void gzip(Request request, Reply reply) throws IOException {
        reply.send(200, encoded("gzip"), gzipped(request));
    }

    static void gzipWithoutAWord(Request request, Reply reply) throws IOException {
        reply.send(200, Map.of("Content-Type", Reply.FEED), gzipped(request));
    }

    private static byte[] gzipped(Request request) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(SampleFeed.fixed(request.path(), 3).getBytes(UTF_8));
        }
        return packed.toByteArray();
    }

    static void brotli(Request request, Reply reply) throws IOException {
        reply.send(
                200,
                encoded("br"),
                Brotli.stored(SampleFeed.fixed(request.path(), 3).getBytes(UTF_8)));
    }

    /** Four megabytes that become four gigabytes, packed once, so that the server does not pay for them. */
    static void gzipBomb(Request request, Reply reply) throws IOException {
        byte[] megabyte = packed(MEGABYTE);
        reply.head(200, encoded("gzip"))
                .text("\r\n")
                .bytes(GZIP_HEAD)
                .bytes(packed(SampleFeed.RSS_START.getBytes(UTF_8)));
        for (int sent = 0; sent < UNPACKED_MEGABYTES; sent++) {
            reply.bytes(megabyte).flush();
        }
    }

    /** A piece of a deflated stream that leans on nothing before it. */
    private static byte[] packed(byte[] piece) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(piece);
        byte[] packed = new byte[piece.length / 100 + 200];
        int length = deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    /** A feed whose head tells so many bytes more than there are. */
    static void wrongLength(Reply reply, int more) throws IOException {
        byte[] feed = SampleFeed.fixed("/length", 3).getBytes(UTF_8);
        reply.head(200, type())
                .text("Content-Length: " + (feed.length + more) + "\r\n\r\n")
                .bytes(feed)
                .flush();
    }

    /** A chunk that ends before its end. */
    static void cutChunk(Request request, Reply reply) throws IOException {
        byte[] feed = SampleFeed.fixed(request.path(), 3).getBytes(UTF_8);
        reply.head(200, type())
                .text("Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(feed.length) + "\r\n")
                .bytes(Arrays.copyOf(feed, feed.length / 2))
                .flush();
    }

    private static void chunk(Reply reply, byte[] piece) throws IOException {
        reply.text(Integer.toHexString(piece.length) + "\r\n").bytes(piece).text("\r\n");
    }

    private static Map<String, String> type() {
        return Map.of("Content-Type", Reply.FEED);
    }

    private static Map<String, String> encoded(String encoding) {
        return Map.of("Content-Type", Reply.FEED, "Content-Encoding", encoding);
    }
}
