package dev.wirewatch.english.text;

import static dev.wirewatch.english.text.Texts.paragraphs;
import static dev.wirewatch.english.text.Texts.skipped;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkippedLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // teasers
                "READ MORE: The lighthouse that moved",
                "Read also: The lighthouse that moved",
                "[Read the full statement here]",
                "Don't miss our harbour special",
                "RELATED: Mayor's boat sinks",
                "Recommended stories: Mayor's boat sinks",
                "Click here for the list of harbours.",
                "WATCH: Lund speaks at the pier",
                "Watch the video above.",
                "For more on this story, see our harbour page.",
                "This is a developing story and will be updated.",
                "Story continues below advertisement",
                "Advertisement",
                "Most read",
                // newsletters, subscriptions, sharing
                "Sign up for our weekly newsletter",
                "Get the harbour news delivered to your inbox every morning.",
                "Subscribe to The Lund Herald",
                "Join the conversation",
                "Support our journalism",
                "Share this article",
                "Share on Facebook",
                "Facebook Twitter WhatsApp Email",
                "Follow us on Twitter and Instagram.",
                "Follow Mira Moss on Twitter @miramoss",
                "Mira Moss on Twitter",
                "Reuter",
                "View comments",
                "Got a story? Email us at tips@example.org",
                // polls
                "Poll: Should the harbour close?",
                "Vote now",
                // pictures
                "Photo: Mira Lund/Harbour Press",
                "Image credit: Mira Lund",
                "(AP Photo/Mira Lund)",
                "Boats leave the harbour of Lund on Monday. (AP Photo/Mira Lund)",
                "Mira Lund/Reuters",
                "Mira Lund via Getty Images",
                "FILE PHOTO: Boats in the harbour of Lund, March 2, 2031",
                "FILE - In this March 2, 2031, photo, boats leave the harbour of Lund.",
                "From left: Anna Lund, Otto Fenn and Mira Moss.",
                "Slideshow (3 images)",
                "Photo gallery",
                "12 photos",
                "2 of 7",
                "Boats leave the harbour of Lund March 2, 2031. REUTERS/Mira Lund",
                "Boats leave the harbour of Lund. Photo by Mira Lund",
                // who wrote, owns, corrected
                "(Reporting by Mira Lund; editing by Otto Fenn)",
                "Reporting by Mira Lund in Rotterdam and Otto Fenn; Editing by Anna Moss",
                "(Additional reporting by Mira Lund in Lagos)",
                "Mira Lund contributed to this report.",
                "Contributing: Mira Lund",
                "© 2031 Harbour Press. All rights reserved.",
                "Copyright Harbour Press",
                "This story has been corrected to say that the harbour is in Lund.",
                "An earlier version of this article misspelled Anna Lund's name.",
                "Correction: The harbour is in Lund.",
                "Editor's note: Anna Lund is the author's aunt.",
                "Media contact: Mira Lund, press@example.org",
                "Tel: +1 555 0100",
                "Updated 3:45 pm",
                "Last updated: Monday, March 3, 2031 at 10:15 GMT",
                "3 March 2031 | 5 min read",
                "7:45 p.m.",
                // wires
                "(MORE)",
                "-30-",
                "ENDS",
                "###",
                "___",
                "* * *",
                // links
                "https://example.org/stories/1",
                "news@example.org",
                "@miramoss @annalund #harbour",
                "(APPLAUSE)",
            })
    void aLineThatIsNotStoryIsSkippedAndLeftWhereItIs(String line) {
        String text = "Harbour to close\n\nThe harbour will close in May.\n\n" + line + "\n\nBoats will move.";

        assertThat(skipped(text)).containsExactly(line);
        assertThat(paragraphs(text))
                .containsExactly(
                        "HEADLINE Harbour to close", "BODY The harbour will close in May.", "BODY Boats will move.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share prices fell by a third in Lund on Friday.",
                "Support for the mayor fell to 30 percent.",
                "Read by millions, the novel made Otto Fenn rich.",
                "Read aloud in court, the letter made Otto Fenn weep.",
                "Most people in the harbour said they would leave.",
                "More than 40 boats have left since Monday.",
                "More people watched the race on television.",
                "For more than 20 years, she ran the harbour.",
                "Published in 2019, the report warned of floods.",
                "Reporting by the newspaper showed that the mayor had lied.",
                "Editing by hand takes longer, Otto Fenn said.",
                "Watching the boats, Lund said she was sad.",
                "Watch sales fell, the company said.",
                "Photographs of the mayor hung in every room.",
                "Photo agencies said they would not come.",
                "Video of the storm showed boats on the road.",
                "Advertisements for the race were everywhere.",
                "Related charges against Fenn were dropped.",
                "Trending downward since May, prices rose again.",
                "Contact with the boat was lost at 3 a.m.",
                "Vote counting began on Monday.",
                "Polls open at 7 a.m. on Sunday.",
                "Follow the money, the prosecutor told reporters.",
                "Sign language was used at the hearing.",
                "Subscribers to the service fell by 10 percent.",
                "Donations to the party doubled in March.",
                "Copyright law will not change, the minister said.",
                "Editors of the paper were told to leave.",
                "Correctional officers went on strike on Monday.",
                "Ends of rope lay on the pier, she said.",
                "Image consultants earn more than sailors.",
                "Sources close to the mayor said she would resign.",
                "Source code of the ballot machine was leaked.",
                "File sharing rose by 12 percent in 2030.",
                "Close to 300 boats were lost.",
                "Home prices rose.",
                "The mayor (Labour) said the pier was hers.",
                "She walked in (read: stormed in) and left.",
                "The Lund Broadcasting Corp. (LBC) said it would appeal.",
                "He asked to \"share this article\" and left.",
                "\"Sign up for our newsletter,\" she told the crowd, and nobody in the harbour laughed.",
                "Monday",
                "At last",
            })
    void aParagraphThatStartsLikeATeaserIsStory(String line) {
        assertThat(skipped("Harbour to close\n\nBoats will move.\n\n" + line + "\n\nNobody knows when."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Boats will move. (Reporting by Mira Lund; editing by Otto Fenn) | (Reporting by Mira Lund; editing by Otto Fenn)",
                "Boats will move. (Northwire) | (Northwire)",
                "Boats will move. - Northwire | - Northwire",
                "Boats will move. — AFP | — AFP",
                "Boats will move. REUTER | REUTER",
                "Boats will move. (h/t The Lund Herald) | (h/t The Lund Herald)",
                "Boats will move. [READ MORE: The lighthouse that moved] | [READ MORE: The lighthouse that moved]",
                "(LAUGHTER) Boats will move. | (LAUGHTER)",
            })
    void whatStandsBesideTheSentencesIsSkippedWithoutThem(String paragraph, String aside) {
        String text = "Harbour to close\n\n" + paragraph;

        assertThat(skipped(text)).containsExactly(aside);
        assertThat(paragraphs(text)).containsExactly("HEADLINE Harbour to close", "BODY Boats will move.");
    }

    @Test
    void titlesBelowAListHeadAreSkippedWithIt() {
        String text =
                """
                Harbour to close

                Boats will move.

                Related stories:

                Mayor's boat sinks in storm

                Who Will Pay For The New Pier?

                The council meets on Friday.""";

        assertThat(skipped(text))
                .containsExactly("Related stories:", "Mayor's boat sinks in storm", "Who Will Pay For The New Pier?");
    }

    @Test
    void namesBelowAListHeadAreStory() {
        assertThat(skipped("Harbour to close\n\nBoats will move.\n\nLatest\n\n- Lund Ferries\n\n- Mira Moss"))
                .containsExactly("Latest");
    }

    @Test
    void aHeadlineThatLooksLikeATeaserIsStory() {
        assertThat(skipped("Poll: Harbour party ahead\n\nThe party leads.")).isEmpty();
        assertThat(skipped("More stories\n\nThe party leads.")).isEmpty();
    }

    @Test
    void theLabelOfAHeadlineIsSkipped() {
        assertThat(paragraphs("UPDATE 2-Harbour to close in May\n\nBoats will move."))
                .containsExactly("HEADLINE Harbour to close in May", "BODY Boats will move.");
        assertThat(paragraphs("WATCH | Lund speaks\n\nBoats will move."))
                .first()
                .isEqualTo("HEADLINE Lund speaks");
    }
}
