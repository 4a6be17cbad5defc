package dev.wirewatch.english.claims;

import dev.wirewatch.claims.Cue;
import dev.wirewatch.english.claims.grammar.Subject;
import dev.wirewatch.english.claims.grammar.Tokens;

/**
 * Words that attribute something: subject and cue, in whatever order.
 *
 * @param words the tokens of subject, apposition and cue together
 */
record Attribution(Tokens words, Subject subject, Cue cue) {

    int from() {
        return words.from();
    }

    int to() {
        return words.to();
    }

    /** Returns this attribution with all words up to a token, as those between a verb and a quotation. */
    Attribution upTo(int end) {
        return new Attribution(new Tokens(from(), end), subject, cue);
    }
}
