package dev.wirewatch.bench;

/** How much heap is in use by what is reachable. */
public final class Heap {

    private static final int COLLECTIONS = 3; // one does not always find all

    private Heap() {}

    /** Returns megabytes. */
    public static double used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }
}
