package dev.wirewatch.english.claims;

import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.english.claims.grammar.Clauses;
import dev.wirewatch.english.claims.grammar.Grammar;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Subject;
import dev.wirewatch.english.claims.grammar.Tokens;
import dev.wirewatch.english.claims.grammar.Verb;
import dev.wirewatch.english.lexicon.WordClass;
import java.util.Optional;

/** Tells what a verb reports from a token on, by what the verb takes: a clause, an infinitive, an object. */
final class ComplementStarts {

    private final Grammar grammar;
    private final Passage passage;
    private final Clauses clauses;
    private final ClaimedTokens claimed;
    private final ComplementEnds ends;

    ComplementStarts(Grammar grammar, ClaimedTokens claimed, ComplementEnds ends) {
        this.grammar = grammar;
        this.passage = grammar.passage();
        this.clauses = grammar.clauses();
        this.claimed = claimed;
        this.ends = ends;
    }

    /** Returns what starts right here. */
    Optional<Complement> direct(Verb verb, int from, int limit, CueWord cue) {
        if (from >= limit || claimed.contains(from)) {
            return Optional.empty();
        }
        String word = passage.word(from);
        boolean quotedInfinitive = word.equals("to") && passage.isQuoteMark(from + 1);
        if (cue.takes("to") && (quotedInfinitive || clauses.isInfinitive(from))) {
            return complement(verb, from, limit, ClaimRule.INFINITIVE);
        }
        if (WordClass.PREPOSITION.has(word) && cue.takes(word)) {
            return complement(verb, from + 1, limit, ClaimRule.PREPOSITION);
        }
        if (cue.takes("gerund") && passage.isGerund(from)) {
            return complement(verb, from, limit, ClaimRule.OBJECT);
        }
        // "warned how" needs no addressee; in "told who", "told if" there is more to it
        boolean embedded =
                WordClass.COMPLEMENTIZER.has(word) && !WordClass.RELATIVE.has(word) && !WordClass.FRONTED.has(word);
        if (cue.takes("object") && (!embedded || isPointing(from))) {
            return Optional.empty();
        }
        return clause(verb, from, limit, cue)
                .or(() -> cue.takes("noun") && clauses.startsObject(from, limit)
                        ? complement(verb, from, limit, ClaimRule.OBJECT)
                        : Optional.empty());
    }

    /** Returns the clause that starts here. */
    Optional<Complement> clause(Verb verb, int from, int limit, CueWord cue) {
        if (from >= limit) {
            return Optional.empty();
        }
        boolean clause = cue.takes("clause") || cue.takes("finite");
        if ((clause || cue.takes("that"))
                && WordClass.COMPLEMENTIZER.has(passage.word(from))
                && passage.isPlain(from)
                && !isPointing(from)) {
            return complement(verb, passage.word(from).equals("that") ? from + 1 : from, limit, ClaimRule.CLAUSE);
        }
        if (cue.takes("object") && clauses.isInfinitive(from)) {
            return complement(verb, from, limit, ClaimRule.INFINITIVE);
        }
        return clause && startsClause(verb, from, limit, cue)
                ? complement(verb, from, limit, ClaimRule.CLAUSE)
                : Optional.empty();
    }

    /** "Denied that." */
    private boolean isPointing(int that) {
        int next = that + 1;
        return passage.word(that).equals("that")
                && (passage.startsSentence(next)
                        || (passage.isPlain(next) && !passage.isWord(next) && passage.startsSentence(next + 1)));
    }

    private boolean startsClause(Verb verb, int from, int limit, CueWord cue) {
        if (cue.takes("finite")) {
            // in "the nurse who found the child said" the child does not say anything
            boolean relative =
                    grammar.subjects().of(verb).flatMap(Subject::relative).isPresent();
            return !relative && clauses.isSubjectAndFinite(from, limit);
        }
        return cue.takes("noun") ? clauses.isSubjectAndVerb(from, limit) : clauses.mayBeClause(from, limit);
    }

    /** "Warned customers of delays". */
    Optional<Complement> preposition(Verb verb, int addressee, int limit, CueWord cue) {
        int end = grammar.phrases().baseEnd(addressee, limit);
        return cue.takes(passage.word(end)) && WordClass.PREPOSITION.has(passage.word(end)) && end + 1 < limit
                ? complement(verb, end + 1, limit, ClaimRule.PREPOSITION)
                : Optional.empty();
    }

    Optional<Complement> complement(Verb verb, int from, int limit, ClaimRule rule) {
        int to = ends.end(verb, from, limit, rule);
        return from < to ? Optional.of(new Complement(new Tokens(from, to), rule)) : Optional.empty();
    }
}
