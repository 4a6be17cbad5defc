package dev.wirewatch.formats;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Bounds the memory that parsing takes in a process: whoever would exceed it waits. Small and large inputs have a half
 * each and wait in their order, so that a small one never waits for large ones. What is larger than the half is parsed
 * alone.
 */
final class ParsingMemory {

    /**
     * Bytes of heap that a byte of input may take while it is parsed. Measured on the worst input of each kind: HTML 44
     * (elements with many attributes; 13 for news), JSON 27 and RSS 26 (empty elements), NewsML-G2 16, IPTC 7901 12, text
     * 4.
     */
    private static final int FACTOR = 50;

    /** Of the heap. */
    private static final int SHARE = 4;

    static final int LARGEST_SMALL = 256 * 1024;

    static final ParsingMemory OF_PROCESS =
            new ParsingMemory(Runtime.getRuntime().maxMemory() / SHARE);

    private final int half;
    private final Semaphore small;
    private final Semaphore large;

    /** @param heap bytes of it that all parsing may take */
    ParsingMemory(long heap) {
        this.half = (int) Math.max(1, Math.min(Integer.MAX_VALUE, heap / FACTOR / 2));
        this.small = new Semaphore(half, true);
        this.large = new Semaphore(half, true);
    }

    /**
     * Parses when there is memory for it.
     *
     * @param bytes of the input
     * @param parse must not come here again
     */
    <T> T use(int bytes, Supplier<T> parse) {
        Semaphore lane = bytes <= LARGEST_SMALL ? small : large;
        int taken = Math.min(bytes, half);
        lane.acquireUninterruptibly(taken);
        try {
            return parse.get();
        } finally {
            lane.release(taken);
        }
    }
}
