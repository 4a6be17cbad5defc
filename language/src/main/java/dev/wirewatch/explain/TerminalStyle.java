package dev.wirewatch.explain;

/** How a terminal shows the parts of an article. */
interface TerminalStyle {

    /** Explains the marks in one line. */
    String legend();

    /** Returns emphasized words. */
    String strong(String words);

    /** Returns a receiver that writes an article's marks and words to an output. */
    Markup.Receiver marks(StringBuilder out);
}
