package dev.wirewatch.english.claims;

import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.claims.Cue;
import dev.wirewatch.english.claims.grammar.Grammar;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Subject;
import dev.wirewatch.english.claims.grammar.Tokens;
import dev.wirewatch.english.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a noun reports for its possessor: "Doe's warning that ...", "her call for ...". */
final class NounStage implements ClaimStage {

    private static final int MOST_ATTRIBUTES = 2;

    private final PassageContext context;
    private final Grammar grammar;
    private final Passage passage;

    NounStage(PassageContext context) {
        this.context = context;
        this.grammar = context.grammar();
        this.passage = context.passage();
    }

    @Override
    public List<ClaimDraft> read() {
        List<ClaimDraft> drafts = new ArrayList<>();
        for (int i = 0; i + 1 < passage.size(); i++) {
            int noun = i;
            context.lexicon()
                    .noun(passage, noun)
                    .filter(word -> !passage.startsSentence(noun + 1))
                    .flatMap(word -> reportedBy(noun, word))
                    .ifPresent(drafts::add);
        }
        return drafts;
    }

    private Optional<ClaimDraft> reportedBy(int noun, CueWord word) {
        String link = passage.word(noun + 1);
        boolean infinitive = grammar.clauses().isInfinitive(noun + 1);
        if (!word.takes(link) || (link.equals("to") && !infinitive)) {
            return Optional.empty();
        }
        int from = infinitive ? noun + 1 : noun + 2;
        ClaimRule extent = link.equals("that") ? ClaimRule.CLAUSE : ClaimRule.OBJECT;
        int clause = context.ends().end(from, passage.sentenceEnd(noun), extent);
        boolean subject =
                extent == ClaimRule.CLAUSE && grammar.verbs().before(noun).isEmpty();
        int end = subject ? context.ends().beforeMainVerb(from, clause) : clause;
        return possessor(noun)
                .filter(possessor -> from < end && !context.claimed().containsAny(possessor.from(), end))
                .map(possessor -> {
                    Cue cue = Cue.of(passage.span(noun, noun + 1), word.lemma(), word.kind());
                    Attribution found = new Attribution(new Tokens(possessor.from(), noun + 1), possessor, cue);
                    context.claimed().add(possessor.from(), end);
                    return Contents.draft(passage, found, List.of(new Tokens(from, end)), ClaimRule.NOUN);
                });
    }

    /** The possessor before the noun, over a few adjectives: "his repeated", "Doe's early". */
    private Optional<Subject> possessor(int noun) {
        int i = noun - 1;
        while (i > passage.sentenceStart(noun)
                && noun - 1 - i < MOST_ATTRIBUTES
                && passage.isPlain(i)
                && passage.isAttribute(i)) {
            i--;
        }
        if (!passage.isPlain(i)) {
            return Optional.empty();
        }
        if (WordClass.POSSESSIVE.has(passage.word(i))) {
            return Optional.of(new Subject(i, i + 1));
        }
        int from = passage.isPossessive(i) ? grammar.phrases().startOf(i) : i;
        return from < i ? Optional.of(new Subject(from, i)) : Optional.empty();
    }
}
