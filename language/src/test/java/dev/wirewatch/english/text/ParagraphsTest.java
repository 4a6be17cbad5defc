package dev.wirewatch.english.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void everyLineIsAParagraph() {
        assertThat(paragraphs(
                        "Harbour to close\nThe harbour will close.\r\n\r\n\u00a0 Boats will move.\u2029Nobody knows."))
                .containsExactly("Harbour to close", "The harbour will close.", "Boats will move.", "Nobody knows.");
    }

    @Test
    void linesOfATextWrappedAtAWidthAreOneParagraph() {
        assertThat(
                        paragraphs(
                                """
                        The harbour will close in
                        May and all of its boats
                        will have to move to the
                        other side.

                        Nobody
                        knew.
                        """))
                .containsExactly(
                        "The harbour will close in\nMay and all of its boats\nwill have to move to the\nother side.",
                        "Nobody\nknew.");
    }

    @Test
    void theHeadlineAboveAWrappedTextStaysApart() {
        assertThat(
                        paragraphs(
                                """
                        Harbour to close
                        The harbour of the old town will close in
                        May, the mayor said on Monday, and all of
                        its boats will have to move to the other
                        side of the bay.
                        Boats may stay until June if their owners
                        pay for it, Anna Lund said.
                        """))
                .hasSize(3)
                .first()
                .isEqualTo("Harbour to close");
    }

    @Test
    void indentsAndBulletsBeginParagraphsInAWrappedText() {
        assertThat(
                        paragraphs(
                                """
                        The harbour of the old town will close in
                        May, the mayor said on Monday, and all of
                        its boats will have to move to the pier X
                           Anna Lund was not there when the mayors
                        of both towns, who never met before, said
                        - The harbour closes for good.
                        - The pier is for sale and will be sold to
                        whoever pays for it.
                        """))
                .hasSize(4);
    }

    @Test
    void shortLinesThatEachBeginASentenceAreNotWrapped() {
        assertThat(paragraphs("Harbour closes\nMayor quits\nBoats move\nNobody knows why"))
                .hasSize(4);
    }

    private static List<String> paragraphs(String text) {
        return Paragraphs.of(text).stream().map(span -> span.in(text)).toList();
    }
}
