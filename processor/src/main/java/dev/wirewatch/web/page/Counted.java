package dev.wirewatch.web.page;

import java.util.Locale;

/** A number with its noun. */
public final class Counted {

    private Counted() {}

    /** "1 article", "12,000 articles". */
    public static String of(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }
}
