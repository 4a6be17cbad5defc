package dev.wirewatch.english.claims.grammar;

import java.util.Optional;

/**
 * The subject of a verb, as token numbers of a passage.
 *
 * @param from first token of the noun phrase
 * @param to token after it
 * @param core token after its noun, before a clause that modifies it: "the officer" in "the officer who made the arrest"
 * @param apposition what is between commas after the phrase: "the company's chief executive"
 * @param relative the pronoun that stands for the phrase: "Doe, who said"
 * @param own whether the subject belongs to this verb alone and not to an earlier one
 */
public record Subject(int from, int to, int core, Optional<Tokens> apposition, Optional<Tokens> relative, boolean own) {

    public Subject(int from, int to) {
        this(from, to, to, Optional.empty(), Optional.empty(), true);
    }

    /** Returns this subject as that of a further verb: "Doe praised the plan and said". */
    public Subject shared() {
        return new Subject(from, to, core, apposition, relative, false);
    }

    Subject withCore(int end) {
        return new Subject(from, to, end, apposition, relative, own);
    }

    Subject with(Tokens words) {
        return new Subject(from, to, core, Optional.of(words), relative, own);
    }

    Subject as(int pronoun) {
        return new Subject(from, to, core, apposition, Optional.of(new Tokens(pronoun, pronoun + 1)), own);
    }

    /** Returns the token after the phrase and its apposition. */
    public int end() {
        return apposition.map(Tokens::to).orElse(to);
    }
}
