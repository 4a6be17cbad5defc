package dev.wirewatch.formats;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Input that may be compressed with gzip, whatever its name or its headers say. */
public final class Gzip {

    private static final int FIRST = 0x1F;
    private static final int SECOND = 0x8B;
    private static final int CHUNK = 8 * 1024;

    private Gzip() {}

    public static boolean begins(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == FIRST && (bytes[1] & 0xFF) == SECOND;
    }

    /**
     * The same, decompressed where it is compressed. It looks at the second byte only where the first is gzip's, since
     * a stream may not have more yet.
     */
    public static InputStream unpacked(InputStream input) throws IOException {
        BufferedInputStream ahead = new BufferedInputStream(input);
        ahead.mark(2);
        boolean gzip = ahead.read() == FIRST && ahead.read() == SECOND;
        ahead.reset();
        return gzip ? new GZIPInputStream(ahead) : ahead;
    }

    /**
     * How many bytes are compressed, counted no further than past a limit, and held nowhere.
     *
     * @throws IOException when it is broken or cut off
     */
    static int size(byte[] bytes, int limit) throws IOException {
        try (InputStream input = new GZIPInputStream(new ByteArrayInputStream(bytes), CHUNK)) {
            byte[] chunk = new byte[CHUNK];
            int size = 0;
            for (int count = input.read(chunk); count >= 0 && size <= limit; count = input.read(chunk)) {
                size += count;
            }
            return size;
        }
    }

    /** @throws IOException when it is broken or cut off */
    static byte[] unpacked(byte[] bytes) throws IOException {
        try (InputStream input = new GZIPInputStream(new ByteArrayInputStream(bytes), CHUNK)) {
            return input.readAllBytes();
        }
    }
}
