package dev.wirewatch.claims;

import java.util.OptionalInt;

/**
 * Who does the saying, as token numbers of a passage.
 *
 * @param from first token of the noun phrase
 * @param to token after it
 * @param start first token of subject and verb together
 * @param end token after subject, apposition and verb together
 * @param verb first token of the verb with its auxiliaries
 * @param appositionEnd the token after an apposition that starts at {@code to + 1}; empty without one
 */
record Subject(int from, int to, int start, int end, int verb, OptionalInt appositionEnd, boolean negated) {

    Subject withoutApposition() {
        return new Subject(from, to, start, to, verb, OptionalInt.empty(), negated);
    }
}
