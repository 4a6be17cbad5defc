package dev.wirewatch.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    private static final Pattern PART = Pattern.compile("\\[(.*?)]");

    /** The parts of the content are in brackets; a slash is the end of a paragraph. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Doe said [the pier was safe]. | the pier was safe",
                "“[The pier is safe],” Doe said. | “The pier is safe”",
                "\"[The pier is safe],\" Doe said. \"[It was checked twice].\" | \"The pier is safe\" ... \"It was checked twice.\"",
                "“[Is it safe]?” Doe asked. | “Is it safe?”",
                "“[It is safe]. [Boats may go].” | “It is safe. Boats may go.”",
                "Doe said [the pier was “safe as houses]” and left. | the pier was “safe as houses”",
                "Doe said [the pier], Roe's favorite, [was “not safe]”. | the pier ... was “not safe”",
                "Doe said [the crews’ wages] ’ were low. | the crews’ wages",
                "‘[The pier is safe],’ Doe said. | ‘The pier is safe’",
                "“[Then he said, ‘No boats].’” Doe sighed. | “Then he said, ‘No boats.’”",
                "“[The pier is safe],” Doe said, “[and it was checked].” | “The pier is safe” ... “and it was checked.”",
                "“[Boats go]. / “[Ships wait].” Doe said. | “Boats go. “Ships wait.”",
                "[No change] | No change",
            })
    void quotationMarksStayAndAttributionsGo(String line, String excerpt) {
        String marked = line.replace(" / ", "\n\n");
        List<Span> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher part = PART.matcher(marked);
        int done = 0;
        while (part.find()) {
            text.append(marked, done, part.start());
            parts.add(new Span(text.length(), text.length() + part.group(1).length()));
            text.append(part.group(1));
            done = part.end();
        }
        text.append(marked.substring(done));

        assertThat(Excerpt.of(parts, text.toString())).isEqualTo(excerpt);
    }

    @Property
    void everyWordOfTheContentIsInIt(@ForAll String text, @ForAll @IntRange(max = 50) int start) {
        String document = text + " words of somebody";
        Span content = new Span(Math.min(start, text.length()), document.length());

        assertThat(Excerpt.of(List.of(content), document).replaceAll("[\\s\\p{Z}]+", ""))
                .contains(content.in(document).replaceAll("[\\s\\p{Z}]+", ""));
    }
}
