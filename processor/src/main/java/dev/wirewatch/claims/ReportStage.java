package dev.wirewatch.claims;

import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds reported speech outside of the quotations that are attributed already: "Doe said that ...", "..., Doe said". */
final class ReportStage {

    private static final int FEWEST_WORDS = 2;

    private final Clauses clauses;
    private final ReportedContent contents;

    ReportStage(Clauses clauses, Names names) {
        this.clauses = clauses;
        this.contents = new ReportedContent(clauses, names);
    }

    /** Returns drafts in order; the passage marks what was taken. */
    List<Draft> read(Passage passage) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            if (passage.isTaken(i, i + 1)) {
                continue;
            }
            int at = i;
            if (Clauses.isAccordingTo(passage, i)) {
                clauses.accordingTo(passage, i)
                        .flatMap(found -> around(passage, found))
                        .ifPresent(drafts::add);
                continue;
            }
            clauses.cueAt(passage, i)
                    .flatMap(word -> leading(passage, at, word)
                            .or(() -> trailing(passage, at, word))
                            .or(() -> inverted(passage, at, word)))
                    .ifPresent(drafts::add);
        }
        return drafts;
    }

    /** "Doe said that ..." and ", adding that ...". */
    private Optional<Draft> leading(Passage passage, int verb, CueWord word) {
        int from = contents.start(passage, verb, word);
        if (from < 0) {
            return Optional.empty();
        }
        Optional<Subject> subject = word.participle()
                ? clauses.mainSubject(passage, verb)
                : clauses.subjects().before(passage, verb);
        int to = contents.end(passage, from);
        return subject.filter(s -> passage.wordCount(from, to) >= FEWEST_WORDS)
                .flatMap(s -> draft(passage, clauses.at(passage, s, verb, word), List.of(new int[] {from, to})));
    }

    /** "..., Doe said." and "The plan, Doe said, is ...". */
    private Optional<Draft> trailing(Passage passage, int verb, CueWord word) {
        if (word.participle() || !contents.isOver(passage, Asides.skip(passage, verb + 1))) {
            return Optional.empty();
        }
        return clauses.subjects()
                .before(passage, verb)
                .filter(s -> s.from() > 0 && passage.word(s.from() - 1).equals(","))
                .flatMap(s -> around(passage, clauses.at(passage, s, verb, word)));
    }

    /** "..., said Doe." */
    private Optional<Draft> inverted(Passage passage, int verb, CueWord word) {
        if (word.participle() || verb == 0 || !passage.word(verb - 1).equals(",")) {
            return Optional.empty();
        }
        return clauses.subjects()
                .after(passage, verb)
                .filter(s -> contents.isOver(passage, Asides.skip(passage, s.end())))
                .flatMap(s -> around(passage, clauses.at(passage, s, verb, word)));
    }

    /** The rest of the sentence on both sides of an attribution. */
    private Optional<Draft> around(Passage passage, Clauses.Attribution found) {
        int from = contents.clauseStart(passage, found.from());
        List<int[]> parts = new ArrayList<>();
        if (passage.wordCount(from, found.from()) >= FEWEST_WORDS) {
            parts.add(new int[] {from, found.from()});
        }
        int next = Asides.skip(passage, found.to());
        if (passage.word(next).equals(",") && contents.goesOn(passage, next + 1)) {
            parts.add(new int[] {next + 1, contents.end(passage, next + 1)});
        }
        return draft(passage, found, parts);
    }

    private Optional<Draft> draft(Passage passage, Clauses.Attribution found, List<int[]> parts) {
        List<Span> content = parts.stream()
                .flatMap(part -> passage.content(part[0], part[1]).stream())
                .toList();
        if (content.isEmpty() || parts.stream().anyMatch(part -> passage.isTaken(part[0], part[1]))) {
            return Optional.empty();
        }
        List<ClaimKind> kinds = parts.stream()
                .map(part -> passage.kind(part[0], part[1]))
                .distinct()
                .toList();
        passage.take(found.from(), found.to());
        parts.forEach(part -> passage.take(part[0], part[1]));
        return Stream.of(kinds.size() == 1 ? kinds.get(0) : ClaimKind.MIXED)
                .map(kind -> new Draft(clauses.who(passage, found), found.cue(), content, kind))
                .findFirst();
    }
}
