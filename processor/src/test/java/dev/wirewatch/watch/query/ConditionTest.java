package dev.wirewatch.watch.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.watch.query.Condition.Answer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            nullValues = "any",
            value = {
                "strike                              | strike",
                "dock AND strike                     | strike",
                "strike OR walkout                   | strike walkout",
                "(strike OR walkout) AND dockers     | dockers",
                "(strike OR walkout) AND port*       | strike walkout",
                "+strike walkout                     | strike",
                "strike^2 NOT walkout                | strike",
                "\"the dock strike\"~3               | strike",
                "headline:strike AND dock            | headline:strike",
                "walk*                               | any",
                "walk* OR strike                     | any",
                "walk* AND strike~1                  | any",
                "*:* NOT strike                      | any",
                "strike OR (-walkout)                | strike",
            })
    void aQueryIsLookedForUnderItsRarestWords(String query, String words) {
        assertThat(ParsedQuery.parse(query).keys().map(keys -> keys.stream()
                        .map(word -> (word.field() == QueryField.TEXT
                                        ? ""
                                        : word.field().key() + ":")
                                + word.text())
                        .sorted()
                        .collect(Collectors.joining(" "))))
                .isEqualTo(Optional.ofNullable(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "dock AND strike             | YES",
                "dock AND walkout            | NO",
                "dock OR walkout             | YES",
                "\"dock strike\"             | YES",
                "\"strike dock\"             | NO",
                "\"strike dock\"~3           | MAYBE",
                "\"dock rally\"~3            | NO",
                "dock NOT strike             | NO",
                "dock NOT rally              | YES",
                "dock NOT rally*             | YES",
                "dock NOT stri*              | NO",
                "dcok~1                      | YES",
                "dcko~1                      | NO",
                "text:[doa TO doz]           | YES",
                "headline:do*                | NO",
                "*:*                         | MAYBE",
                "(rally OR dock) AND strike  | YES",
                "(rally OR walkout) AND dock | NO",
                "rall* AND dock              | NO",
                "rall* AND walkout           | NO",
                "rall* OR dock               | YES",
                "headline:dock               | NO",
            })
    void anArticleAnswersAsFarAsItsWordsTell(String query, Answer answer) {
        assertThat(ParsedQuery.parse(query).condition().ask(PlainArticle.document("A dock strike.")))
                .isEqualTo(answer);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("dock", "strike", "rally", "port")
                .list()
                .ofMaxSize(8)
                .map(list -> String.join(" ", list));
    }

    @Provide
    Arbitrary<String> queries() {
        Arbitrary<String> word = Arbitraries.of("dock", "strike", "rally", "port");
        Arbitrary<String> leaf = Arbitraries.oneOf(
                word,
                word.list().ofMinSize(2).ofMaxSize(3).map(words -> '"' + String.join(" ", words) + '"'),
                word.list().ofSize(2).map(words -> '"' + String.join(" ", words) + "\"~2"),
                word.map(text -> text.substring(0, 2) + '*'),
                word.map(text -> text.substring(1) + "~2"));
        return clauses(clauses(leaf));
    }

    private static Arbitrary<String> clauses(Arbitrary<String> part) {
        return Arbitraries.of("", "+", "-")
                .flatMap(occur -> part.map(query -> occur + '(' + query + ')'))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(clauses -> String.join(" ", clauses));
    }

    /** Lucene is right. */
    @Property(tries = 3_000)
    void answersAndPlacesAreThoseOfLucene(@ForAll("queries") String text, @ForAll("words") String article)
            throws IOException {
        ParsedQuery query;
        try {
            query = ParsedQuery.parse(text);
        } catch (QuerySyntaxException e) {
            assertThat(e).hasMessageContaining("it has no word to look for");
            return;
        }
        QueryDocument document = PlainArticle.document(article);
        IndexSearcher lucene = document.searcher(query.fields());
        Optional<Hit> hit = Hits.of("q", query.query(), lucene);

        Answer answer = query.condition().ask(document);
        assertThat(answer).isIn(hit.isPresent() ? List.of(Answer.YES, Answer.MAYBE) : List.of(Answer.NO, Answer.MAYBE));
        if (answer == Answer.YES && query.isExact()) {
            Places places = new Places();
            query.condition().find(document, places);
            assertThat(places.hit("q")).isEqualTo(hit.orElseThrow());
        }
    }
}
