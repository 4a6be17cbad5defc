package dev.wirewatch.explain;

/** One thing to tell about a claim or an entity, in one line each: "rule", "a clause that the verb reports". */
record Fact(String label, String words) {

    Fact {
        words = Printable.line(words);
    }
}
