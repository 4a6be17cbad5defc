package dev.wirewatch.claims;

import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Attributes quotations: by the words right behind them, else by the words right before them, else to whoever spoke
 * last. Keeps what it must know from one paragraph to the next; one instance reads one article.
 */
final class QuoteStage {

    private static final int FEWEST_WORDS_ALONE = 5;
    private static final int REACH = 12;

    private final Clauses clauses;
    private Optional<Draft> lastOfParagraphBefore = Optional.empty();
    private boolean openBefore;
    private List<Span> unattributed = List.of();

    QuoteStage(Clauses clauses) {
        this.clauses = clauses;
    }

    /** Returns a draft for each quotation with an attribution of its own; the passage marks what was taken. */
    List<Draft> attributed(Passage passage) {
        List<Draft> drafts = new ArrayList<>();
        for (Quotation quotation : passage.quotations()) {
            behind(passage, quotation).or(() -> before(passage, quotation)).ifPresent(found -> {
                Draft draft = clauses.draft(passage, found, quotation.from(), quotation.to());
                if (!draft.content().isEmpty()) {
                    passage.take(found.from(), found.to());
                    passage.take(quotation.from(), quotation.to());
                    drafts.add(draft);
                }
            });
        }
        return drafts;
    }

    /**
     * The quotations that are left: they go on with what the same speaker said before, or are one more claim of his.
     *
     * @param drafts what was found in this passage
     * @return further drafts
     */
    List<Draft> rest(Passage passage, List<Draft> drafts) {
        List<Draft> all = new ArrayList<>(drafts);
        for (Quotation quotation : passage.quotations()) {
            List<Span> words = passage.content(quotation.from(), quotation.to());
            if (words.isEmpty()) {
                continue;
            }
            boolean first = quotation.open() == 0;
            if (passage.isTaken(quotation.from(), quotation.to())) {
                if (first && openBefore && !unattributed.isEmpty()) {
                    last(all, words.get(0), true).ifPresent(draft -> draft.join(unattributed, ClaimKind.DIRECT));
                }
                continue;
            }
            boolean sameSentence = passage.word(quotation.open() - 1).equals(",")
                    && passage.isTaken(passage.sentenceStart(quotation.open()), quotation.open());
            if (!sameSentence && !standsAlone(passage, quotation)) {
                continue;
            }
            Optional<Draft> here = last(all, words.get(0), false);
            Optional<Draft> speaker = here.or(() -> first ? lastOfParagraphBefore : Optional.empty());
            speaker.ifPresent(before -> {
                boolean goesOn = here.isPresent() || openBefore;
                if (goesOn && before.kind() == ClaimKind.DIRECT) {
                    before.join(words, ClaimKind.DIRECT);
                    all.add(before);
                } else {
                    all.add(before.next(words));
                }
                passage.take(quotation.from(), quotation.to());
            });
        }
        List<Draft> further = all.stream()
                .skip(drafts.size())
                .filter(draft -> !isKnown(draft, drafts))
                .distinct()
                .toList();
        remember(passage, last(all, new Span(Integer.MAX_VALUE - 1, Integer.MAX_VALUE), false));
        return further;
    }

    private boolean isKnown(Draft draft, List<Draft> drafts) {
        return drafts.contains(draft)
                || lastOfParagraphBefore.filter(draft::equals).isPresent();
    }

    /** The draft whose content comes last before a place, or at it. */
    private static Optional<Draft> last(List<Draft> drafts, Span place, boolean at) {
        return drafts.stream()
                .filter(draft -> draft.content().stream()
                        .anyMatch(span -> at ? span.equals(place) : span.start() < place.start()))
                .max(Comparator.comparing(
                        draft -> draft.content().get(draft.content().size() - 1)));
    }

    private void remember(Passage passage, Optional<Draft> last) {
        int count = passage.quotations().size();
        openBefore = count > 0 && !passage.quotations().get(count - 1).closed();
        unattributed = List.of();
        if (openBefore) {
            Quotation open = passage.quotations().get(count - 1);
            if (!passage.isTaken(open.from(), open.to())) {
                unattributed = passage.content(open.from(), open.to());
                passage.take(open.from(), open.to());
            }
        }
        lastOfParagraphBefore = last;
    }

    /** A whole sentence or several, not a word or two that the reporter only holds at arm's length. */
    private static boolean standsAlone(Passage passage, Quotation quotation) {
        boolean atStart = quotation.open() == passage.sentenceStart(quotation.open())
                || passage.sentenceStart(quotation.from()) == quotation.from();
        boolean sentence = passage.token(quotation.from()).isCapitalised();
        return (atStart || sentence)
                && sentence
                && !passage.isTaken(quotation.from(), quotation.to())
                && (passage.wordCount(quotation.from(), quotation.to()) >= FEWEST_WORDS_ALONE || atStart);
    }

    /** {@code ," Doe said} and {@code ," said Doe}. */
    private Optional<Clauses.Attribution> behind(Passage passage, Quotation quotation) {
        int last = quotation.to() - 1;
        boolean comma = passage.word(quotation.next()).equals(",") && passage.isPlain(quotation.next());
        boolean pause =
                ",?!—–-…...".contains(passage.word(last)) && !passage.word(last).equals(".");
        if (!quotation.closed() || (!pause && !comma)) {
            return Optional.empty();
        }
        return clauses.attributionFrom(passage, comma ? quotation.next() + 1 : quotation.next());
    }

    /** {@code Doe said: "}, {@code Doe told reporters on Tuesday, "} and {@code Doe said "}. */
    private Optional<Clauses.Attribution> before(Passage passage, Quotation quotation) {
        int end = quotation.open();
        String mark = passage.word(end - 1);
        boolean announced = mark.equals(":") || mark.equals(",");
        int last = announced ? end - 2 : end - 1;
        int floor = Math.max(0, last - (announced ? REACH : 0));
        for (int i = last; i >= floor && passage.isPlain(i) && !".;".contains(passage.word(i)); i--) {
            boolean near = i == last || mark.equals(":") || isAside(passage, i + 1);
            Optional<Clauses.Attribution> found = near ? clauses.attributionAt(passage, i, end) : Optional.empty();
            if (found.isPresent() && endsSentence(passage, quotation)) {
                return found;
            }
        }
        return mark.equals(":") && endsSentence(passage, quotation)
                ? clauses.colon(passage, end - 1)
                : Optional.empty();
    }

    private static boolean isAside(Passage passage, int i) {
        return Words.PREPOSITIONS.contains(passage.word(i))
                || Words.DAYS.contains(passage.word(i))
                || passage.word(i - 1).equals("told")
                || passage.word(i - 1).equals("tells");
    }

    private static boolean endsSentence(Passage passage, Quotation quotation) {
        String last = passage.word(quotation.to() - 1);
        String next = passage.word(quotation.next());
        boolean capital = passage.token(quotation.from()).isCapitalised();
        return !quotation.closed()
                || quotation.next() >= passage.size()
                || ".?!".contains(last)
                || ".?!".contains(next)
                || (capital && passage.sentenceStart(quotation.next()) == quotation.next());
    }
}
