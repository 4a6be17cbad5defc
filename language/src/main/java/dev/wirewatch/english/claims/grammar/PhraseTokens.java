package dev.wirewatch.english.claims.grammar;

import dev.wirewatch.english.claims.grammar.EntityMentions.Named;
import dev.wirewatch.english.lexicon.CalendarWords;
import dev.wirewatch.english.lexicon.WordClass;

/** What a token may be in a noun phrase: its head, a word inside it, its first, or what ties two of them. */
final class PhraseTokens {

    private static final int LONGEST_TITLE = 6;

    private final Passage passage;
    private final EntityMentions mentions;
    private final Verbs verbs;

    PhraseTokens(Passage passage, EntityMentions mentions, Verbs verbs) {
        this.passage = passage;
        this.mentions = mentions;
        this.verbs = verbs;
    }

    /** "On Monday the mayor", but "in Monday's race". */
    boolean isTimeOfClause(int weekday) {
        return CalendarWords.isWeekday(passage.word(weekday)) && !passage.isPossessive(weekday + 1);
    }

    boolean isHead(int i) {
        return isInside(i) && !passage.isPossessive(i) && !WordClass.ARTICLE.has(passage.word(i));
    }

    boolean isInside(int i) {
        return passage.isScareQuoted(i)
                || (passage.isPlain(i)
                        && !isDash(i)
                        && (passage.isNominal(i) || isInName(i) || isModifier(i) || isClose(i)));
    }

    /** Whether a phrase starts at a token though a noun comes before it: "on Monday the mayor". */
    boolean isBreak(int i) {
        boolean afterName = mentions.endsAt(passage.token(i - 1).span().end());
        boolean names = mentions.at(passage.offset(i)).isPresent() && afterName;
        return passage.isPronoun(i)
                || (passage.isDeterminer(i) && !passage.isDeterminer(i - 1))
                || (names && !passage.isPossessive(i))
                || (!passage.isPossessive(i) && isDay(i - 1))
                || (afterName && startsTitle(i) && isPlaceOfAdverbial(i - 1));
    }

    boolean isLink(int i) {
        if (!passage.isPlain(i)) {
            return false;
        }
        if (passage.isAny(i, "and", "or")) {
            // in "Doe left Paris and Roe said" only Roe speaks
            return verbs.before(i)
                    .filter(verb -> !Words.isBoundary(passage, verb.head() + 1, i))
                    .isEmpty();
        }
        return WordClass.LINK.has(passage.word(i));
    }

    private boolean isDay(int i) {
        return CalendarWords.isWeekday(passage.word(i))
                || (WordClass.DAY.has(passage.word(i)) && passage.isPlain(i) && !isInName(i));
    }

    /** Taggers take many a dash for a noun. In "port-side" it is none. */
    private boolean isDash(int i) {
        return Words.isDash(passage.word(i))
                && (i == 0 || passage.token(i - 1).span().end() < passage.offset(i));
    }

    /** "People close to the board". */
    private boolean isClose(int i) {
        return passage.word(i).equals("close") && passage.word(i + 1).equals("to");
    }

    private boolean isInName(int i) {
        return passage.isWord(i) && mentions.covers(passage.offset(i));
    }

    /** "The leading candidate", "his proposed ban": a participle after a determiner. */
    private boolean isModifier(int i) {
        return (passage.isGerund(i) || passage.isPastParticiple(i))
                && (passage.isDeterminer(i - 1) || passage.isPossessive(i - 1));
    }

    /** "President Doe", "Norland President Doe": capitals and a role up to a person's name. */
    private boolean startsTitle(int from) {
        boolean role = false;
        for (int i = from; i < Math.min(passage.size(), from + LONGEST_TITLE); i++) {
            if (mentions.at(passage.offset(i)).filter(Named::isPerson).isPresent()) {
                return role;
            }
            role |= Words.isRole(passage.word(i));
            if (!passage.token(i).isCapitalized()) {
                return false;
            }
        }
        return false;
    }

    /** "During a visit to Orla President Doe said": the sentence starts with a preposition, and so does the place. */
    private boolean isPlaceOfAdverbial(int last) {
        int name = last;
        while (name > passage.sentenceStart(last)
                && mentions.at(passage.offset(name)).isEmpty()) {
            name--;
        }
        return WordClass.PREPOSITION.has(passage.word(passage.sentenceStart(last)))
                && WordClass.PREPOSITION.has(passage.word(name - 1))
                && mentions.at(passage.offset(name))
                        .filter(named -> !named.isPerson())
                        .isPresent();
    }
}
