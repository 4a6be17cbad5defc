package dev.wirewatch.watch.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which queries can be read, and what is said of the others. In the table ^ is before the place. */
class ParsedQueryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "strike",
                "port AND (strike OR walkout) NOT rail",
                "+port -rail",
                "\"dock workers\"~3",
                "harb?r*",
                "*way",
                "tarnwick~1",
                "urgency:[1 TO 3]",
                "source:northwire && !act:deny",
                "entity:\"person:ana-ruiz\"",
                "entity:person\\:ana-ruiz^2",
                "text:/stri(ke|cken)/",
                "*:*",
                "subject:04000000",
                "http\\://port.example",
                "\"a : b ( c\"",
            })
    void theClassicSyntaxIsRead(String query) {
        assertThat(ParsedQuery.parse(query).text()).isEqualTo(query);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "port AND ^\"dock workers | this quotation mark is not closed",
                "port AND ^(strike OR walkout | this parenthesis is not closed",
                "strike^) | this parenthesis closes none that is open",
                "text:^/stri | this slash begins a regular expression that does not end; write \\/ for a slash",
                "port AND^ | it ends where another word should follow",
                "port ^AND OR strike | 'OR' cannot stand here",
                "^( ) AND port | a word should stand before this parenthesis",
                "entity:person^:ana | this colon belongs to no field; write \\: for a colon, or put the words in quotation marks",
                "^*:f?o | there is no field '*'; the fields are headline, text, entity, speaker, content,"
                        + " act, source, language, subject, keyword, urgency, place",
                "port ^titel:strike | there is no field 'titel'; the fields are headline, text, entity, speaker, content,"
                        + " act, source, language, subject, keyword, urgency, place",
                "^NOT port | it has no word to look for; what an article must not have is told besides",
                "^\"!?\" | it has no word to look for; what an article must not have is told besides",
                "\"port strike\"^~2000 | words are at most 1,000 words apart",
            })
    void whatIsWrongIsSaidWithItsPlace(String marked, String reason) {
        String query = marked.replaceFirst("\\^", "");
        QuerySyntaxException fault = fault(query);

        assertThat(fault).hasMessageEndingWith(": " + reason + ".").hasMessageNotContaining("apache");
        assertThat(fault.getMessage()).startsWith("The query cannot be read at character ");
        if (!reason.contains("cannot stand") && !reason.contains("before this")) {
            assertThat(fault.offset()).isEqualTo(marked.indexOf('^'));
        }
    }

    @Test
    void theCaretStandsUnderThePlace() {
        assertThat(fault("port AND \"dock").caret())
                .isEqualTo("port AND \"dock" + System.lineSeparator() + "         ^");
        assertThat(fault("port OR\n  (strike\nOR walkout").caret())
                .isEqualTo("  (strike" + System.lineSeparator() + "  ^");
        assertThat(fault("port OR\n  (strike\nOR walkout")).hasMessageContaining("at line 2, character 3:");
        assertThat(fault("port OR ".repeat(200) + "(")
                        .caret()
                        .lines()
                        .findFirst()
                        .orElseThrow())
                .hasSizeLessThan(130);
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 5_000})
    void whatIsNestedTooDeepIsRefused(int depth) {
        assertThat(fault("(".repeat(depth) + "port" + ")".repeat(depth)))
                .hasMessage("The query cannot be read at character 101: more than 100 parentheses are open here.");
    }

    @Test
    void whatCostsTooMuchIsRefused() {
        assertThat(fault("port OR ".repeat(1_100) + "port")).hasMessageContaining("it has more than 1,024 clauses");
        String nested = IntStream.range(0, 40)
                .mapToObj(i -> IntStream.range(0, 40)
                        .mapToObj(j -> "port" + i + "x" + j)
                        .collect(Collectors.joining(" OR ", "(", ")")))
                .collect(Collectors.joining(" AND "));
        assertThat(fault(nested)).hasMessageContaining("it has more than 1,024 clauses");
        assertThat(fault("x".repeat(201) + "*")).hasMessageContaining("a pattern has at most 200 characters");
        assertThat(fault("/(a|b)*a(a|b){40}/")).hasMessageContaining("has too many wildcards");
        assertThat(fault("/(a/")).hasMessageContaining("this is no regular expression");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "O'Dell             | O’Dell spoke",
                "O’Dell             | O'Dell spoke",
                "O’De*              | O'Dell spoke",
                "Dell               | Dell\u02BCs ships",
                "O'Dell             | O\u02BCDell spoke",
                "Selic\u0301       | Seli\u0107 spoke",
                "Seli\u0107        | Selic\u0301 spoke",
                "\"Seli\u0107\"~2 | Selic\u0301 spoke",
                "Hagan\u2011Low    | Hagan-Low fell",
            })
    void howItsWordsAreSpelledDoesNotCount(String query, String text) {
        assertThat(ParsedQuery.parse(query).meets(PlainArticle.document(text))).isTrue();
    }

    @Provide
    Arbitrary<String> queries() {
        Arbitrary<String> pieces = Arbitraries.of(
                        "port",
                        "\"",
                        "(",
                        ")",
                        "[",
                        "]",
                        "{",
                        "}",
                        " TO ",
                        ":",
                        "*",
                        "?",
                        "~",
                        "~9",
                        "^",
                        "^-1",
                        "/",
                        "\\",
                        " AND ",
                        " OR ",
                        " NOT ",
                        "+",
                        "-",
                        "!",
                        "text:",
                        "urgency:",
                        "x:",
                        "\n",
                        "\u0000",
                        "😀",
                        "\ud83d",
                        "1",
                        "&&",
                        "||",
                        " ",
                        "#",
                        "'",
                        "<5-9>",
                        "&",
                        "|",
                        ".",
                        "{2,1000}")
                .list()
                .ofMaxSize(14)
                .map(list -> String.join("", list));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, pieces),
                net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(40)));
    }

    @Property(tries = 5_000)
    void anyTextIsAQueryOrASentenceThatSaysWhatIsWrongAndWhere(@ForAll("queries") String text) {
        QueryDocument document = PlainArticle.document("port 1");
        try {
            ParsedQuery query = ParsedQuery.parse(text);
            query.meets(document);
        } catch (QuerySyntaxException e) {
            assertThat(e.getMessage()).endsWith(".").doesNotContain("lucene").doesNotContain("null");
            assertThat(e.offset()).isBetween(0, text.length());
            assertThat(e.caret()).contains("^");
        }
    }

    private static QuerySyntaxException fault(String query) {
        QuerySyntaxException fault = catchThrowableOfType(QuerySyntaxException.class, () -> ParsedQuery.parse(query));
        assertThat(fault).as(query).isNotNull();
        return fault;
    }
}
