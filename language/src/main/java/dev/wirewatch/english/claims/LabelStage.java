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

/** Finds the words after a name and a colon ("Doe: We are full."), and in a headline those before a dash and a name. */
final class LabelStage implements ClaimStage {

    private static final int LONGEST = 8;
    private static final int FEWEST_WORDS = 3;

    private final PassageContext context;
    private final Passage passage;

    LabelStage(PassageContext context) {
        this.context = context;
        this.passage = context.passage();
    }

    /** Returns one draft at most, of the whole passage, when nothing in it is claimed yet. */
    @Override
    public List<ClaimDraft> read() {
        return context.claimed().containsAny(0, passage.size())
                ? List.of()
                : colon().or(() -> passage.isHeadline() ? dash() : Optional.empty()).stream()
                        .toList();
    }

    private Optional<ClaimDraft> colon() {
        for (int i = 1; i < Math.min(LONGEST, passage.size() - 1) && passage.isPlain(i - 1); i++) {
            if (passage.word(i).equals(":")) {
                int from = i + 1;
                return context.attributions().label(i).flatMap(found -> draft(found, new Tokens(from, passage.size())));
            }
        }
        return Optional.empty();
    }

    /** "Harbour must close - minister". */
    private Optional<ClaimDraft> dash() {
        for (int i = passage.size() - 2; i >= Math.max(FEWEST_WORDS, passage.size() - LONGEST); i--) {
            if (Words.isDash(passage.word(i))) {
                return isSomebody(i + 1) ? draft(after(i), new Tokens(0, i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isSomebody(int from) {
        int last = passage.size() - 1;
        return Words.isRole(passage.word(last))
                || context.grammar().mentions().endOf(passage.span(from, last + 1)).stream()
                        .anyMatch(named -> named.isPerson() || named.isOrganization());
    }

    private Attribution after(int dash) {
        Cue cue = Cue.of(passage.span(dash, dash + 1), passage.word(dash), CueKind.SAY);
        return new Attribution(new Tokens(dash, passage.size()), new Subject(dash + 1, passage.size()), cue);
    }

    private Optional<ClaimDraft> draft(Attribution found, Tokens words) {
        ClaimDraft draft = Contents.draft(passage, found, List.of(words), ClaimRule.LABEL);
        if (draft.content().isEmpty()) {
            return Optional.empty();
        }
        context.claimed().add(0, passage.size());
        return Optional.of(draft);
    }
}
