package dev.wirewatch.explain;

/** How a terminal tells the parts of a story apart. */
interface Ink {

    /** Says in one line what the marks mean. */
    String legend();

    /** Returns words that stand out. */
    String strong(String words);

    /** Returns what writes a story's marks and words to an output. */
    Markup.Receiver marks(StringBuilder out);
}
