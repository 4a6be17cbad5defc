package dev.wirewatch.ingest.poll.server;

import java.io.ByteArrayOutputStream;

/** Brotli (RFC 7932) without compression: enough to see whether somebody unpacks it. */
final class Brotli {

    private static final int MOST_IN_A_BLOCK = 1 << 16;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int pending;
    private int bits;

    private Brotli() {}

    static byte[] stored(byte[] body) {
        Brotli stream = new Brotli();
        stream.put(0, 1); // a window of 16 bits
        for (int at = 0; at < body.length; at += MOST_IN_A_BLOCK) {
            stream.block(body, at, Math.min(MOST_IN_A_BLOCK, body.length - at));
        }
        stream.put(0b11, 2); // the last block, and it is empty
        stream.align();
        return stream.out.toByteArray();
    }

    private void block(byte[] body, int from, int length) {
        put(0, 1); // not the last
        put(0, 2); // four half bytes of length
        put(length - 1, 16);
        put(1, 1); // as it is
        align();
        out.write(body, from, length);
    }

    private void put(int value, int count) {
        for (int i = 0; i < count; i++) {
            pending |= (value >> i & 1) << bits;
            bits++;
            if (bits == Byte.SIZE) {
                align();
            }
        }
    }

    private void align() {
        if (bits > 0) {
            out.write(pending);
            pending = 0;
            bits = 0;
        }
    }
}
