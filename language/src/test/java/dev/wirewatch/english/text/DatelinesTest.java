package dev.wirewatch.english.text;

import static dev.wirewatch.english.text.Texts.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {

    private static final String STORY = "The harbour will close in May, the mayor said, and boats will have to move.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ROTTERDAM, March 2 (Northwire) - ",
                "LONDON (Reuters) - ",
                "Nairobi (AFP) – ",
                "LAGOS, Nigeria (AP) — ",
                "DES MOINES, Iowa — ",
                "MANCHESTER, N.H. -- ",
                "ST. LOUIS — ",
                "FAIRHAVEN, March 2 - ",
                "FAIRHAVEN, Wed. March 2, 2031 (Harbour Press) -- ",
                "CAIRO – 26 July 2031: ",
                "SINGAPORE (May 6, 2031) — ",
                "Aug 27 (Reuters) - ",
                "(Reuters) - ",
                "(CNN)",
                "MOSCOW, March 3. /TASS/. ",
                "Ulaanbaatar /MONTSAME/. ",
                "NEW DELHI: ",
                "NEW DELHI, March 3 (PTI): ",
                "KOTA BARU: ",
                "Doha: ",
                "Cape Town - ",
                "Port of Spain — ",
                "LEON, GUANAJUATO.- ",
                "HIROSHIMA--",
            })
    void aDatelineStandsApartFromTheStory(String dateline) {
        assertThat(paragraphs("Harbour to close\n\n" + dateline + STORY + "\n\nNobody knows why."))
                .containsExactly(
                        "HEADLINE Harbour to close",
                        "DATELINE " + dateline.strip(),
                        "BODY " + STORY,
                        "BODY Nobody knows why.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Lund — who was mayor for years — said she would go.",
                "Anna Lund: “I will go.”",
                "Anna Lund (Labour) - 1,234 votes.",
                "Mayor Anna Lund (安娜) — who is running again — said she would go.",
                "The council (all nine of them) - and the mayor - said no.",
                "The boat - a Fairhaven 44 - sank.",
                "On March 3 - a Monday - the boat sank.",
                "Harbour Press (HP) said boats would move.",
                "A Big Question: Who will pay?",
                "WHO officials said boats would move.",
            })
    void whatOnlyLooksLikeADatelineIsStory(String paragraph) {
        assertThat(paragraphs("Harbour to close\n\n" + paragraph + "\n\nNobody knows why."))
                .containsExactly("HEADLINE Harbour to close", "BODY " + paragraph, "BODY Nobody knows why.");
    }

    @Test
    void furtherOnOnlyASureDatelineCounts() {
        assertThat(paragraphs("Harbour to close\n\nBoats will move.\n\nLUND: I will stay.\n\nLAGOS (AP) — She left."))
                .containsExactly(
                        "HEADLINE Harbour to close",
                        "BODY Boats will move.",
                        "BODY LUND: I will stay.",
                        "DATELINE LAGOS (AP) —",
                        "BODY She left.");
    }

    @Test
    void theSpeakersOfATranscriptAreNoPlaces() {
        List<String> turns = List.of("LUND: I will stay with you.", "MODERATOR: For how long?", "LUND: Until May.");

        assertThat(paragraphs("The mayor's speech\n\n" + String.join("\n\n", turns)))
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of("HEADLINE The mayor's speech"),
                                turns.stream().map(turn -> "BODY " + turn))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BYLINE|By Anna Lund",
                "BYLINE|By ANNA LUND and OTTO FENN, Northwire",
                "BYLINE|by Anna van der Lund in Lagos",
                "BYLINE|Written by Anna Lund, 3 March 2031",
                "BYLINE|Anna Lund, Staff Writer",
                "BYLINE|Anna Lund, political correspondent",
                "BODY|By Monday, the harbour was closed.",
                "BODY|By the time she left, it rained.",
                "BODY|Anna Lund, a writer, said she would go.",
            })
    void aBylineSaysWhoWrote(String kind, String line) {
        assertThat(paragraphs("Harbour to close\n\n" + line + "\n\nThe harbour will close."))
                .contains(kind + " " + line);
    }
}
