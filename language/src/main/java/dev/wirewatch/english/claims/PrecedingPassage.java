package dev.wirewatch.english.claims;

import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Quotation;
import dev.wirewatch.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a passage leaves for the next one to go on with.
 *
 * @param announced whose words come next, since the passage ends in a colon; without content
 * @param last the claim whose content comes last
 * @param turn whose turn of a transcript it is
 * @param open whether the passage ends within a quotation
 * @param unattributed the words of that quotation when it is not known who says them
 */
record PrecedingPassage(
        Optional<ClaimDraft> announced,
        Optional<ClaimDraft> last,
        Optional<ClaimDraft> turn,
        boolean open,
        List<Span> unattributed) {

    static final PrecedingPassage NONE =
            new PrecedingPassage(Optional.empty(), Optional.empty(), Optional.empty(), false, List.of());

    static PrecedingPassage of(PassageContext context) {
        Passage passage = context.passage();
        Optional<Quotation> open =
                passage.quotations().stream().reduce((a, b) -> b).filter(quotation -> !quotation.closed());
        return new PrecedingPassage(
                announced(context),
                lastBefore(context.drafts(), new Span(Integer.MAX_VALUE - 1, Integer.MAX_VALUE))
                        .or(() -> joined(context)),
                turn(context),
                open.isPresent(),
                open.filter(quotation -> !context.claimed().containsAny(quotation.from(), quotation.to()))
                        .map(quotation -> Contents.spans(passage, quotation.words()))
                        .orElse(List.of()));
    }

    /** The claim that the passage went on with, when it has none of its own: one speaks over many passages, or an interviewer asks. */
    private static Optional<ClaimDraft> joined(PassageContext context) {
        boolean asked =
                context.drafts().stream().anyMatch(draft -> draft.speaker().firstPerson());
        boolean joined = asked
                || context.passage().quotations().stream()
                        .anyMatch(quotation -> context.claimed().containsAny(quotation.from(), quotation.to()));
        return context.preceding().last().filter(last -> joined);
    }

    private static Optional<ClaimDraft> turn(PassageContext context) {
        return context.drafts().stream()
                .filter(draft -> draft.rule() == ClaimRule.LABEL)
                .findFirst()
                .or(() -> context.preceding().turn())
                .filter(draft -> context.inTurn());
    }

    private static Optional<ClaimDraft> announced(PassageContext context) {
        int last = context.passage().size() - 1;
        return context.passage().word(last).equals(":")
                ? context.attributions()
                        .endingAt(last)
                        .map(found -> Contents.draft(context.passage(), found, List.of(), ClaimRule.ANNOUNCED))
                : Optional.empty();
    }

    /** Returns the draft that starts before a place and whose content comes last. */
    static Optional<ClaimDraft> lastBefore(List<ClaimDraft> drafts, Span place) {
        return drafts.stream()
                .filter(draft -> !draft.speaker().firstPerson())
                .filter(draft -> draft.content().get(0).start() < place.start())
                .max(Comparator.comparing(
                        draft -> draft.content().get(draft.content().size() - 1)));
    }
}
