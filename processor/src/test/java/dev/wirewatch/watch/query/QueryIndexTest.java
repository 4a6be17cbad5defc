package dev.wirewatch.watch.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueryIndexTest {

    /** Each a letter apart from "kolina", and so at most two from each other. */
    private static final List<String> ALIKE = IntStream.range(0, 6)
            .boxed()
            .flatMap(at -> "bcdfghjmpq"
                    .chars()
                    .mapToObj(c -> "kolina".substring(0, at) + (char) c + "kolina".substring(at + 1)))
            .toList();

    /** Each of its words stands for fifty of the article's. */
    private static final String TOO_MUCH =
            ALIKE.stream().limit(30).map(word -> word + "~2").collect(Collectors.joining(" OR "));

    private final QueryIndex index = new QueryIndex();

    @Test
    void aQueryThatCannotBeAskedDoesNotStopTheOthers() {
        index.put("fails", ParsedQuery.parse(TOO_MUCH));
        index.put("meets", ParsedQuery.parse("strike"));

        QueryIndex.Result result = match("strike " + String.join(" ", ALIKE));

        assertThat(result.hits()).extracting(Hit::id).containsExactly("meets");
        assertThat(result.failures()).extracting(QueryIndex.Failure::id).containsExactly("fails");
        assertThat(match("strike").failures()).isEmpty();
    }

    @Test
    void nothingIsLeftOfAQueryThatIsReplacedOrRemoved() {
        index.put("a", ParsedQuery.parse("strike OR walkout"));
        index.put("a", ParsedQuery.parse("walkout OR rally"));
        assertThat(match("strike").hits()).isEmpty();
        assertThat(match("walkout").hits()).hasSize(1);

        index.put("a", ParsedQuery.parse("ral*"));
        assertThat(match("walkout").hits()).isEmpty();
        assertThat(match("rally").hits()).hasSize(1);

        index.remove("a");
        assertThat(match("rally walkout strike").hits()).isEmpty();
    }

    @Test
    void ofAlternativesAllThatAreThereAreShown() {
        index.put("a", ParsedQuery.parse("strike OR walkout OR rally"));

        assertThat(match("A walkout, a strike.").hits().get(0).spans()).hasSize(2);
    }

    private QueryIndex.Result match(String text) {
        return index.match(PlainArticle.document(text));
    }
}
