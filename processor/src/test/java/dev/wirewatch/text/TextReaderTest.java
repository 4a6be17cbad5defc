package dev.wirewatch.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

    private static final TextReader READER = new TextReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "READ MORE: The lighthouse that moved",
                "Don't miss our harbour special",
                "Share this article",
                "Share on Facebook",
                "Sign up for our weekly newsletter",
                "Poll: Should the harbour close?",
                "Photo: Mira Lund/Harbour Press",
                "(Reporting by Mira Lund; editing by Otto Fenn)",
                "© 2031 Harbour Press. All rights reserved.",
                "Advertisement",
                "https://example.org/stories/1",
            })
    void aLineThatIsNotStoryIsSkippedAndLeftWhereItIs(String line) {
        Reading reading =
                read("Harbour to close\n\nThe harbour will close in May.\n\n" + line + "\n\nBoats will move.");

        assertThat(reading.skipped()).singleElement().satisfies(span -> assertThat(span.in(reading.text()))
                .isEqualTo(line));
        assertThat(reading.paragraphs()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share prices fell by a third in Lund on Friday.",
                "Support for the mayor fell to 30 percent.",
                "Read by millions, the novel made Otto Fenn rich.",
                "Most people in the harbour said they would leave.",
                "Published in 2019, the report warned of floods.",
            })
    void aSentenceThatStartsLikeATeaserIsStory(String line) {
        assertThat(read("Harbour to close\n\n" + line).skipped()).isEmpty();
    }

    @Test
    void aCreditBehindTheLastSentenceIsSkippedWithoutTheSentence() {
        Reading reading = read("Harbour to close\n\nBoats will move. (Reporting by Mira Lund; editing by Otto Fenn)");

        assertThat(reading.skipped())
                .extracting(span -> span.in(reading.text()))
                .containsExactly("(Reporting by Mira Lund; editing by Otto Fenn)");
        assertThat(reading.paragraphs().get(1).tokens())
                .extracting(Token::word)
                .containsExactly("Boats", "will", "move", ".");
    }

    @Test
    void aHeadlineThatLooksLikeATeaserIsStory() {
        assertThat(read("Poll: Harbour party ahead\n\nThe party leads.").skipped())
                .isEmpty();
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
    void aQuestionInQuotationMarksAndItsSpeakerAreOneSentence() {
        assertThat(read("“Will they move?” she asked. Nobody knew.").paragraphs())
                .singleElement()
                .satisfies(paragraph -> assertThat(paragraph.sentences()).hasSize(2));
    }

    @Test
    void hardWrappedLinesAreOneParagraph() {
        assertThat(
                        read("The harbour will close in\nMay and all of its boats\nwill have to move to the\nother side.\n\nNobody\nknew.")
                                .paragraphs())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The mayor said that the harbour would be closed in May, and all of the boats have to move.",
                "de|Der Hafen wird im Mai geschlossen, sagte die Bürgermeisterin, und alle Boote müssen aus dem Hafen.",
                "fr|Le port sera fermé en mai, a déclaré la maire, et tous les bateaux doivent partir dans la semaine.",
                "es|El puerto se cerrará en mayo, dijo la alcaldesa, y todos los barcos tienen que salir de la ciudad.",
                "ru|Порт закроется в мае, сообщила мэр города.",
                "ja|港は五月に閉鎖されると市長は述べた。",
                "und|Harbour closes",
            })
    void theLanguageIsGuessed(String language, String text) {
        assertThat(read(text).language().orElse("und")).isEqualTo(language);
    }

    private static Reading read(String text) {
        return READER.read(new Document("test", text));
    }
}
