package dev.wirewatch.story;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.text.Document;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sends articles in English to a memory, a minute after each other. */
final class Desk {

    static final Duration WINDOW = Duration.ofHours(72);

    private static final Annotation ENGLISH = new Annotation(Optional.of("en"), List.of(), List.of(), List.of());

    private final Sketcher sketcher = new Sketcher();
    final StoryMemory memory = new StoryMemory(WINDOW, 1000);
    private Instant now = Instant.parse("2031-03-05T09:00:00Z");

    static final String FIRE =
            """
            A fire on the ferry Halcyon killed three people and injured 36 off the port of Orla on Monday night, the \
            coast guard said.

            The fire broke out in the engine room shortly after the ferry had left for Tarn with 212 passengers, and \
            spread to the car deck before the crew could close the doors.

            Fishing boats from the villages along the bay took most of the passengers ashore, where the mayor of Orla, \
            Marta Ilves, opened a school for them.

            The owner, Brightwater Lines, said the ship had been inspected in January and that no fault had been found.""";

    /** Another reporter's text on the fire. */
    static final String FIRE_SEEN_BY_OTHERS =
            """
            Passengers jumped from the burning ferry Halcyon into the icy water of Orla bay before fishing boats reached \
            them, survivors told this newspaper.

            Three people died and 36 are in hospital after Monday's fire in the engine room of the Brightwater Lines \
            ship, which was bound for Tarn.

            Prosecutors in Orla want to know why the coast guard was called only twenty minutes later. Mayor Marta Ilves \
            asked the owner to name those on board.""";

    static final String BANK =
            """
            Corvane Bank agreed to buy its smaller rival Lindmoor Savings for 4.2 billion crowns in shares, the two \
            lenders announced on Tuesday.

            Lindmoor's chief executive, Jonas Reke, will leave once regulators approve the takeover, which is expected in \
            the autumn. About 900 of the 7,400 jobs will go.""";

    void later(Duration time) {
        now = now.plus(time);
    }

    StorySketch sketch(String id, String source, String headline, String body) {
        later(Duration.ofMinutes(1));
        return sketcher.sketch(Document.of(id, headline, body), ENGLISH, source, now);
    }

    Assignment send(String id, String source, String headline, String body) {
        return memory.assign(sketch(id, source, headline, body));
    }

    Optional<String> kill(String id) {
        return memory.remove(id);
    }

    Coverage coverage(String story) {
        return memory.coverage(story);
    }
}
