package dev.wirewatch.english.claims;

import dev.wirewatch.claims.ClaimKind;
import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Quotation;
import dev.wirewatch.english.claims.grammar.Tokens;
import dev.wirewatch.english.claims.grammar.Verb;
import dev.wirewatch.english.claims.grammar.Words;
import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Attributes quotations by the words right behind them, else by the words right before them, else to whoever the
 * paragraph before announced.
 */
final class QuoteStage {

    private final Attributions attributions;
    private final ReportingClauses clauses;
    private final Passage passage;

    QuoteStage(Attributions attributions) {
        this.clauses = new ReportingClauses(attributions);
        this.attributions = attributions;
        this.passage = attributions.grammar().passage();
    }

    /**
     * Returns a draft for each quotation with an attribution of its own; the passage marks what was taken.
     *
     * @param announced who is to speak at the start of the paragraph, when the paragraph before ended in a colon
     */
    List<Draft> attributed(Optional<Draft> announced) {
        List<Draft> drafts = new ArrayList<>();
        for (Quotation quotation : passage.quotations()) {
            List<Span> words = Contents.spans(passage, quotation.words());
            if (quotation.open() == 0 && announced.isPresent() && !words.isEmpty()) {
                drafts.add(new Draft(
                        announced.get().who(), announced.get().cue(), words, ClaimKind.DIRECT, ClaimRule.ANNOUNCED));
                passage.take(quotation.from(), quotation.to());
            } else {
                behind(quotation)
                        .or(() -> before(quotation))
                        .flatMap(found -> draft(quotation, found))
                        .ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private Optional<Draft> draft(Quotation quotation, Attribution found) {
        int from = found.from() >= quotation.to() ? leadIn(quotation) : quotation.from();
        return Contents.taken(passage, found, List.of(new Tokens(from, quotation.to())), ClaimRule.QUOTATION);
    }

    /** {@code The plan was "a disaster," Doe said}: the sentence in front of the quotation is Doe's too. */
    private int leadIn(Quotation quotation) {
        int open = quotation.open();
        int start = passage.sentenceStart(open);
        if (open <= start || !passage.isPlain(open - 1) || !passage.isWord(open - 1) || passage.isTaken(start, open)) {
            return quotation.from();
        }
        int from = start;
        while (from < open && (Words.JOINTS.contains(passage.word(from)) || !passage.isWord(from))) {
            from++;
        }
        return from;
    }

    /** {@code ," Doe said} and {@code ," said Doe}. */
    private Optional<Attribution> behind(Quotation quotation) {
        int last = quotation.to() - 1;
        boolean comma = passage.isComma(quotation.next());
        boolean pause = passage.isAny(last, ",", "?", "!", "-", "--", "—", "–", "…", "...");
        if (!quotation.closed() || (!pause && !comma)) {
            return Optional.empty();
        }
        return clauses.startingAt(comma ? quotation.next() + 1 : quotation.next());
    }

    /** {@code Doe said: "}, {@code Doe told reporters on Tuesday, "} and {@code Doe said "}. */
    private Optional<Attribution> before(Quotation quotation) {
        int end = quotation.open();
        if (end <= 0) {
            return Optional.empty();
        }
        boolean colon = passage.word(end - 1).equals(":");
        boolean announced = colon || passage.isComma(end - 1);
        boolean capital = passage.token(quotation.from()).isCapitalised();
        if (!endsSentence(quotation) && !(announced && capital)) {
            return Optional.empty();
        }
        if (colon) {
            return attributions.endingAt(end - 1);
        }
        int last = announced ? end - 1 : end;
        return attributions
                .grammar()
                .verbs()
                .before(last)
                .filter(verb -> isNear(verb, last))
                .flatMap(attributions::leading)
                .map(found -> found.upTo(end));
    }

    private boolean isNear(Verb verb, int last) {
        int from = verb.head() + 1;
        int next = attributions.grammar().asides().skip(from);
        if (next < last
                && attributions.cue(verb).filter(cue -> cue.takes("object")).isPresent()) {
            next = attributions
                    .grammar()
                    .asides()
                    .skip(attributions.grammar().phrases().endOf(next));
        }
        return next >= last || last - from <= 1;
    }

    private boolean endsSentence(Quotation quotation) {
        return !quotation.closed()
                || quotation.next() >= passage.size()
                || passage.isAny(quotation.to() - 1, ".", "?", "!")
                || passage.isAny(quotation.next(), ".", "?", "!")
                || (passage.token(quotation.from()).isCapitalised() && passage.startsSentence(quotation.next()));
    }
}
