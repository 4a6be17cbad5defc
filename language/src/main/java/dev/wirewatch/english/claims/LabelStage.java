package dev.wirewatch.english.claims;

import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.claims.Cue;
import dev.wirewatch.claims.CueKind;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Subject;
import dev.wirewatch.english.claims.grammar.Tokens;
import dev.wirewatch.english.claims.grammar.Words;
import java.util.List;
import java.util.Optional;

/** Finds what stands behind a name and a colon ("Doe: We are full."), or in a headline in front of a dash and a name. */
final class LabelStage {

    private static final int LONGEST = 8;
    private static final int FEWEST_WORDS = 3;

    private final Attributions attributions;
    private final Passage passage;

    LabelStage(Attributions attributions) {
        this.attributions = attributions;
        this.passage = attributions.grammar().passage();
    }

    /** Returns a draft of the whole passage, when nothing in it is taken yet. */
    Optional<Draft> read() {
        return passage.isTaken(0, passage.size())
                ? Optional.empty()
                : colon().or(() -> passage.isHeadline() ? dash() : Optional.empty());
    }

    private Optional<Draft> colon() {
        for (int i = 1; i < Math.min(LONGEST, passage.size() - 1) && passage.isPlain(i - 1); i++) {
            if (passage.word(i).equals(":")) {
                int from = i + 1;
                return attributions.label(i).flatMap(found -> draft(found, new Tokens(from, passage.size())));
            }
        }
        return Optional.empty();
    }

    /** "Harbour must close - minister". */
    private Optional<Draft> dash() {
        for (int i = passage.size() - 2; i >= Math.max(FEWEST_WORDS, passage.size() - LONGEST); i--) {
            if (Words.isDash(passage.word(i))) {
                return isSomebody(i + 1) ? draft(behind(i), new Tokens(0, i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isSomebody(int from) {
        int last = passage.size() - 1;
        return Words.isRole(passage.word(last))
                || attributions.grammar().mentions().endOf(passage.span(from, last + 1)).stream()
                        .anyMatch(named -> named.isPerson() || named.isOrganization());
    }

    private Attribution behind(int dash) {
        Cue cue = Cue.of(passage.span(dash, dash + 1), passage.word(dash), CueKind.SAY);
        return new Attribution(new Tokens(dash, passage.size()), new Subject(dash + 1, passage.size()), cue);
    }

    private Optional<Draft> draft(Attribution found, Tokens words) {
        Draft draft = Contents.draft(passage, found, List.of(words), ClaimRule.LABEL);
        if (draft.content().isEmpty()) {
            return Optional.empty();
        }
        passage.take(0, passage.size());
        return Optional.of(draft);
    }
}
