package dev.wirewatch.english.claims.grammar;

import dev.wirewatch.english.claims.grammar.EntityMentions.Named;
import dev.wirewatch.english.lexicon.WordClass;
import java.util.List;
import java.util.Optional;

/** Steps over what separates a noun phrase from its verb: appositions, relative clauses and brackets. */
final class Appositions {

    private static final int LONGEST = 40;

    private final Passage passage;
    private final EntityMentions mentions;
    private final Verbs verbs;
    private final NounPhrases phrases;
    private final Postmodifiers postmodifiers;

    Appositions(Passage passage, EntityMentions mentions, Verbs verbs, NounPhrases phrases) {
        this.passage = passage;
        this.mentions = mentions;
        this.verbs = verbs;
        this.phrases = phrases;
        this.postmodifiers = new Postmodifiers(passage, verbs, phrases);
    }

    /**
     * The phrase before appositions of which the comma at {@code close} ends the last. In a row of them, "Doe, 60, from Orla,
     * Norland, said", it is the nearest person, else the nearest organization, else what is before all of them.
     */
    Optional<Subject> before(int close) {
        int floor = Math.max(passage.sentenceStart(close), close - LONGEST);
        Optional<Subject> organization = Optional.empty();
        Optional<Subject> first = Optional.empty();
        for (int i = close - 1; i > floor && (passage.isPlain(i) || passage.isScareQuoted(i)); i--) {
            if (!passage.isComma(i) || i + 1 == close || !isParenthesis(i + 1, close)) {
                continue;
            }
            int from = phrases.startOf(i);
            if (from < i) {
                Subject phrase = postmodifiers.whole(new Subject(from, i)).with(new Tokens(i + 1, close));
                List<Named> names = mentions.in(passage.span(from, i));
                boolean free = !WordClass.PREPOSITION.has(passage.word(from - 1));
                if (free && (names.stream().anyMatch(Named::isPerson) || isRoleOfPerson(from, i, close))) {
                    return Optional.of(phrase);
                }
                organization = organization.or(() ->
                        names.stream().filter(Named::isOrganization).findFirst().map(name -> phrase));
                first = free || isOpener(from - 1) ? Optional.of(phrase) : first;
            }
        }
        return organization.isPresent() ? organization : first;
    }

    /** "They will sell the mines, their owner, Doe, said": whose mines are sold is nobody that says it. */
    private boolean isRoleOfPerson(int from, int comma, int close) {
        return passage.isComma(from - 1)
                && passage.isDeterminer(from)
                && Words.isRole(passage.word(comma - 1))
                && mentions.at(passage.span(comma + 1, close).start())
                        .filter(Named::isPerson)
                        .isPresent();
    }

    /** "After Doe, the mayor, said it". */
    private boolean isOpener(int i) {
        return WordClass.SUBORDINATOR.has(passage.word(i));
    }

    /** The phrase before words between dashes: "Doe - a teacher from Orla - said". */
    Optional<Subject> betweenDashes(int close) {
        int floor = Math.max(passage.sentenceStart(close), close - LONGEST);
        for (int i = close - 1; i > floor && passage.isPlain(i); i--) {
            if (Words.isDash(passage.word(i))) {
                int open = i;
                return isParenthesis(open + 1, close)
                        ? phrases.before(open)
                                .map(postmodifiers::whole)
                                .map(phrase -> phrase.with(new Tokens(open + 1, close)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Returns the apposition after the comma at {@code open}. */
    Optional<Tokens> after(int open) {
        int limit = Math.min(passage.sentenceEnd(open), open + LONGEST);
        int close = open + 1;
        while (close < limit && passage.isPlain(close) && !",.;:".contains(passage.word(close))) {
            close++;
        }
        boolean described = passage.isDeterminer(open + 1)
                || Words.isRole(passage.word(open + 1))
                || WordClass.SUBJECT_RELATIVE.has(passage.word(open + 1))
                || (passage.isNominal(open + 1) && close > open + 2);
        return close > open + 1 && described && isParenthesis(open + 1, close)
                ? Optional.of(new Tokens(open + 1, close))
                : Optional.empty();
    }

    /** What may be between commas after a noun phrase: it has no finite verb but that of a relative clause. */
    private boolean isParenthesis(int from, int to) {
        if (passage.isAny(from, "and", "but")) {
            return false;
        }
        boolean relative = passage.word(from).equals("whose");
        for (int i = from; i < to; i++) {
            relative |= WordClass.SUBJECT_RELATIVE.has(passage.word(i));
            if (!relative && verbs.at(i).filter(Verb::isFinite).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** The phrase before a relative clause whose last token is {@code last}: "the man who was hurt said". */
    Optional<Subject> beforeRelativeClause(int last) {
        int floor = Math.max(passage.sentenceStart(last), last - LONGEST);
        for (int i = last; i > floor && passage.isPlain(i) && !passage.isComma(i); i--) {
            if (passage.word(i).equals("who")) {
                int from = phrases.startOf(i);
                return from < i ? Optional.of(new Subject(from, i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Returns the brackets that open here: "the World Food Council (WFC)". */
    Optional<Tokens> brackets(int open) {
        if (!passage.word(open).equals("(")) {
            return Optional.empty();
        }
        int limit = Math.min(passage.sentenceEnd(open), open + LONGEST);
        for (int i = open + 1; i < limit; i++) {
            if (passage.word(i).equals(")")) {
                return Optional.of(new Tokens(open, i + 1));
            }
        }
        return Optional.empty();
    }

    /** Returns the token that opens the brackets that close at {@code close}; {@code close} when none does. */
    int opening(int close) {
        int floor = Math.max(passage.sentenceStart(close), close - LONGEST);
        for (int i = close - 1; i >= floor; i--) {
            if (passage.word(i).equals("(")) {
                return i;
            }
        }
        return close;
    }
}
