package dev.wirewatch.archive;

import static dev.wirewatch.archive.Records.START;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.watch.query.ParsedQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordFilterTest {

    private static final EnrichedArticle ARTICLE =
            Records.article("a1", "Harbor closes for a week", "Ilse Brandt", "the cranes are unsafe");

    @ParameterizedTest
    @CsvSource({
        "headline:harbor, true",
        "headline:cranes, false",
        "cranes, true",
        "speaker:brandt AND act:say, true",
        "act:deny, false",
        "content:\"cranes are\", true",
        "content:brandt, false",
        "entity:person-ilse-brandt, true",
        "source:tidewater, true",
    })
    void askAnArticleAsAWatchDoes(String query, boolean accepted) {
        assertThat(RecordFilter.of(Search.of(Kind.ARTICLES).with(ParsedQuery.parse(query)))
                        .accepts(ARTICLE, START))
                .isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({
        "headline:harbor, true",
        "harbor, false",
        "cranes AND brandt, true",
        "content:brandt, false",
        "speaker:person-ilse-brandt, true",
        "entity:brandt, true",
        "act:say, true",
    })
    void askAClaimForWhatTheArticleHasOfIt(String query, boolean accepted) {
        assertThat(RecordFilter.of(Search.of(Kind.CLAIMS).with(ParsedQuery.parse(query)))
                        .accepts(Records.claim(ARTICLE), START))
                .isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"headline:harbor, true", "unsafe, true", "headline:unsafe, false", "speaker:brandt, true"})
    void askAnAlertForItsHeadlineAndSnippets(String query, boolean accepted) {
        assertThat(RecordFilter.of(Search.of(Kind.ALERTS).with(ParsedQuery.parse(query)))
                        .accepts(Records.alert(ARTICLE), START))
                .isEqualTo(accepted);
    }

    @Test
    void askForTermsAndTimes() {
        Search<dev.wirewatch.schemas.Claim> claims = Search.of(Kind.CLAIMS);

        assertThat(accepts(claims.with(Term.SPEAKER, "person-ilse-brandt"))).isTrue();
        assertThat(accepts(claims.with(Term.SPEAKER, "person-nobody"))).isFalse();
        assertThat(accepts(claims.with(Term.WATCH, "watch-1"))).isFalse();
        assertThat(accepts(claims.from(START))).isTrue();
        assertThat(accepts(claims.from(START.plusMillis(1)))).isFalse();
        assertThat(accepts(claims.until(START))).isFalse();
        assertThat(accepts(claims.until(START.plusMillis(1)))).isTrue();
    }

    private static boolean accepts(Search<dev.wirewatch.schemas.Claim> search) {
        return RecordFilter.of(search).accepts(Records.claim(ARTICLE), START);
    }
}
