package dev.wirewatch.topology;

import static dev.wirewatch.topology.Newsroom.article;
import static dev.wirewatch.topology.Newsroom.killed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.Story;
import dev.wirewatch.schemas.StoryEntity;
import dev.wirewatch.schemas.StoryState;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From a published article to its story; {@code AssignStoryTest} has the rest. */
class StoriesTopologyTest {

    private static final String FLOOD =
            "Water stood in 36 streets of Velm when the dam overflowed, and Ada Brandt opened the town hall for those who had "
                    + "lost their beds. Nobody knows when the pumps will be there.";

    private final Newsroom newsroom = new Newsroom();

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void anArticleItsCopyAndItsKillAreVersionsOfOneStory() {
        newsroom.publish(article("a", 1, FLOOD));
        newsroom.publish(article("b", 1, FLOOD));
        newsroom.publish(killed("a", 2));

        assertThat(newsroom.stories.readKeyValuesToList())
                .allMatch(story -> story.key.equals("a") && story.key.equals(story.value.getId()))
                .extracting(story -> story.value.getVersion())
                .containsExactly(1, 2, 3);
    }

    @Test
    void aStoryHasItsEntitiesAndTheTimeOfReceipt() {
        newsroom.publish(article("a", 1, FLOOD));

        Story story = newsroom.stories.readValue();
        assertThat(story.getEntities()).extracting(StoryEntity::getId).containsExactly("person:ada-brandt");
        assertThat(story.getFirstSeenAt()).as("not when it was published").isEqualTo(Newsroom.START);
    }

    @Test
    void anUnchangedRepeatIsNoVersion() {
        newsroom.publish(article("a", 1, FLOOD));
        newsroom.publish(article("a", 2, FLOOD));

        assertThat(newsroom.stories.readValuesToList()).hasSize(1);
    }

    @Test
    void anEmbargoedArticleIsToldAtItsTimeAndNotAtAllIfItIsKilledBefore() {
        newsroom.publish(embargoed("a"));
        newsroom.publish(embargoed("b"));
        newsroom.publish(killed("b", 2));
        assertThat(newsroom.stories.isEmpty()).isTrue();

        newsroom.pass(Duration.ofMinutes(10));

        Story story = newsroom.stories.readValue();
        assertThat(story.getId()).isEqualTo("a");
        assertThat(story.getFirstSeenAt()).isEqualTo(Newsroom.START.plus(Duration.ofMinutes(10)));
        assertThat(newsroom.stories.isEmpty()).isTrue();
    }

    /** It is in the order in which it was processed, whatever it says of its own age. */
    @Test
    void anArticleOfTheArchiveJoinsTheStoryThatIsThere() {
        newsroom.publish(article("a", 1, FLOOD));
        newsroom.backfill(article("old", 1, FLOOD));

        assertThat(newsroom.stories.readValuesToList()).extracting(Story::getId).containsExactly("a", "a");
    }

    @Test
    void aKillOfTheOnlyArticleWithdrawsTheStory() {
        newsroom.publish(article("a", 1, FLOOD));
        newsroom.publish(killed("a", 2));

        assertThat(newsroom.stories.readValuesToList())
                .extracting(Story::getState)
                .containsExactly(StoryState.OPEN, StoryState.WITHDRAWN);
    }

    private static Article embargoed(String id) {
        return Article.newBuilder(article(id, 1, FLOOD))
                .setEmbargoedUntil(Newsroom.START.plus(Duration.ofMinutes(10)))
                .build();
    }
}
