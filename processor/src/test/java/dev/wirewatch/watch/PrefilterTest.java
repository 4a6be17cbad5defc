package dev.wirewatch.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefilterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "Tarnwick Bank    | Shares of TARNWICK fell. | true",
                "Tarnwick Bank    | Shares of the Bank fell. | false",
                "Tarnwick Bank    | Ŧ of tarnwick            | true",
                "Łódź             | Shares fell.             | true",
                "Kirov Łódź       | Shares fell.             | false",
                "Kirov            | \u212Airov              | true",
                "O'Dell           | O’Dell                   | true",
                "O'Dell           | O'Donnel                 | false",
                "Hagan-Low        | Hagan\u2011Low           | true",
            })
    void anArticleWithoutTheLongestWordOfANameIsLeftOut(String name, String article, boolean may) {
        Rule rule = new Rule.Mentions(Sample.named(Optional.empty(), name));

        assertThat(mayMatch(rule, article)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "strike AND walkout      | a Walkout | true",
                "strike AND walkout      | a strike  | false",
                "strike OR walkout       | a rally   | false",
                "walk*                   | a rally   | true",
                "act:deny AND strike     | a strike  | true",
                "act:deny AND strike     | a rally   | false",
                "act:deny OR strike      | a rally   | true",
                "urgency:[1 TO 3]        | a rally   | true",
                "strike NOT rally        | a strike  | true",
                "o'dell                  | an O’Dell | true",
                "o'dell                  | a rally   | false",
            })
    void anArticleWithoutTheWordsOfAQueryIsLeftOut(String query, String article, boolean may) {
        assertThat(mayMatch(new Rule.Query(query), article)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"'org:tarnwick-bank, Bank', true", "Tarnwick Bank, false"})
    void anIdIsAWordToo(String article, boolean may) {
        Named named = new Named(Optional.of("org:tarnwick-bank"), List.of(), NameCase.SMART, Optional.empty());

        assertThat(mayMatch(new Rule.Mentions(named), article)).isEqualTo(may);
    }

    private static boolean mayMatch(Rule rule, String article) {
        return Prefilter.of(Watch.of("w", "w", rule)).mayMatch(article.getBytes(StandardCharsets.UTF_8));
    }
}
