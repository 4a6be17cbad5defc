package dev.wirewatch.english.claims;

import dev.wirewatch.claims.ClaimKind;
import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Quotation;
import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Attributes quotations that have no words of saying of their own: they go on with what the same speaker said before,
 * or are one more claim of that speaker. Keeps what it must know from one paragraph to the next; one instance reads
 * one article.
 */
final class Continuations {

    private static final int FEWEST_WORDS_ALONE = 5;

    private Optional<Draft> lastOfParagraphBefore = Optional.empty();
    private Optional<Draft> announced = Optional.empty();
    private boolean openBefore;
    private List<Span> unattributed = List.of();

    /** Returns who is to speak at the start of the next paragraph, since the last one ended in a colon. */
    Optional<Draft> announced() {
        return announced;
    }

    /**
     * Reads the quotations that are left.
     *
     * @param drafts what was found in this passage
     * @return further drafts
     */
    List<Draft> read(Attributions attributions, List<Draft> drafts) {
        Passage passage = attributions.grammar().passage();
        List<Draft> all = new ArrayList<>(drafts);
        for (Quotation quotation : passage.quotations()) {
            List<Span> words = Contents.spans(passage, quotation.words());
            if (words.isEmpty()) {
                continue;
            }
            boolean first = quotation.open() == 0;
            if (passage.isTaken(quotation.from(), quotation.to())) {
                if (first && openBefore && !unattributed.isEmpty()) {
                    at(all, words.get(0)).ifPresent(draft -> draft.join(unattributed));
                }
            } else if (standsAlone(passage, quotation) && goesOn(all, words, first)) {
                passage.take(quotation.from(), quotation.to());
            }
        }
        remember(attributions, all);
        return List.copyOf(all.subList(drafts.size(), all.size()));
    }

    private boolean goesOn(List<Draft> all, List<Span> words, boolean first) {
        Optional<Draft> here = lastBefore(all, words.get(0)).map(last -> quotationOf(last, all));
        Optional<Draft> speaker = here.or(() -> first ? lastOfParagraphBefore : Optional.empty());
        if (speaker.isEmpty()) {
            return false;
        }
        Draft before = speaker.get();
        if ((here.isPresent() || openBefore) && before.kind() == ClaimKind.DIRECT) {
            before.join(words);
            lastOfParagraphBefore = speaker;
        } else {
            all.add(before.next(words));
        }
        return true;
    }

    /** {@code "...," Doe said, citing the report. "..."}: the second quotation goes on with the first. */
    private static Draft quotationOf(Draft last, List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> draft.kind() == ClaimKind.DIRECT && draft.who().equals(last.who()))
                .reduce((a, b) -> b)
                .orElse(last);
    }

    private static Optional<Draft> at(List<Draft> drafts, Span place) {
        return drafts.stream().filter(draft -> draft.content().contains(place)).findFirst();
    }

    /** The draft whose content comes last before a place. */
    private static Optional<Draft> lastBefore(List<Draft> drafts, Span place) {
        return drafts.stream()
                .filter(draft -> draft.content().get(0).start() < place.start())
                .max(Comparator.comparing(
                        draft -> draft.content().get(draft.content().size() - 1)));
    }

    private void remember(Attributions attributions, List<Draft> all) {
        Passage passage = attributions.grammar().passage();
        List<Quotation> quotations = passage.quotations();
        openBefore =
                !quotations.isEmpty() && !quotations.get(quotations.size() - 1).closed();
        unattributed = List.of();
        if (openBefore) {
            Quotation open = quotations.get(quotations.size() - 1);
            if (!passage.isTaken(open.from(), open.to())) {
                unattributed = Contents.spans(passage, open.words());
                passage.take(open.from(), open.to());
            }
        }
        int last = passage.size() - 1;
        announced = passage.word(last).equals(":")
                ? attributions
                        .endingAt(last)
                        .map(found -> Contents.draft(passage, found, List.of(), ClaimRule.ANNOUNCED))
                : Optional.empty();
        lastOfParagraphBefore = lastBefore(all, new Span(Integer.MAX_VALUE - 1, Integer.MAX_VALUE));
    }

    /** A whole sentence or several, not a word or two that the reporter only holds at arm's length. */
    private static boolean standsAlone(Passage passage, Quotation quotation) {
        int open = quotation.open();
        boolean afterAttribution =
                passage.word(open - 1).equals(",") && passage.isTaken(passage.sentenceStart(open), open);
        boolean atStart = passage.startsSentence(open) || passage.startsSentence(quotation.from());
        boolean sentence = passage.token(quotation.from()).isCapitalised()
                && (passage.wordCount(quotation.from(), quotation.to()) >= FEWEST_WORDS_ALONE || atStart);
        return afterAttribution || sentence;
    }
}
