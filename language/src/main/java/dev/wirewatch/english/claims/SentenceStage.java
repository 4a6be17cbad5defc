package dev.wirewatch.english.claims;

import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.english.claims.grammar.Grammar;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Subject;
import dev.wirewatch.english.claims.grammar.Tokens;
import dev.wirewatch.english.claims.grammar.Verb;
import dev.wirewatch.english.claims.grammar.Words;
import dev.wirewatch.english.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds whole sentences that somebody is the source of: "..., Doe said", "..., according to Doe", "As Doe said, ...".
 * Comes before {@code ReportStage}: words of saying after a sentence report all of it, whatever verbs it has.
 */
final class SentenceStage implements ClaimStage {

    private static final int FEWEST_WORDS = 2;

    private final PassageContext context;
    private final Grammar grammar;
    private final Passage passage;
    private final ComplementEnds ends;

    SentenceStage(PassageContext context) {
        this.context = context;
        this.grammar = context.grammar();
        this.passage = context.passage();
        this.ends = context.ends();
    }

    @Override
    public List<ClaimDraft> read() {
        return context.readVerbs(this::around);
    }

    private Optional<ClaimDraft> around(Verb verb) {
        if (Words.isAccordingTo(passage, verb.head())) {
            return Words.thatAfterSource(passage, verb.head()).isPresent()
                    ? Optional.empty()
                    : context.attributions()
                            .accordingTo(verb.head())
                            .flatMap(found -> around(found, ClaimRule.ACCORDING_TO));
        }
        return verb.isFinite() && !verb.passive()
                ? context.cue(verb).filter(CueWord::takesClauses).flatMap(cue -> fronted(verb, cue))
                : Optional.empty();
    }

    /** "..., Doe said", "..., said Doe", "The plan, Doe said, is ..." and "As Doe said, ...". */
    private Optional<ClaimDraft> fronted(Verb verb, CueWord cue) {
        Optional<Subject> subject = isOver(afterAddressee(verb, cue))
                ? context.attributions()
                        .subject(verb)
                        .filter(s -> s.own() && s.relative().isEmpty())
                : Optional.empty();
        if (subject.isPresent()) {
            int before = subject.get().from() - 1;
            Attribution found = context.attributions().at(verb, cue, subject.get());
            if (passage.word(before).equals("as")) {
                return aside(found);
            }
            boolean apart = passage.isComma(before) || Words.isDash(passage.word(before));
            return apart && !passage.startsSentence(before + 1) && !isResumed(before)
                    ? around(found, ClaimRule.FRONTED)
                    : Optional.empty();
        }
        if (!passage.isComma(verb.from() - 1) || grammar.subjects().of(verb).isPresent()) {
            return Optional.empty();
        }
        return grammar.subjects()
                .after(verb.head() + cue.particles())
                .filter(inverted -> isOver(grammar.adverbials().skip(inverted.end())))
                .flatMap(inverted -> around(context.attributions().at(verb, cue, inverted), ClaimRule.FRONTED));
    }

    /** "They failed to answer when, in fact, he replied": the clause has started before the comma. */
    private boolean isResumed(int comma) {
        int open = passage.asideStart(comma);
        return passage.isComma(open) && WordClass.CLAUSE_START.has(passage.word(open - 1));
    }

    private int afterAddressee(Verb verb, CueWord cue) {
        int next = grammar.adverbials().skip(verb.head() + 1 + cue.particles());
        return cue.takes("object") ? grammar.adverbials().skip(grammar.phrases().endOf(next)) : next;
    }

    private boolean isOver(int i) {
        return passage.startsSentence(i)
                || passage.isAny(i, ".", ",", ";", "?", "!")
                || Words.isDash(passage.word(i))
                || isCircumstance(i);
    }

    /** "..., Doe said while visiting the port": what else happened when the clause before was said. */
    private boolean isCircumstance(int i) {
        if (!WordClass.SUBORDINATOR.has(passage.word(i))) {
            return false;
        }
        int attribution = grammar.verbs().before(i).map(Verb::from).orElse(i);
        Optional<Verb> reported = grammar.verbs().before(attribution);
        while (reported.isPresent() && !reported.get().isFinite()) {
            reported = grammar.verbs().before(reported.get().from());
        }
        return reported.filter(verb -> passage.hasComma(verb.head(), attribution)
                        && !passage.hasComma(i, passage.sentenceEnd(attribution)))
                .isPresent();
    }

    /** "As Doe said, ..." and "..., as Doe said". */
    private Optional<ClaimDraft> aside(Attribution found) {
        int as = found.from() - 1;
        int start = passage.sentenceStart(as);
        int comma = grammar.adverbials().skip(found.to());
        if (passage.wordCount(start, as) <= 1 && passage.isComma(comma)) {
            int end = ends.end(comma + 1, passage.sentenceEnd(as), ClaimRule.CLAUSE);
            return context.claim(found, List.of(new Tokens(comma + 1, end)), ClaimRule.FRONTED);
        }
        return passage.isComma(as - 1)
                ? context.claim(found, List.of(new Tokens(clauseStart(as - 1), as - 1)), ClaimRule.FRONTED)
                : Optional.empty();
    }

    /** The rest of the sentence on both sides of an attribution. */
    private Optional<ClaimDraft> around(Attribution found, ClaimRule rule) {
        int from = clauseStart(found.from());
        List<Tokens> parts = new ArrayList<>();
        if (passage.wordCount(from, found.from()) >= FEWEST_WORDS && !isCircumstance(from, found.from())) {
            parts.add(new Tokens(from, found.from()));
        }
        int next = grammar.adverbials().skip(found.to());
        if (passage.isComma(next) && goesOn(next + 1)) {
            parts.add(new Tokens(next + 1, ends.end(next + 1, passage.sentenceEnd(next), ClaimRule.CLAUSE)));
        }
        return context.claim(found, parts, rule);
    }

    /** "On Friday, Doe told a reporter, that ...": nothing that anybody says. */
    private boolean isCircumstance(int from, int to) {
        return WordClass.PREPOSITION.has(passage.word(from))
                && passage.startsSentence(from)
                && grammar.verbs().before(to).isEmpty();
    }

    private int clauseStart(int attribution) {
        int floor = passage.sentenceStart(attribution);
        int from = attribution;
        while (from > floor
                && !context.claimed().contains(from - 1)
                && !passage.word(from - 1).equals(";")) {
            from--;
        }
        from = ItemLabels.skip(passage, from);
        while (from < attribution && (WordClass.CONJUNCTION.has(passage.word(from)) || passage.isComma(from))) {
            from++;
        }
        return from;
    }

    /** ", said Doe of the institute, which was founded in May": the reporter's words on the speaker. */
    private boolean isRelative(int i) {
        return WordClass.RELATIVE.has(passage.word(i))
                || (WordClass.PREPOSITION.has(passage.word(i)) && WordClass.RELATIVE.has(passage.word(i + 1)));
    }

    /** Whether the reported words go on after ", Doe said,". */
    private boolean goesOn(int from) {
        return !passage.startsSentence(from)
                && !isRelative(from)
                && !WordClass.CONJUNCTION.has(passage.word(from))
                && !passage.isGerund(from)
                && passage.wordCount(from, ends.end(from, passage.sentenceEnd(from), ClaimRule.CLAUSE)) > 1;
    }
}
