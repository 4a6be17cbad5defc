package dev.wirewatch.english.claims;

import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.claims.Cue;
import dev.wirewatch.claims.CueKind;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Subject;
import dev.wirewatch.english.claims.grammar.Tokens;
import dev.wirewatch.english.claims.grammar.Words;
import dev.wirewatch.english.lexicon.WordClass;
import java.util.List;
import java.util.Optional;

/**
 * Finds the words after a name and a colon ("Doe: We are full.", "DOE: Boats must wait."), and in headings those before a
 * colon or a dash and a source ("‘Harbour must close’: minister", "Harbour must close - union"). A name before a colon is
 * as often what a heading is about, so that its words must be somebody's: in the first person, or a turn of a transcript.
 */
final class LabelStage implements ClaimStage {

    private static final int LONGEST = 12;
    private static final int LONGEST_SOURCE = 8;
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
        if (context.claimed().containsAny(0, passage.size())) {
            return List.of();
        }
        Optional<Integer> colon = colon();
        if (colon.isEmpty() && context.inTurn() && context.preceding().turn().isPresent()) {
            context.preceding().turn().get().append(Contents.spans(passage, new Tokens(0, passage.size())));
            context.claimed().add(0, passage.size());
            return List.of();
        }
        return colon
                .flatMap(this::labelled)
                .or(this::quoted)
                .or(() -> passage.isHeadline() ? dash() : Optional.empty())
                .stream()
                .toList();
    }

    private Optional<Integer> colon() {
        for (int i = 1; i < Math.min(LONGEST, passage.size() - 1) && passage.isPlain(i - 1); i++) {
            if (passage.word(i).equals(":")) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<ClaimDraft> labelled(int colon) {
        boolean turn = Transcript.isTurn(passage, context.grammar().mentions());
        boolean source = passage.isHeadline() && colon == 1 && isSource(passage.word(0));
        boolean quoting = passage.quotations().stream().anyMatch(quotation -> quotation.open() > colon);
        return turn || source || quoting || isFirstPerson(colon + 1)
                ? context.attributions()
                        .label(colon)
                        .flatMap(found -> draft(found, new Tokens(colon + 1, passage.size())))
                : Optional.empty();
    }

    private boolean isFirstPerson(int from) {
        for (int i = from; i < passage.size(); i++) {
            if (WordClass.FIRST_PERSON.has(passage.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "‘Harbour must close’: minister". */
    private Optional<ClaimDraft> quoted() {
        return passage.quotations().stream()
                .findFirst()
                .filter(quotation -> quotation.isHeading(passage)
                        && passage.word(quotation.next()).equals(":"))
                .filter(quotation -> quotation.next() + 1 < passage.size()
                        && passage.size() - quotation.next() <= LONGEST_SOURCE
                        && isSomebody(quotation.next() + 1))
                .flatMap(quotation -> draft(after(quotation.next()), new Tokens(quotation.from(), quotation.to())));
    }

    /** "Harbour must close - minister". */
    private Optional<ClaimDraft> dash() {
        for (int i = passage.size() - 2; i >= Math.max(FEWEST_WORDS, passage.size() - LONGEST_SOURCE); i--) {
            if (Words.isDash(passage.word(i))) {
                return isSomebody(i + 1) ? draft(after(i), new Tokens(0, i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isSomebody(int from) {
        int last = passage.size() - 1;
        return isSource(passage.word(last))
                || context.grammar().mentions().endOf(passage.span(from, last + 1)).stream()
                        .anyMatch(named -> named.isPerson() || named.isOrganization());
    }

    private static boolean isSource(String noun) {
        return Words.isRole(noun) || Words.isThing(noun);
    }

    private Attribution after(int mark) {
        Cue cue = Cue.of(passage.span(mark, mark + 1), passage.word(mark), CueKind.SAY);
        return new Attribution(new Tokens(mark, passage.size()), new Subject(mark + 1, passage.size()), cue);
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
