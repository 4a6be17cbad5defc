package dev.wirewatch.english.names;

import dev.wirewatch.english.names.NameWords.Kind;
import java.util.regex.Pattern;

/** What a stock exchange calls a company, in brackets after its name: "(ACM.N)", "(NYSE: ACM)". */
final class Tickers {

    private static final int LONGEST = 12;
    private static final Pattern SYMBOL = Pattern.compile("[A-Z0-9]{1,6}\\.[A-Z]{1,3}");

    private Tickers() {}

    /** Whether a ticker begins here, after the opening bracket. */
    static boolean isTicker(Line line, int at) {
        return SYMBOL.matcher(line.word(at)).matches()
                || (line.is(at, Kind.EXCHANGE) && line.word(at + 1).equals(":"));
    }

    /** Where the brackets end that open here. */
    static int close(Line line, int open) {
        int i = open + 1;
        while (i < Math.min(line.size(), open + LONGEST) && !line.word(i).equals(")")) {
            i++;
        }
        return Math.min(line.size(), i + 1);
    }
}
