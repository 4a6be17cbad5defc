package dev.wirewatch.english.claims;

import dev.wirewatch.claims.ClaimKind;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Quotation;
import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Attributes quotations that have no words of saying of their own: they go on with what the same speaker said before,
 * or are one more claim of that speaker.
 */
final class ContinuationStage implements ClaimStage {

    private static final int FEWEST_WORDS_ALONE = 5;

    private final Passage passage;
    private final ClaimedTokens claimed;
    private final PrecedingPassage preceding;
    private final List<ClaimDraft> drafts;
    private final List<ClaimDraft> further = new ArrayList<>();

    ContinuationStage(PassageContext context) {
        this.passage = context.passage();
        this.claimed = context.claimed();
        this.preceding = context.preceding();
        this.drafts = new ArrayList<>(context.drafts());
    }

    @Override
    public List<ClaimDraft> read() {
        for (Quotation quotation : passage.quotations()) {
            List<Span> words = Contents.spans(passage, quotation.words());
            if (words.isEmpty()) {
                continue;
            }
            boolean first = quotation.open() == 0;
            if (claimed.containsAny(quotation.from(), quotation.to())) {
                if (first && preceding.open() && !preceding.unattributed().isEmpty()) {
                    claimOf(words.get(0)).ifPresent(draft -> draft.join(preceding.unattributed()));
                }
            } else if (standsAlone(quotation) && !isHeading(quotation) && goesOn(words, first)) {
                claimed.add(quotation.from(), quotation.to());
            }
        }
        return further;
    }

    private boolean isHeading(Quotation quotation) {
        return !preceding.open() && quotation.isHeading(passage);
    }

    private boolean goesOn(List<Span> words, boolean first) {
        Optional<ClaimDraft> here =
                PrecedingPassage.lastBefore(drafts, words.get(0)).map(this::quotationOf);
        Optional<ClaimDraft> speaker = here.or(() -> first ? preceding.last() : Optional.empty());
        if (speaker.isEmpty()) {
            return false;
        }
        ClaimDraft before = speaker.get();
        if ((here.isPresent() || preceding.open()) && before.kind() == ClaimKind.DIRECT) {
            before.join(words);
        } else {
            ClaimDraft next = before.next(words);
            drafts.add(next);
            further.add(next);
        }
        return true;
    }

    /** {@code "...," Doe said, citing the report. "..."}: the second quotation goes on with the first. */
    private ClaimDraft quotationOf(ClaimDraft last) {
        return drafts.stream()
                .filter(draft ->
                        draft.kind() == ClaimKind.DIRECT && draft.speaker().equals(last.speaker()))
                .reduce((a, b) -> b)
                .orElse(last);
    }

    private Optional<ClaimDraft> claimOf(Span words) {
        return drafts.stream().filter(draft -> draft.content().contains(words)).findFirst();
    }

    /** A whole sentence or several, not a word or two from which the reporter keeps a distance. */
    private boolean standsAlone(Quotation quotation) {
        int open = quotation.open();
        boolean afterAttribution =
                passage.word(open - 1).equals(",") && claimed.containsAny(passage.sentenceStart(open), open);
        boolean atStart = passage.startsSentence(open) || passage.startsSentence(quotation.from());
        boolean sentence = passage.token(quotation.from()).isCapitalized()
                && (passage.wordCount(quotation.from(), quotation.to()) >= FEWEST_WORDS_ALONE || atStart);
        return afterAttribution || sentence;
    }
}
