package dev.wirewatch.english.claims.grammar;

import dev.wirewatch.english.claims.grammar.EntityMentions.Named;
import dev.wirewatch.english.lexicon.WordClass;
import dev.wirewatch.text.Span;
import java.util.Optional;

/** Finds the noun phrase before a finite verb, over appositions, relative pronouns and brackets. */
final class FiniteSubjects {

    private final Passage passage;
    private final EntityMentions mentions;
    private final Verbs verbs;
    private final NounPhrases phrases;
    private final Postmodifiers postmodifiers;
    private final Appositions appositions;

    FiniteSubjects(
            Passage passage, EntityMentions mentions, Verbs verbs, NounPhrases phrases, Appositions appositions) {
        this.passage = passage;
        this.mentions = mentions;
        this.verbs = verbs;
        this.phrases = phrases;
        this.postmodifiers = new Postmodifiers(passage, verbs, phrases);
        this.appositions = appositions;
    }

    /** Returns the last token before a verb and what may come between it and its subject; -1 at the sentence's start. */
    int lastBefore(Verb verb) {
        int start = passage.sentenceStart(verb.from());
        int last = verb.from() - 1;
        while (last >= start && passage.isPlain(last) && isBetween(last)) {
            last--;
        }
        return last < start ? -1 : last;
    }

    /** Returns the phrase that ends with {@code last}. */
    Optional<Subject> endingWith(int last) {
        if (!passage.isPlain(last) && !passage.isScareQuoted(last)) {
            return Optional.empty();
        }
        if (WordClass.SUBJECT_RELATIVE.has(passage.word(last))) {
            return relative(last);
        }
        if (passage.isComma(last)) {
            return appositions.before(last);
        }
        if (passage.word(last).equals(")")) {
            return phrases.before(appositions.opening(last));
        }
        if (Words.isDash(passage.word(last))) {
            return appositions.betweenDashes(last);
        }
        return verbs.at(last).isPresent() ? appositions.beforeRelativeClause(last) : phrase(last);
    }

    private Optional<Subject> phrase(int last) {
        Optional<Subject> phrase = phrases.before(last + 1).map(this::withCity).map(postmodifiers::whole);
        Optional<Integer> preposition = phrase.flatMap(this::preposition);
        if (preposition.isEmpty()) {
            return phrase.filter(found ->
                    !(passage.isPronoun(found.from()) && WordClass.ACCUSATIVE.has(passage.word(found.from()))));
        }
        int before = preposition.get() - 1;
        // "who through a spokesman said"
        return WordClass.SUBJECT_RELATIVE.has(passage.word(before)) ? relative(before) : Optional.empty();
    }

    /** What governs a phrase, which is then no subject: "over the decades", but not "about 40 of them". */
    private Optional<Integer> preposition(Subject phrase) {
        int before = phrase.from() - 1;
        boolean governed = before >= passage.sentenceStart(phrase.from())
                && WordClass.PREPOSITION.has(passage.word(before))
                && !WordClass.SUBORDINATOR.has(passage.word(before));
        boolean quantity = passage.isNumber(phrase.from())
                || passage.isAny(phrase.from(), "least", "most")
                || (passage.word(before).equals("about") && passage.startsSentence(before));
        return governed && !quantity ? Optional.of(before) : Optional.empty();
    }

    /** "Doe of Orla, Norland said": the country is no subject. */
    private Subject withCity(Subject country) {
        int comma = country.from() - 1;
        if (!passage.isComma(comma) || !isPlace(country.from(), country.to())) {
            return country;
        }
        int from = phrases.startOf(comma);
        boolean city = from < comma
                && mentions.endOf(passage.span(from, comma))
                        .filter(Named::isPlace)
                        .filter(named ->
                                named.span().start() > passage.span(from, comma).start())
                        .isPresent();
        return city ? new Subject(from, country.to()).withCore(comma) : country;
    }

    private boolean isPlace(int from, int to) {
        Span span = passage.span(from, to);
        return mentions.endOf(span)
                .filter(named -> named.isPlace() && named.span().equals(span))
                .isPresent();
    }

    /** What may come between a subject and its verb. */
    private boolean isBetween(int i) {
        return (passage.isAdverb(i) && !passage.word(i).equals("not"))
                || passage.word(i).equals("neither")
                || Words.isTime(passage, i);
    }

    private Optional<Subject> relative(int pronoun) {
        int end = passage.isComma(pronoun - 1) ? pronoun - 1 : pronoun;
        return end > passage.sentenceStart(pronoun)
                ? phrases.before(end)
                        .map(passage.word(pronoun).equals("which") ? this::organization : this::person)
                        .map(s -> s.as(pronoun))
                : Optional.empty();
    }

    /** "No mention of Doe, who said": a name, when what comes before it is nobody. */
    Subject person(Subject phrase) {
        Subject nearest = phrases.nearest(phrase);
        int head = phrases.baseEnd(phrase.from(), phrase.to()) - 1;
        boolean somebody = nearest.from() == phrase.from()
                || isPerson(phrase.from(), head + 1)
                || Words.isRole(passage.word(head))
                || passage.isPlural(head)
                || !passage.isNoun(head);
        return !somebody && isPerson(nearest.from(), nearest.to()) ? nearest : phrase;
    }

    /** "Its ties with the union, which said": a body, when what comes before it can say nothing. */
    private Subject organization(Subject phrase) {
        Subject nearest = phrases.nearest(phrase);
        int head = phrases.baseEnd(phrase.from(), phrase.to()) - 1;
        boolean thing = head >= phrase.from() && Words.isInanimate(passage.word(head));
        boolean body = nearest.from() < nearest.to() && Words.isThing(passage.word(nearest.to() - 1));
        return thing && body ? nearest : phrase;
    }

    private boolean isPerson(int from, int to) {
        return from < to
                && mentions.endOf(passage.span(from, to))
                        .filter(Named::isPerson)
                        .isPresent();
    }
}
