package dev.wirewatch.cli.print;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** How far long work is, a line every few seconds. */
public final class Progress {

    private static final long INTERVAL_NANOS = Duration.ofSeconds(3).toNanos();

    private final PrintWriter err;
    private final String what;
    private final long all;
    private long shownAt = System.nanoTime();

    /**
     * @param what is worked on, in the plural
     * @param all how many there are about
     */
    public Progress(PrintWriter err, String what, long all) {
        this.err = err;
        this.what = what;
        this.all = all;
    }

    public void show(long done) {
        if (System.nanoTime() - shownAt > INTERVAL_NANOS) {
            shownAt = System.nanoTime();
            err.println(String.format(Locale.ROOT, "%,d of %,d %s", done, all, what));
            err.flush();
        }
    }
}
