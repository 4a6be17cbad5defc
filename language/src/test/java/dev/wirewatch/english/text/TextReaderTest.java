package dev.wirewatch.english.text;

import static dev.wirewatch.english.text.Texts.paragraphs;
import static dev.wirewatch.english.text.Texts.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.text.Paragraph;
import dev.wirewatch.text.Reading;
import dev.wirewatch.text.Token;
import org.junit.jupiter.api.Test;

class TextReaderTest {

    @Test
    void aWireStoryIsTakenApart() {
        String text =
                """
                EXCLUSIVE: Harbour to close in May

                By Anna Lund in Rotterdam | 2 March 2031

                ROTTERDAM, March 2 (Northwire) - The harbour will close in May, the mayor said. "We are sorry."

                READ MORE: The lighthouse that moved

                - Boats may stay until June.

                Nobody knew why. (Reporting by Anna Lund; editing by Otto Fenn)
                """;

        assertThat(paragraphs(text))
                .containsExactly(
                        "HEADLINE Harbour to close in May",
                        "BYLINE By Anna Lund in Rotterdam | 2 March 2031",
                        "DATELINE ROTTERDAM, March 2 (Northwire) -",
                        "BODY The harbour will close in May, the mayor said. \"We are sorry.\"",
                        "BODY Boats may stay until June.",
                        "BODY Nobody knew why.");
        assertThat(Texts.skipped(text))
                .containsExactly(
                        "EXCLUSIVE:",
                        "READ MORE: The lighthouse that moved",
                        "(Reporting by Anna Lund; editing by Otto Fenn)");
    }

    @Test
    void theBulletBelongsToTheParagraphAndToNoSentence() {
        String text = "Harbour to close\n\n• Boats may stay.";

        assertThat(read(text).paragraphs().get(1)).satisfies(paragraph -> {
            assertThat(paragraph.span().in(text)).isEqualTo("• Boats may stay.");
            assertThat(paragraph.sentences().get(0).span().in(text)).isEqualTo("Boats may stay.");
        });
    }

    @Test
    void aHeadlineIsShortAndOneSentence() {
        assertThat(paragraphs("Harbour to close in May\n\nThe harbour will close."))
                .containsExactly("HEADLINE Harbour to close in May", "BODY The harbour will close.");
        assertThat(paragraphs("HARBOUR TO CLOSE: WHAT NOW?\n\nThe harbour will close."))
                .first()
                .isEqualTo("HEADLINE HARBOUR TO CLOSE: WHAT NOW?");
        assertThat(paragraphs("The harbour will close. Nobody knows why.\n\nBoats will move."))
                .first()
                .isEqualTo("BODY The harbour will close. Nobody knows why.");
    }

    @Test
    void tokensHaveTheirPlacesAfterCharactersOfTwoUnits() {
        Reading reading = read("Boats 😀😀 move\r\n\r\nOtto “left” – so did Mira.");

        assertThat(reading.paragraphs())
                .flatExtracting(Paragraph::tokens)
                .allSatisfy(token -> assertThat(token.span().in(reading.text())).isEqualTo(token.word()))
                .extracting(Token::word)
                .contains("Boats", "move", "“", "left", "”", "Mira");
    }

    @Test
    void hyphenatedWordsAndDecimalNumbersAreOneToken() {
        assertThat(read("A 54-year-old won 3.5 points.").paragraphs().get(0).tokens())
                .extracting(Token::word)
                .containsExactly("A", "54-year-old", "won", "3.5", "points", ".");
    }
}
