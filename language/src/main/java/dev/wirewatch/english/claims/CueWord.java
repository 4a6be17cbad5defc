package dev.wirewatch.english.claims;

import dev.wirewatch.claims.CueKind;
import java.util.Set;

/**
 * A verb or a noun that attributes something.
 *
 * @param lemma base form, with its particle if it has one ("lash out")
 * @param particle the word that must follow the verb; empty without one
 * @param takes what may follow, in the words of {@code cue-verbs.tsv} and {@code cue-nouns.tsv}
 */
record CueWord(String lemma, String particle, CueKind kind, Set<String> takes) {

    boolean takes(String what) {
        return takes.contains(what);
    }

    /** Whether it may report a whole clause. */
    boolean takesClauses() {
        return takes("clause") || takes("finite") || takes("that");
    }

    /** Whether it may report a clause or a quotation, so that it may come after what it reports. */
    boolean reportsClauses() {
        return takesClauses() || takes("quote");
    }

    /** Returns how many tokens the particle adds to the verb. */
    int particles() {
        return particle.isEmpty() ? 0 : 1;
    }
}
