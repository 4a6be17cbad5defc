package dev.wirewatch.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.wirewatch.claims.Cue;
import dev.wirewatch.claims.CueKind;
import dev.wirewatch.claims.Factuality;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryWatchTest {

    private static final Sample SAMPLE =
            new Sample("Dock strike shuts Orla port\n\nThe dockers' union walked out on Monday."
                    + " Meridian's ships wait. Ana Ruiz denied that wages were cut.\n\nPhoto: a dull harbor");

    private static final Reading READING = SAMPLE.reading(
            List.of(SAMPLE.span("Photo: a dull harbor")),
            List.of(SAMPLE.entity("organization:meridian", "Meridian Bank Inc.", "Meridian")),
            List.of(SAMPLE.claim(
                    "Ana Ruiz",
                    Optional.of("person:ana-ruiz"),
                    new Cue(List.of(), "deny", CueKind.DENY, Factuality.SAID),
                    "wages were cut")),
            new ArticleFacts(
                    "Northwire Daily",
                    Optional.of("pt-BR"),
                    List.of(new CodedTerm("20000385", "market and exchange")),
                    List.of("labor dispute"),
                    List.of(new CodedTerm("NO", "Norway")),
                    Optional.of(3),
                    false,
                    false));

    private final WatchIndex index = new WatchIndex();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "strike | x",
                "STRIKE | x",
                "strike AND port | x",
                "strike AND walkout | -",
                "strike NOT port | -",
                "\"dock strike\" | x",
                "\"strike dock\" | -",
                "\"dock port\"~4 | x",
                "\"dock port\"~2 | -",
                "\"port the\"~5 | -",
                "walk* | x",
                "*ckers | x",
                "*cker? | x",
                "dock?rs | x",
                "doc?ers AND *rike | x",
                "dock? | -",
                "wagse~ | x",
                "meridian | x",
                "harbor | -",
                "headline:strike | x",
                "headline:union | -",
                "text:union | x",
                "entity:meridian | x",
                "entity:\"Meridian Bank Inc\" | x",
                "entity:\"organization:meridian\" | x",
                "entity:organization\\:meridian | x",
                "entity:union | -",
                "speaker:ruiz AND act:deny | x",
                "speaker:\"person:ana-ruiz\" | x",
                "act:warn | -",
                "content:wages | x",
                "content:dockers | -",
                "source:northwire | x",
                "source:\"northwire daily\" | x",
                "source:\"daily northwire\" | -",
                "language:pt | x",
                "language:pt-br | x",
                "language:en | -",
                "subject:20000385 | x",
                "subject:04000000 | x",
                "subject:exchange | x",
                "subject:01000000 | -",
                "keyword:\"labor dispute\" | x",
                "urgency:3 | x",
                "urgency:[1 TO 3] | x",
                "urgency:[1 TO 3} | -",
                "place:norway AND place:no | x",
                "*:* | x",
                "text:/stri.e/ | x",
            })
    void aQueryIsMet(String query, String met) {
        index.put(watch("w", query));

        assertThat(index.match(READING).all()).hasSize(met.equals("-") ? 0 : 1);
    }

    @Test
    void theReasonHasTheWordsAndWhereTheyStand() {
        Reason reason = reason("\"dock strike\" OR meridian");

        assertThat(reason.rule()).isEqualTo(MatchRule.QUERY);
        assertThat(reason.name()).isEqualTo("Dock strike");
        assertThat(reason.spans()).containsExactly(SAMPLE.span("Dock strike"), SAMPLE.span("Meridian's"));
        assertThat(reason.marks())
                .extracting(mark -> mark.in(reason.snippet()))
                .containsExactly("Dock strike", "Meridian's");
    }

    @Test
    void whatIsMetBesidesTheTextIsNamed() {
        assertThat(reason("source:northwire").name()).isEqualTo("source:northwire");
        assertThat(reason("source:northwire").spans()).isEmpty();
        assertThat(reason("speaker:ruiz").spans()).containsExactly(SAMPLE.span("wages were cut"));
    }

    @Test
    void aQueryThatCannotBeReadTakesThePlaceOfTheOneBefore() {
        index.put(watch("w", "strike"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> index.put(watch("w", "(strike")))
                .withMessage("The query cannot be read at character 1: this parenthesis is not closed.");
        assertThat(index.match(READING).all()).isEmpty();
        assertThat(index.contains("w")).isFalse();
    }

    @Test
    void aChangeCountsForTheNextArticle() {
        index.put(watch("w", "strike"));
        assertThat(index.match(READING).all()).hasSize(1);
        index.put(watch("w", "opera"));
        assertThat(index.match(READING).all()).isEmpty();
        index.put(watch("w", "port"));
        assertThat(index.match(READING).all()).hasSize(1);
        index.put(Sample.watch("w", WatchKind.ENTITY, "Corvane"));
        assertThat(index.match(READING).all()).isEmpty();
        index.put(watch("w", "port"));
        index.remove("w");
        assertThat(index.match(READING).all()).isEmpty();
    }

    @Test
    void aFilterThatCannotBeAskedTurnsTheArticleDownAndIsReported() {
        String alike = "bcdfghjmpq"
                .chars()
                .boxed()
                .flatMap(c -> IntStream.range(0, 6)
                        .mapToObj(at -> "kolinakolinakolina".substring(0, at)
                                + (char) c.intValue()
                                + "kolinakolinakolina".substring(at + 1)))
                .collect(Collectors.joining(" "));
        String not = Arrays.stream(alike.split(" ")).limit(30).collect(Collectors.joining("~2 OR ", "", "~2"));
        index.put(Sample.watch("named", WatchKind.ENTITY, "Orla"));
        index.put(new Watch(
                "filtered",
                "",
                new Rule.Mentions(Sample.named(Optional.empty(), "Orla")),
                new Filters(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false,
                        Optional.of(new Rule.Query(not))),
                AlertPolicy.DEFAULT,
                Metadata.NONE));

        Matches matches = index.match(new Sample("Orla " + alike).reading(List.of(), List.of(), List.of()));

        assertThat(matches.all()).extracting(match -> match.watch().id()).containsExactly("named");
        assertThat(matches.failed())
                .extracting(FailedQuery::watchId, FailedQuery::query)
                .containsExactly(tuple("filtered", not));
    }

    private Reason reason(String query) {
        index.put(watch("w", query));
        return index.match(READING).all().get(0).reasons().get(0);
    }

    private static Watch watch(String id, String query) {
        return Watch.of(id, id, new Rule.Query(query));
    }
}
