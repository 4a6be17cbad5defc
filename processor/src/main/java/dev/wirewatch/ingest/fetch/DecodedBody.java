package dev.wirewatch.ingest.fetch;

import dev.wirewatch.outbound.RequestException;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import okhttp3.Response;
import okhttp3.brotli.Brotli;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;

/**
 * A complete, decompressed body. Two gates limit what is read from the wire and what comes out of the decompression, so
 * that a decompression bomb expands to the limit and no further.
 *
 * @param wireBytes its size as it was received
 */
record DecodedBody(byte[] bytes, long wireBytes) {

    private static final int MAX_ENCODINGS = 3;
    private static final int GZIP_MAGIC = 0x1f8b;
    private static final int DEFLATE = 8;

    /**
     * @throws RequestException when it is longer than {@code maxBytes}, as announced or as received
     * @throws IOException when it ends early or is not in its encoding
     */
    static DecodedBody read(Response response, long maxBytes) throws IOException {
        if (response.body().contentLength() > maxBytes) {
            throw tooLarge(maxBytes);
        }
        Gate wire = new Gate(response.body().source(), maxBytes);
        Source decoded = wire;
        for (String encoding : encodings(response)) {
            decoded = new Gate(decoded(encoding, Okio.buffer(decoded)), maxBytes);
        }
        decoded = decoded("gzip", Okio.buffer(decoded)); // a file that is compressed, or what no header announces
        try (BufferedSource source = Okio.buffer(new Gate(decoded, maxBytes))) {
            return new DecodedBody(source.readByteArray(), wire.count);
        }
    }

    /** The encodings, in the order in which they are undone. */
    private static List<String> encodings(Response response) throws ProtocolException {
        List<String> encodings = response.headers("Content-Encoding").stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty() && !name.equals("identity"))
                .collect(Collectors.toList());
        if (encodings.size() > MAX_ENCODINGS) {
            throw new ProtocolException("it is compressed " + encodings.size() + " times");
        }
        Collections.reverse(encodings);
        return encodings;
    }

    private static Source decoded(String encoding, BufferedSource source) throws IOException {
        return switch (encoding) {
            case "gzip", "x-gzip" -> isGzip(source) ? Okio.source(new GZIPInputStream(source.inputStream())) : source;
            case "deflate" -> inflated(source);
            case "br" -> source.exhausted() ? source : Brotli.INSTANCE.decompress(source);
            default -> throw new ProtocolException("its encoding '" + encoding + "' was not asked for");
        };
    }

    /** Some servers announce gzip and send plain text. */
    private static boolean isGzip(BufferedSource source) throws IOException {
        return source.request(2) && (source.peek().readShort() & 0xffff) == GZIP_MAGIC;
    }

    /** "deflate" means the zlib format, but many servers omit the zlib header (RFC 9110, 8.4.1.2). */
    private static Source inflated(BufferedSource source) throws IOException {
        if (!source.request(2)) {
            return source;
        }
        int head = source.peek().readShort() & 0xffff;
        boolean zlib = (head >> 8 & 0xf) == DEFLATE && head % 31 == 0;
        Inflater inflater = new Inflater(!zlib);
        return new ForwardingSource(Okio.source(new InflaterInputStream(source.inputStream(), inflater))) {
            @Override
            public void close() throws IOException {
                inflater.end();
                super.close();
            }
        };
    }

    private static RequestException tooLarge(long max) {
        return new RequestException("The answer is longer than " + max + " bytes.");
    }

    /** Fails when more than this many bytes are read. */
    private static final class Gate extends ForwardingSource {

        private final long max;
        private long count;

        Gate(Source source, long max) {
            super(source);
            this.max = max;
        }

        @Override
        public long read(Buffer sink, long byteCount) throws IOException {
            long read = super.read(sink, byteCount);
            count += Math.max(0, read);
            if (count > max) {
                throw tooLarge(max);
            }
            return read;
        }
    }
}
