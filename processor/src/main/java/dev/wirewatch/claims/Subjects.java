package dev.wirewatch.claims;

import java.util.Optional;
import java.util.OptionalInt;

/** Finds the subject of a verb of saying without a parser: by the words that cannot be in it. */
final class Subjects {

    private static final int LONGEST = 15;
    private static final int LONGEST_APPOSITION = 25;

    private final Names names;

    Subjects(Names names) {
        this.names = names;
    }

    /** The subject in front of its verb: "Doe, the company's chief executive, has not said". */
    Optional<Subject> before(Passage passage, int verb) {
        int floor = Math.max(passage.sentenceStart(verb), verb - LONGEST - LONGEST_APPOSITION);
        int verbFrom = verb;
        boolean negated = false;
        int i = verb - 1;
        while (i >= floor && passage.isPlain(i) && isBetween(passage, i)) {
            negated |= Words.NEGATIONS.contains(passage.word(i)) || isRefusal(passage.word(i));
            if (Words.AUXILIARIES.contains(passage.word(i))) {
                verbFrom = i;
            }
            i--;
        }
        if (passage.word(i).equals("to")) {
            return Optional.empty();
        }
        int end = i + 1;
        OptionalInt appositionEnd = OptionalInt.empty();
        if (passage.isPlain(i) && passage.word(i).equals(",")) {
            int comma = openingComma(passage, i, floor);
            if (comma < 0) {
                return Optional.empty();
            }
            appositionEnd = OptionalInt.of(i);
            end = comma;
        } else if (passage.word(i).equals("who")) {
            end = passage.word(i - 1).equals(",") ? i - 1 : i;
        } else if (passage.word(i).equals(")")) {
            end = openingBracket(passage, i, floor);
        }
        int from = nounPhraseBack(passage, end, Math.max(floor, end - LONGEST));
        return from < end && isNounPhrase(passage, from, end)
                ? Optional.of(new Subject(from, end, from, verb + 1, verbFrom, appositionEnd, negated))
                : Optional.empty();
    }

    /** The subject behind its verb: "said Doe", "according to the finance minister". */
    Optional<Subject> after(Passage passage, int verb) {
        int from = verb + 1;
        int limit = Math.min(passage.size() == 0 ? 0 : passage.sentenceEnd(verb), from + LONGEST);
        int to = from;
        while (to < limit && passage.isPlain(to) && !endsPhrase(passage, from, to)) {
            to++;
            if (to == from + 1 && Words.PRONOUNS.contains(passage.word(from))) {
                break;
            }
        }
        if (from >= to || !isNounPhrase(passage, from, to)) {
            return Optional.empty();
        }
        OptionalInt appositionEnd = OptionalInt.empty();
        if (passage.word(to).equals(",") && passage.isPlain(to)) {
            int comma = to + 1;
            int sentenceEnd = Math.min(passage.sentenceEnd(verb), to + LONGEST_APPOSITION);
            while (comma < sentenceEnd && passage.isPlain(comma) && !".,;".contains(passage.word(comma))) {
                comma++;
            }
            if (comma > to + 1 && isApposition(passage, to + 1)) {
                appositionEnd = OptionalInt.of(comma);
            }
        }
        return Optional.of(new Subject(from, to, verb, appositionEnd.orElse(to), verb, appositionEnd, false));
    }

    private static boolean isBetween(Passage passage, int i) {
        String word = passage.word(i);
        return switch (word) {
            case "to" -> Words.BEFORE_TO.contains(passage.word(i - 1));
            case "on" ->
                Words.DAYS.contains(passage.word(i + 1)) || passage.word(i + 1).equals("to");
            default -> Words.AUXILIARIES.contains(word) || Words.isAdverb(word) || Words.DAYS.contains(word);
        };
    }

    private static boolean isRefusal(String word) {
        return word.equals("refused") || word.equals("declined");
    }

    private int openingComma(Passage passage, int closing, int floor) {
        for (int i = closing - 1; i > floor; i--) {
            if (passage.word(i).equals(",") && passage.isPlain(i) && isApposition(passage, i + 1)) {
                return i;
            }
            if (!passage.isPlain(i)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isApposition(Passage passage, int first) {
        String word = passage.word(first);
        boolean owner =
                passage.word(first + 1).equals("'s") || passage.word(first + 2).equals("'s");
        return Words.DETERMINERS.contains(word)
                || word.equals("who")
                || Words.isRole(word)
                || Words.isRole(passage.word(first + 1))
                || owner
                || word.equals("president")
                || word.equals("former")
                || word.chars().allMatch(Character::isDigit)
                || names.covers(passage.token(first).span().start());
    }

    private static int openingBracket(Passage passage, int closing, int floor) {
        for (int i = closing - 1; i > floor; i--) {
            if (passage.word(i).equals("(")) {
                return i;
            }
        }
        return closing;
    }

    private int nounPhraseBack(Passage passage, int end, int floor) {
        if (end > floor && Words.PRONOUNS.contains(passage.word(end - 1))) {
            return end - 1;
        }
        int from = end;
        while (from > floor && passage.isPlain(from - 1) && !startsPhrase(passage, from - 1)) {
            from--;
        }
        return skipAside(passage, from, end);
    }

    private boolean startsPhrase(Passage passage, int i) {
        boolean inName = names.covers(passage.token(i).span().start());
        return !inName
                && ((!passage.token(i).isWord() && !"$-&/".contains(passage.word(i)))
                        || Words.CLAUSE_STARTS.contains(passage.word(i)));
    }

    /** "In Paris Doe said": what comes before the name is no part of it. */
    private int skipAside(Passage passage, int from, int end) {
        if (from >= end || !Words.ASIDES.contains(passage.word(from))) {
            return from;
        }
        return names.endOf(passage.span(from, end))
                .map(named -> {
                    int i = end - 1;
                    while (i > from
                            && passage.token(i).span().start() > named.span().start()) {
                        i--;
                    }
                    return i;
                })
                .orElse(end);
    }

    private boolean endsPhrase(Passage passage, int from, int i) {
        String word = passage.word(i);
        if (names.covers(passage.token(i).span().start())) {
            return false;
        }
        return (!passage.token(i).isWord() && !"$-&/".contains(word))
                || Words.CLAUSE_STARTS.contains(word)
                || (i > from && (Words.ASIDES.contains(word) || word.equals("to") || Words.DAYS.contains(word)));
    }

    private boolean isNounPhrase(Passage passage, int from, int to) {
        String first = passage.word(from);
        String last = passage.word(to - 1);
        if (to - from == 1 && Words.PRONOUNS.contains(first)) {
            return true;
        }
        if (to - from == 1 && Words.DETERMINERS.contains(first)) {
            return Words.STAND_ALONE.contains(first);
        }
        // "sharing a post", "praised the plan": a clause without its own subject
        boolean verbal = first.endsWith("ing") || first.endsWith("ed");
        if (Words.PREPOSITIONS.contains(first)
                || Words.PRONOUNS.contains(first)
                || (verbal && !passage.token(from).isCapitalised())) {
            return false;
        }

        return !names.in(passage.span(from, to)).isEmpty()
                || Words.DETERMINERS.contains(first)
                || Words.isRole(last)
                || last.equals("people")
                || last.equals("police")
                || (passage.token(to - 1).isCapitalised() && !Words.DAYS.contains(last))
                || (last.length() > 3 && last.endsWith("s") && !last.endsWith("ss"));
    }
}
