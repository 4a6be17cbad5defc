package dev.wirewatch.claims;

import dev.wirewatch.entities.EntityType;
import dev.wirewatch.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads "subject and verb of saying" in all its orders. */
final class Clauses {

    private static final int REACH = 25;

    /**
     * Words that attribute something, as token numbers.
     *
     * @param from first token of subject and verb
     * @param to token after them
     */
    record Attribution(int from, int to, Optional<Subject> subject, Cue cue) {}

    private final CueLexicon lexicon;
    private final Subjects subjects;
    private final Names names;

    Clauses(CueLexicon lexicon, Names names) {
        this.lexicon = lexicon;
        this.names = names;
        this.subjects = new Subjects(names);
    }

    Subjects subjects() {
        return subjects;
    }

    Optional<CueWord> cueAt(Passage passage, int i) {
        // "the Evening Post" and "the United States" say nothing
        if (!passage.isPlain(i)
                || (passage.token(i).isCapitalised()
                        && (!passage.isHeadline()
                                || names.covers(passage.token(i).span().start())))) {
            return Optional.empty();
        }
        return lexicon.find(passage.word(i)).filter(word -> word.participle() || !isPassive(passage, i));
    }

    /** "was told", "is widely believed": whoever stands in front does not speak. */
    private static boolean isPassive(Passage passage, int verb) {
        int i = verb - 1;
        while (i >= 0 && (Words.isAdverb(passage.word(i)) || Words.NEGATIONS.contains(passage.word(i)))) {
            i--;
        }
        return Words.BE.contains(passage.word(i)) && passage.isPlain(i);
    }

    /** An attribution that starts here: "Doe said", "said Doe", "Doe, the mayor, later added", "according to Doe". */
    Optional<Attribution> attributionFrom(Passage passage, int start) {
        Optional<CueWord> first = cueAt(passage, start);
        if (first.isPresent() && first.get().takesQuote() && !first.get().participle()) {
            return subjects.after(passage, start).map(subject -> at(passage, subject, start, first.get()));
        }
        if (isAccordingTo(passage, start)) {
            return accordingTo(passage, start);
        }
        for (int i = start + 1; i < Math.min(start + REACH, passage.size()) && passage.isPlain(i); i++) {
            if (".;:".contains(passage.word(i))) {
                break;
            }
            Optional<CueWord> cue = cueAt(passage, i).filter(CueWord::takesQuote);
            if (cue.isPresent()) {
                int verb = i;
                return subjects.before(passage, verb)
                        .filter(subject -> subject.from() >= start)
                        .map(subject -> at(passage, subject, verb, cue.get()));
            }
        }
        return Optional.empty();
    }

    /** The attribution whose verb stands here, in front of a quotation. */
    Optional<Attribution> attributionAt(Passage passage, int verb, int end) {
        Optional<CueWord> cue = cueAt(passage, verb).filter(CueWord::takesQuote);
        if (cue.isEmpty() || passage.isTaken(verb, verb + 1)) {
            return Optional.empty();
        }
        Optional<Subject> subject =
                cue.get().participle() ? mainSubject(passage, verb) : subjects.before(passage, verb);
        return subject.map(s -> {
            Attribution found = at(passage, s, verb, cue.get());
            return new Attribution(cue.get().participle() ? verb : found.from(), end, found.subject(), found.cue());
        });
    }

    /** "Doe: ..." */
    Optional<Attribution> colon(Passage passage, int colon) {
        int from = passage.sentenceStart(colon);
        if (colon <= from
                || colon - from > 6
                || names.endOf(passage.span(from, colon)).isEmpty()) {
            return Optional.empty();
        }
        Subject subject = new Subject(from, colon, from, colon + 1, colon, OptionalInt.empty(), false);
        Cue cue = new Cue(List.of(passage.span(colon, colon + 1)), "", CueKind.SAY, false);
        return Optional.of(new Attribution(from, colon + 1, Optional.of(subject), cue));
    }

    static boolean isAccordingTo(Passage passage, int i) {
        return passage.word(i).equals("according")
                && passage.word(i + 1).equals("to")
                && passage.isPlain(i)
                && passage.isPlain(i + 1);
    }

    Optional<Attribution> accordingTo(Passage passage, int start) {
        Cue cue = new Cue(List.of(passage.span(start, start + 2)), "according to", CueKind.SAY, false);
        // in "According to Doe, the plan is dead" the plan is no apposition
        boolean leads = passage.sentenceStart(start) == start;
        return subjects.after(passage, start + 1)
                .map(subject ->
                        leads && !passage.word(subject.end()).equals(",") ? subject.withoutApposition() : subject)
                .map(subject -> new Attribution(start, subject.end(), Optional.of(subject), cue));
    }

    /** The subject of ", adding that": the first name or pronoun of the sentence. */
    Optional<Subject> mainSubject(Passage passage, int verb) {
        for (int i = passage.sentenceStart(verb); i < verb; i++) {
            if (!passage.isPlain(i)) {
                continue;
            }
            int token = i;
            boolean pronoun = Words.PRONOUNS.contains(passage.word(i));
            Optional<Integer> end = pronoun
                    ? Optional.of(i + 1)
                    : names.at(passage.token(i).span().start())
                            .filter(n -> n.entity().type() != EntityType.PLACE)
                            .map(n -> endOf(passage, token, n.span()));
            if (end.isPresent()) {
                return Optional.of(new Subject(i, end.get(), verb, verb + 1, verb, OptionalInt.empty(), false));
            }
        }
        return Optional.empty();
    }

    private static int endOf(Passage passage, int from, Span span) {
        int to = from + 1;
        while (to < passage.size() && passage.token(to).span().end() <= span.end()) {
            to++;
        }
        return to;
    }

    Attribution at(Passage passage, Subject subject, int verb, CueWord word) {
        int verbFrom = Math.min(verb, subject.verb());
        Cue cue = new Cue(List.of(passage.span(verbFrom, verb + 1)), word.lemma(), word.kind(), subject.negated());
        return new Attribution(
                Math.min(subject.start(), verb), Math.max(subject.end(), verb + 1), Optional.of(subject), cue);
    }

    Draft draft(Passage passage, Attribution attribution, int from, int to) {
        return new Draft(
                who(passage, attribution), attribution.cue(), passage.content(from, to), passage.kind(from, to));
    }

    Optional<Draft.Who> who(Passage passage, Attribution attribution) {
        return attribution
                .subject()
                .map(subject -> new Draft.Who(
                        passage.span(subject.from(), subject.to()),
                        subject.appositionEnd().isPresent()
                                ? Optional.of(passage.span(
                                        subject.to() + 1,
                                        subject.appositionEnd().getAsInt()))
                                : Optional.empty()));
    }
}
