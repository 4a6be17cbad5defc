package dev.wirewatch.english.claims.grammar;

import dev.wirewatch.english.lexicon.WordClass;
import java.util.Optional;

/** Tells what starts at a token: a clause, an infinitive, an object. */
public final class Clauses {

    private final Passage passage;
    private final Verbs verbs;
    private final NounPhrases phrases;

    Clauses(Passage passage, Verbs verbs, NounPhrases phrases) {
        this.passage = passage;
        this.verbs = verbs;
        this.phrases = phrases;
    }

    /** Whether "to" and its verb are here. */
    public boolean isInfinitive(int i) {
        return passage.word(i).equals("to") && verbs.at(i).isPresent();
    }

    /** Whether words start here that may be an object: a noun phrase, a gerund or a quotation. */
    public boolean startsObject(int from, int limit) {
        return passage.isQuoteMark(from)
                || passage.isGerund(from)
                || (startsPhrase(from) && phrases.baseEnd(from, limit) > from);
    }

    /** Whether a finite verb follows, or a quotation, which may be a clause or hold one. */
    public boolean mayBeClause(int from, int limit) {
        if (WordClass.SUBORDINATOR.has(passage.word(from))) {
            return isFrontedClause(from, limit);
        }
        if (passage.isAny(from, ",", ".", ":", ";", "?", "!", ")") || verbs.isAuxiliary(from)) {
            return false;
        }
        boolean adverbial = WordClass.PREPOSITION.has(passage.word(from)) && !passage.isAny(from + 1, "least", "most");
        for (int i = from; i < limit && !passage.word(i).equals(";"); i++) {
            if (!passage.isPlain(i)) {
                return true;
            }
            // "concluded in May with fines for those who were found guilty"
            Optional<Verb> finite = verbs.at(i).filter(Verb::isFinite);
            boolean relative = adverbial && finite.filter(this::isRelative).isPresent();
            if (finite.isPresent() && !relative) {
                return i > from;
            }
        }
        return isSubjectAndPast(from);
    }

    private boolean isRelative(Verb verb) {
        return WordClass.SUBJECT_RELATIVE.has(passage.word(passage.beforeAdverbs(verb.from() - 1)));
    }

    /** "Since the boats left, she had": a subordinate clause, a comma and the main clause. "As he left" is when it was said. */
    private boolean isFrontedClause(int from, int limit) {
        for (int i = from; i < limit && passage.isPlain(i) && !passage.isAny(from, "as", "while"); i++) {
            if (passage.isComma(i)) {
                return i + 1 < limit && isSubjectAndVerb(i + 1, limit);
            }
        }
        return false;
    }

    /** "The port lost between 3 and 5 percent": taggers take many a simple past for a participle. */
    private boolean isSubjectAndPast(int from) {
        int end = phrases.endOf(from);
        return end > from
                && !Words.isBoundary(passage, from, end)
                && verbs.at(end)
                        .filter(verb -> verb.form() == Verb.Form.PARTICIPLE)
                        .filter(verb -> !passage.word(verb.head() + 1).equals("by"))
                        .isPresent();
    }

    /** Whether a noun phrase starts here that its finite verb follows, or a relative clause. */
    public boolean isSubjectAndVerb(int from, int limit) {
        return isSubjectAndFinite(from, limit)
                || (passage.isPlain(from) && passage.word(phrases.endOf(from)).equals("who"));
    }

    /** Whether a noun phrase starts here that its finite verb follows. */
    public boolean isSubjectAndFinite(int from, int limit) {
        if (!passage.isPlain(from)) {
            return mayBeClause(from, limit);
        }
        int end = phrases.endOf(from);
        return end == from || end >= limit
                ? passage.word(from).equals("there")
                : verbs.from(end).filter(Verb::isFinite).isPresent();
    }

    /** Whether a noun phrase or a quotation may start here. */
    public boolean startsPhrase(int i) {
        return passage.isNominal(i) || !passage.isPlain(i);
    }
}
