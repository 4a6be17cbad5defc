package dev.wirewatch.english.text;

import static dev.wirewatch.english.text.Texts.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In each row a bar stands where a sentence ends. */
class SentencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour closed. | Boats left. | Why?! | Nobody knows.",
                "“Will they move?” she asked. | Nobody knew.",
                "\"We won!\" he shouted. | She left.",
                "“I will go.” | She left.",
                "He said it was over. | “We lost.”",
                "\"We are full,\" he said. | \"Boats must wait.\"",
                "''We are full,'' he said. | ''Boats must wait.'' | Then he left.",
                "She said: \"Go. | Now.\"",
                "Sen. Anna Lund (R-Fla.) said on Monday that Gov. Otto Fenn was wrong. | He laughed.",
                "Senator Anna Lund (D-Va.), a sailor, and Rep. Otto Fenn (R-Ky.) agreed.",
                "(It rained all day.) | Then she came.",
                "The U.S. Coast Guard came at 5 p.m. on Friday, Jan. 3, with Lt. Col. J. R. Fenn.",
                "Lund works for Fenn & Co. Ltd. in St. Louis, Mo., and earns $3.5 million a year.",
                "She met Cllr. Fenn and Md. Abdul Karim at No. 10.",
                "She lives in Baltimore, Md. | The mayor does not.",
                "He lives in the U.S. | They do not.",
                "Prices rose 3.5 percent. | Then they fell 0.2.",
                "He waited ... and waited. | Then he left.",
                "She said … nothing.",
                "The Yahoo! office closed. | So did Jeb!, the shop.",
                "Boats e.g. the Fenn, i.e. the old one, sank. | iPhones did not.",
                "See example.org. | It is free.",
            })
    void sentencesEndWhereTheyShould(String marked) {
        List<String> expected = List.of(marked.split(" \\| "));

        assertThat(sentences("Harbour to close\n\n" + String.join(" ", expected)).stream()
                        .skip(1))
                .containsExactlyElementsOf(expected);
    }
}
