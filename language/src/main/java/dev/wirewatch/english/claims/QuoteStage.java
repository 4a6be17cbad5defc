package dev.wirewatch.english.claims;

import dev.wirewatch.claims.ClaimKind;
import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.english.claims.grammar.Grammar;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Quotation;
import dev.wirewatch.english.claims.grammar.Tokens;
import dev.wirewatch.english.claims.grammar.Verb;
import dev.wirewatch.english.lexicon.WordClass;
import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Attributes quotations to the words of saying after them, else to those before them, else to the speaker whom the
 * paragraph before announced.
 */
final class QuoteStage implements ClaimStage {

    /** Fewer words in quotation marks, with no comma after them, are no sentence. */
    private static final int FEWEST_WORDS = 5;

    private final PassageContext context;
    private final Grammar grammar;
    private final Passage passage;
    private final ReportingClauses clauses;
    private final UnlistedVerbs unlistedVerbs;

    QuoteStage(PassageContext context) {
        this.context = context;
        this.grammar = context.grammar();
        this.passage = context.passage();
        this.clauses = new ReportingClauses(context);
        this.unlistedVerbs = new UnlistedVerbs(context);
    }

    @Override
    public List<ClaimDraft> read() {
        List<ClaimDraft> drafts = new ArrayList<>();
        for (Quotation quotation : passage.quotations()) {
            after(quotation)
                    .or(() -> before(quotation))
                    .flatMap(found -> draft(quotation, found))
                    .or(() -> announced(quotation))
                    .ifPresent(drafts::add);
        }
        return drafts;
    }

    /** A quotation at the start of the passage, when the passage before ends in a colon. */
    private Optional<ClaimDraft> announced(Quotation quotation) {
        List<Span> words = Contents.spans(passage, quotation.words());
        Optional<ClaimDraft> speaker =
                context.preceding().announced().filter(announced -> quotation.open() == 0 && !words.isEmpty());
        speaker.ifPresent(announced -> context.claimed().add(quotation.from(), quotation.to()));
        return speaker.map(announced ->
                new ClaimDraft(announced.speaker(), announced.cue(), words, ClaimKind.DIRECT, ClaimRule.ANNOUNCED));
    }

    private Optional<ClaimDraft> draft(Quotation quotation, Attribution found) {
        int from = found.from() >= quotation.to() ? leadIn(quotation) : quotation.from();
        return context.claim(found, List.of(new Tokens(from, quotation.to())), ClaimRule.QUOTATION);
    }

    /** {@code The plan was "a disaster," Doe said}: the sentence before the quotation is Doe's too. */
    private int leadIn(Quotation quotation) {
        int open = quotation.open();
        int start = passage.sentenceStart(open);
        if (open <= start
                || !passage.isPlain(open - 1)
                || !passage.isWord(open - 1)
                || context.claimed().containsAny(start, open)) {
            return quotation.from();
        }
        int from = ItemLabels.skip(passage, start);
        while (from < open && (WordClass.CONJUNCTION.has(passage.word(from)) || !passage.isWord(from))) {
            from++;
        }
        return from;
    }

    /** {@code ," Doe said} and {@code ," said Doe}. */
    private Optional<Attribution> after(Quotation quotation) {
        int last = passage.lastWithin(quotation);
        boolean comma = passage.isComma(quotation.next());
        boolean pause = passage.isAny(last, ",", "?", "!", "-", "--", "—", "–", "…", "...");
        if (!quotation.closed() || (!pause && !comma && !isSentence(quotation))) {
            return Optional.empty();
        }
        int next = comma ? quotation.next() + 1 : quotation.next();
        return clauses.startingAt(next)
                .or(() -> pause || comma ? unlistedVerbs.after(quotation, next) : Optional.empty());
    }

    /** {@code "We have no berths left" says Doe}: no title and no word or two of somebody's. */
    private boolean isSentence(Quotation quotation) {
        return passage.startsSentence(quotation.open())
                && passage.token(quotation.from()).isCapitalized()
                && passage.wordCount(quotation.from(), quotation.to()) >= FEWEST_WORDS;
    }

    /** {@code Doe said: "}, {@code Doe told reporters on Tuesday, "} and {@code Doe said "}. */
    private Optional<Attribution> before(Quotation quotation) {
        int end = quotation.open();
        if (end <= 0) {
            return Optional.empty();
        }
        boolean colon = passage.word(end - 1).equals(":");
        boolean announced = colon || passage.isComma(end - 1);
        boolean capital = passage.token(quotation.from()).isCapitalized();
        if (!endsSentence(quotation) && !(announced && capital)) {
            return Optional.empty();
        }
        if (colon) {
            return context.attributions().endingAt(end - 1);
        }
        int last = announced ? end - 1 : end;
        return grammar.verbs()
                .before(last)
                .filter(verb -> isNear(verb, last))
                .flatMap(context.attributions()::leading)
                .map(found -> found.upTo(end));
    }

    private boolean isNear(Verb verb, int last) {
        int from = verb.head() + 1;
        int next = grammar.adverbials().skip(from);
        if (next < last && context.cue(verb).filter(cue -> cue.takes("object")).isPresent()) {
            next = grammar.adverbials().skip(grammar.phrases().endOf(next));
        }
        return next >= last || last - from <= 1;
    }

    private boolean endsSentence(Quotation quotation) {
        return !quotation.closed()
                || quotation.next() >= passage.size()
                || passage.isAny(passage.lastWithin(quotation), ".", "?", "!")
                || passage.isAny(quotation.next(), ".", "?", "!")
                || (passage.token(quotation.from()).isCapitalized() && passage.startsSentence(quotation.next()));
    }
}
