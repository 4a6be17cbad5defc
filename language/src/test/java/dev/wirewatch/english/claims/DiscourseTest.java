package dev.wirewatch.english.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.english.claims.Discourse.Part;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is most salient at a place. A sentence has ten places here. */
class DiscourseTest {

    private static final Referent ANNA = Referent.of(person("Anna"));
    private static final Referent MIRA = Referent.of(person("Mira"));
    private static final Referent OFFICER = Referent.unnamed(List.of("the", "arresting", "officer"));

    private final Discourse discourse = new Discourse();

    DiscourseTest() {
        for (int sentence = 0; sentence < 1000; sentence++) {
            discourse.startSentence(10 * sentence);
        }
    }

    @Test
    void whoSpeaksComesBeforeWhoIsSpokenTo() {
        discourse.mention(0, ANNA, Part.SPEAKER);
        discourse.mention(5, MIRA, Part.OBJECT);

        assertThat(at(10)).contains(ANNA);
    }

    @Test
    void theSubjectOfALaterSentenceComesBeforeWhoSpoke() {
        discourse.mention(0, ANNA, Part.SPEAKER);
        discourse.mention(10, MIRA, Part.SUBJECT);

        assertThat(at(20)).contains(MIRA);
    }

    @Test
    void ofManyWhoAreAsSalientTheLastComesFirst() {
        Referent last = ANNA;
        for (int place = 0; place < 10; place++) {
            last = Referent.of(person("Person " + place));
            discourse.mention(place, last, Part.SUBJECT);
        }

        assertThat(at(10)).contains(last);
    }

    @Test
    void whoIsMentionedOftenStaysSalient() {
        discourse.mention(0, ANNA, Part.SUBJECT);
        discourse.mention(10, ANNA, Part.SUBJECT);
        discourse.mention(15, MIRA, Part.OBJECT);

        assertThat(at(20)).contains(ANNA);
    }

    @Test
    void whoIsNeverNamedHidesWhoIsNamed() {
        discourse.mention(0, ANNA, Part.SUBJECT);
        discourse.mention(10, OFFICER, Part.SPEAKER);

        assertThat(at(20)).contains(OFFICER);
        assertThat(discourse.mostSalient(20, referent -> referent.equals(ANNA) ? 1 : 0))
                .contains(ANNA);
    }

    @Test
    void aSentenceCountsOnceForEachReferent() {
        discourse.mention(0, ANNA, Part.OBJECT);
        discourse.mention(3, ANNA, Part.OBJECT);
        discourse.mention(6, ANNA, Part.OBJECT);
        discourse.mention(8, MIRA, Part.SUBJECT);

        assertThat(at(10)).contains(MIRA);
    }

    @Test
    void nobodyIsSalientAtTheStart() {
        discourse.mention(0, ANNA, Part.SUBJECT);

        assertThat(at(0)).isEmpty();
    }

    @Test
    void theLastSpeakerIsWhoSpokeLast() {
        discourse.mention(0, ANNA, Part.SPEAKER);
        discourse.mention(10, MIRA, Part.SUBJECT);

        assertThat(discourse.lastSpeaker(20)).contains(ANNA);
    }

    private Optional<Referent> at(int place) {
        return discourse.mostSalient(place, referent -> 1);
    }

    private static Entity person(String name) {
        return new Entity("person:" + name, EntityType.PERSON, name, List.of(new Span(0, 4)));
    }
}
