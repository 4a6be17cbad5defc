package dev.wirewatch.story;

import static dev.wirewatch.story.Desk.BANK;
import static dev.wirewatch.story.Desk.FIRE;
import static dev.wirewatch.story.Desk.FIRE_SEEN_BY_OTHERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryMemoryTest {

    private final Desk desk = new Desk();

    @Test
    void theFirstArticleIsAStoryOfItsOwn() {
        Assignment first = desk.send("a", "Daily Orla", "Ferry fire kills three", FIRE);

        assertThat(first.story()).isEqualTo("a");
        assertThat(first.copyOf()).isEmpty();
        assertThat(first.corrects()).isEmpty();
        assertThat(first.changed()).isEmpty();
        assertThat(first.sources()).isEqualTo(1);
    }

    @Test
    void oneWordInCommonIsNoStoryHoweverShortAText() {
        desk.send("a", "Northwire", "CORRECTED-Ferry fire kills three", "(Corrects the headline.)\n\n" + FIRE);

        Assignment text = desk.send("b", "Tarn Echo", "Only a headline", "");

        assertThat(text.story()).isEqualTo("b");
    }

    @Test
    void aCopyWithAnotherHeadlineACutAndAParagraphSetInAddsNoSource() {
        desk.send("a", "Northwire", "Ferry fire kills three", FIRE);
        String cut = FIRE.substring(0, FIRE.lastIndexOf("\n\n"));

        Assignment copy = desk.send(
                "b",
                "Tarn Echo",
                "Horror on the Halcyon",
                "By a staff reporter\n\n" + cut + "\n\nThe line reopens today.");

        assertThat(copy.story()).isEqualTo("a");
        assertThat(copy.copyOf()).contains("a");
        assertThat(copy.sources()).isEqualTo(1);
    }

    @Test
    void aTextOfItsOwnOnTheSameEventIsAReportAndASource() {
        desk.send("a", "Northwire", "Ferry fire kills three", FIRE);

        Assignment report = desk.send("b", "Tarn Echo", "They jumped for their lives", FIRE_SEEN_BY_OTHERS);

        assertThat(report.story()).isEqualTo("a");
        assertThat(report.copyOf()).isEmpty();
        assertThat(report.sources()).isEqualTo(2);
    }

    @Test
    void aQuotationThatBothHaveMakesNobodyDependent() {
        String quotation = "\n\n“We did what anybody with a boat would have done that night, and we would do it again "
                + "tomorrow, whatever the owner of that ship may say of us,” the fisherman Paul Aro said.";
        desk.send("a", "Northwire", "Ferry fire kills three", FIRE + quotation);

        Assignment report = desk.send("b", "Tarn Echo", "They jumped for their lives", FIRE_SEEN_BY_OTHERS + quotation);

        assertThat(report.copyOf()).isEmpty();
        assertThat(report.sources()).isEqualTo(2);
    }

    @Test
    void aRewrittenTextThatCreditsTheAgencyIsNoSourceOfItsOwn() {
        desk.send("a", "Reuters", "Ferry fire kills three", FIRE);

        Assignment rewritten =
                desk.send("b", "Tarn Echo", "They jumped for their lives", "ORLA (Reuters) - " + FIRE_SEEN_BY_OTHERS);

        assertThat(rewritten.story()).isEqualTo("a");
        assertThat(rewritten.sources()).isEqualTo(1);
    }

    @Test
    void anotherEventIsAnotherStory() {
        desk.send("a", "Northwire", "Ferry fire kills three", FIRE);

        assertThat(desk.send("b", "Northwire", "Corvane to buy Lindmoor", BANK).story())
                .isEqualTo("b");
    }

    @Test
    void twoEventsOfOneKindInDifferentPlacesAreTwoStories() {
        desk.send(
                "a",
                "Northwire",
                "Fire guts supermarket in Orla",
                "A fire gutted a Brannock supermarket in Orla on Monday night, the fire service said. About 50 firefighters "
                        + "fought the flames in Harbour Street for 6 hours, and 60 residents were taken to a school.\n\n"
                        + "The store manager, Edda Kvist, said all her staff had left in time.");

        Assignment other = desk.send(
                "b",
                "Tarn Echo",
                "Supermarket fire in Tarn may have been arson",
                "Police in Tarn are looking for two youths after a fire on the roof of the Brannock supermarket at Mill "
                        + "Square on Monday. It was put out after 40 minutes by 12 firefighters.\n\n"
                        + "Inspector Jorn Valby asked shoppers who had filmed the youths to come forward.");

        assertThat(other.story()).isEqualTo("b");
    }

    @Test
    void aCorrectedArticleIsNoCopyAndSaysWhatChanged() {
        desk.send("a", "Northwire", "Ferry fire kills three", FIRE);

        Assignment corrected = desk.send(
                "b", "Northwire", "CORRECTED - Ferry fire kills three", FIRE.replace("injured 36", "injured 46"));

        assertThat(corrected.story()).isEqualTo("a");
        assertThat(corrected.copyOf()).isEmpty();
        assertThat(corrected.corrects()).contains("a");
        assertThat(corrected.changed()).containsExactly(new Change("36", "46"));
    }

    @Test
    void aNoteCorrectsTheArticleThatItNames() {
        desk.send("a", "Northwire", "Corvane to buy Lindmoor", BANK);
        desk.send("b", "Northwire", "Ferry fire kills three", FIRE);

        Assignment note = desk.send(
                "c",
                "Northwire",
                "CORRECTION - Corvane",
                "In Tuesday's item headlined \"Corvane to buy Lindmoor\" please read in first paragraph ... for 4.6 billion "
                        + "crowns ... not 4.2 billion.");

        assertThat(note.corrects()).contains("a");
        assertThat(note.story()).isEqualTo("a");
    }

    @Test
    void aFlashIsOfTheStoryThatFollows() {
        desk.send("a", "Northwire", "FLASH: Corvane Bank to buy Lindmoor Savings", "");
        desk.send("b", "Northwire", "Ferry fire kills three", FIRE);

        assertThat(desk.send("c", "Northwire", "Corvane to buy smaller rival", BANK)
                        .story())
                .isEqualTo("a");
    }

    @Test
    void theNextReportOfASeriesIsNewsAndNoCopy() {
        String report =
                "The central bank of Tarn forecast a shortage of %s million crowns in the money market on %s. Bills "
                        + "that mature and the take-up of notes drain some %s million, and a rise in circulation %s million, while "
                        + "bankers' balances add %s million, it said in its daily statement.";
        desk.send("a", "Northwire", "Tarn money market", report.formatted("800", "Monday", "410", "290", "75"));
        desk.later(Duration.ofHours(24));

        Assignment next = desk.send(
                "b", "Northwire", "Tarn money market", report.formatted("350", "Tuesday", "525", "180", "40"));

        assertThat(next.copyOf()).isEmpty();
        assertThat(next.story()).isEqualTo("b");
    }

    @Test
    void anArticleThatIsSplitOffItsStoryBeginsOneThatItsLaterVersionsStayIn() {
        desk.send("a", "Northwire", "Ferry fire kills three", FIRE);
        desk.send("b", "Tarn Echo", "They jumped for their lives", FIRE_SEEN_BY_OTHERS);

        assertThat(desk.memory.split("b")).isTrue();
        assertThat(desk.memory.split("b")).isFalse();
        assertThat(desk.memory.split("none")).isFalse();

        assertThat(desk.memory.story("b")).contains("b");
        assertThat(desk.memory.coverage("a").articles()).isEqualTo(1);
        assertThat(desk.memory.coverage("b").sources()).isEqualTo(1);
        assertThat(desk.send("b", "Tarn Echo", "They jumped to live", FIRE_SEEN_BY_OTHERS)
                        .story())
                .isEqualTo("b");
    }

    @Test
    void whatIsOlderThanTheWindowIsForgotten() {
        desk.send("a", "Northwire", "Ferry fire kills three", FIRE);
        desk.later(Desk.WINDOW);

        assertThat(desk.send("b", "Tarn Echo", "Ferry fire kills three", FIRE).copyOf())
                .isEmpty();
    }

    @Test
    void anotherVersionOfAnArticleStaysInItsStoryAndSaysWhatChanged() {
        desk.send("a", "Northwire", "Ferry fire kills three", FIRE);
        desk.send("b", "Tarn Echo", "They jumped for their lives", FIRE_SEEN_BY_OTHERS);

        Assignment version = desk.send("a", "Northwire", "Ferry fire kills three", FIRE.replace("36", "46"));

        assertThat(version.story()).isEqualTo("a");
        assertThat(version.copyOf()).isEmpty();
        assertThat(version.corrects()).isEmpty();
        assertThat(version.changed()).containsExactly(new Change("36", "46"));
        assertThat(version.coverage()).isEqualTo(new Coverage(2, 0, 2, List.of("Tarn Echo", "Northwire")));
    }

    @Test
    void anotherVersionOfACopyIsStillACopyOfTheSame() {
        desk.send("a", "Northwire", "Ferry fire kills three", FIRE);
        desk.send("b", "Tarn Echo", "Horror on the Halcyon", FIRE);
        desk.send("a", "Northwire", "Ferry fire kills three", FIRE + " It sank.");

        assertThat(desk.send("a", "Northwire", "Ferry fire kills four", FIRE).copyOf())
                .isEmpty();
        assertThat(desk.send("b", "Tarn Echo", "Halcyon horror", FIRE).copyOf()).contains("a");
    }

    @Test
    void anArticleThatBecomesAnotherOneAltogetherLeavesItsStory() {
        desk.send("a", "Northwire", "Ferry fire kills three", FIRE);
        desk.send("b", "Tarn Echo", "They jumped for their lives", FIRE_SEEN_BY_OTHERS);
        desk.send("c", "Northwire", "Corvane to buy Lindmoor", BANK);

        assertThat(desk.send("b", "Tarn Echo", "Corvane in takeover", BANK).story())
                .isEqualTo("c");
        assertThat(desk.send("a", "Northwire", "Corvane in takeover", BANK).story())
                .isEqualTo("c");
        assertThat(desk.send("d", "Daily Orla", "Ferry fire", FIRE).story()).isEqualTo("d");
    }

    @Test
    void anArticleThatBecomesAnotherOneBeginsAStoryThoughItsFirstIsStillTold() {
        desk.send("a", "Northwire", "Ferry fire kills three", FIRE);
        desk.send("b", "Tarn Echo", "They jumped for their lives", FIRE_SEEN_BY_OTHERS);

        assertThat(desk.send("a", "Northwire", "Corvane to buy Lindmoor", BANK).story())
                .isEqualTo("a-2");
        assertThat(desk.send("c", "Daily Orla", "Ferry fire", FIRE).story()).isEqualTo("a");
    }

    @Test
    void aKilledArticleLeavesItsStoryToTheOthers() {
        desk.send("a", "Reuters", "Ferry fire kills three", FIRE);
        desk.send("b", "Tarn Echo", "Horror on the Halcyon", FIRE);
        desk.send("c", "Daily Orla", "They jumped for their lives", FIRE_SEEN_BY_OTHERS);

        assertThat(desk.kill("c")).contains("a");
        assertThat(desk.coverage("a")).isEqualTo(new Coverage(2, 1, 1, List.of("Reuters")));
        assertThat(desk.kill("a")).contains("a");
        assertThat(desk.coverage("a")).isEqualTo(new Coverage(1, 1, 1, List.of("Tarn Echo")));
        assertThat(desk.kill("b")).contains("a");
        assertThat(desk.coverage("a")).isEqualTo(new Coverage(0, 0, 0, List.of()));
        assertThat(desk.kill("b")).isEmpty();
        assertThat(desk.send("d", "Quay Post", "Ferry fire", FIRE).story()).isEqualTo("d");
    }

    @Test
    void aSourceHasTheNameOfTheAgencyWhoseTextItIs() {
        desk.send("a", "Daily Orla", "Ferry fire kills three", FIRE);
        desk.send("b", "Tarn Echo", "Horror on the Halcyon", "ORLA (AP) - " + FIRE);

        assertThat(desk.send("c", "Quay Post", "They jumped", FIRE_SEEN_BY_OTHERS)
                        .coverage()
                        .names())
                .containsExactly("AP", "Quay Post");
    }

    @Test
    void anArticleThatShowsTwoSourcesToBeOneJoinsThem() {
        desk.send("a", "Daily Orla", "Ferry fire kills three", FIRE);
        desk.send("b", "Quay Post", "They jumped", FIRE_SEEN_BY_OTHERS);

        assertThat(desk.send("c", "Tarn Echo", "Fire and flight", FIRE + "\n\n" + FIRE_SEEN_BY_OTHERS)
                        .coverage())
                .isEqualTo(new Coverage(3, 1, 1, List.of("Daily Orla")));
    }
}
