package dev.wirewatch.english.claims;

import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.english.claims.grammar.Grammar;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Tokens;
import dev.wirewatch.english.claims.grammar.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the stages share while they read one passage.
 *
 * @param claimed the words that stages have taken so far
 * @param drafts what stages have found so far
 * @param preceding what the passage before leaves to go on with
 * @param inTurn whether it is part of a transcript
 */
record PassageContext(
        Grammar grammar,
        CueLexicon lexicon,
        ComplementEnds ends,
        Complements complements,
        Attributions attributions,
        ClaimedTokens claimed,
        List<ClaimDraft> drafts,
        PrecedingPassage preceding,
        boolean inTurn) {

    static PassageContext of(Grammar grammar, CueLexicon lexicon, PrecedingPassage preceding, boolean inTurn) {
        ClaimedTokens claimed = new ClaimedTokens();
        ComplementEnds ends = new ComplementEnds(grammar, lexicon, claimed);
        Complements complements = new Complements(grammar, lexicon, claimed, ends);
        Attributions attributions = new Attributions(grammar, lexicon, claimed, complements);
        return new PassageContext(
                grammar, lexicon, ends, complements, attributions, claimed, new ArrayList<>(), preceding, inTurn);
    }

    Passage passage() {
        return grammar.passage();
    }

    Optional<CueWord> cue(Verb verb) {
        return lexicon.verb(passage(), verb);
    }

    /** Reads the verbs that are not claimed yet, in order; what is claimed for one is not read again for a later one. */
    List<ClaimDraft> readVerbs(Function<Verb, Optional<ClaimDraft>> reader) {
        List<ClaimDraft> found = new ArrayList<>();
        for (Verb verb : grammar.verbs().all()) {
            if (!claimed.contains(verb.head())) {
                reader.apply(verb).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Claims some words for a speaker; empty when any of them is claimed already or there are none. */
    Optional<ClaimDraft> claim(Attribution found, List<Tokens> parts, ClaimRule rule) {
        if (parts.stream().anyMatch(part -> claimed.containsAny(part.from(), part.to()))) {
            return Optional.empty();
        }
        ClaimDraft draft = Contents.draft(passage(), found, parts, rule);
        if (draft.content().isEmpty()) {
            return Optional.empty();
        }
        claimed.add(found.from(), found.to());
        parts.forEach(part -> claimed.add(part.from(), part.to()));
        return Optional.of(draft);
    }
}
