package dev.wirewatch.english.claims;

import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Subject;
import dev.wirewatch.english.lexicon.WordClass;
import dev.wirewatch.text.Span;
import java.util.Optional;

/**
 * The words that name a speaker.
 *
 * @param core those before a clause that modifies them: "the officer" in "the officer who arrested Doe"
 * @param apposition what tells who that is: "the mayor of the town"
 * @param relative the pronoun that stands for the phrase: "Doe, who said"
 * @param firstPerson whether it is who writes, or "you": "I ask Doe"
 */
record SpeakerPhrase(Span span, Span core, Optional<Span> apposition, Optional<Span> relative, boolean firstPerson) {

    static SpeakerPhrase of(Passage passage, Subject subject) {
        return new SpeakerPhrase(
                passage.span(subject.from(), subject.to()),
                passage.span(subject.from(), subject.core()),
                subject.apposition().map(passage::span),
                subject.relative().map(passage::span),
                subject.to() == subject.from() + 1 && WordClass.FIRST_PERSON.has(passage.word(subject.from())));
    }
}
