package dev.wirewatch.claims;

import java.util.Set;

/**
 * A verb of saying, in one of its forms.
 *
 * @param lemma base form
 * @param participle whether this form is its "-ing"
 * @param takes what may follow: {@code quote}, {@code clause}, {@code that}, {@code to}, {@code object}
 */
record CueWord(String lemma, CueKind kind, boolean participle, Set<String> takes) {

    boolean takesQuote() {
        return takes.contains("quote");
    }
}
