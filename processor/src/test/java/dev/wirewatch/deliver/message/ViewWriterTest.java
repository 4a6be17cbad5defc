package dev.wirewatch.deliver.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertStory;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.schemas.MatchRule;
import dev.wirewatch.wording.ExcerptPiece;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewWriterTest {

    private static final ViewWriter TEXT = writer(Format.TEXT, ViewSize.largest());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,<script>",
                "file:///etc/passwd",
                "//news.example/a",
                "news.example/a",
                "ftp://news.example/a",
                "http://",
                ""
            })
    void whatIsNotOfTheWebIsNotLinked(String address) {
        assertThat(TEXT.link(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example/a?b=1&c=2, https://news.example/a?b=1&amp;c=2",
        "http://news.example/\"><script>, http://news.example/%22%3E%3Cscript%3E",
        "https://news.example/a|b c, https://news.example/a%7Cb%20c",
        "HTTPS://news.example/å, HTTPS://news.example/%C3%A5",
        "https://news.example/it's, https://news.example/it&#39;s",
    })
    void whatIsLinkedStaysInItsQuotes(String address, String link) {
        assertThat(writer(Format.HTML, ViewSize.largest()).link(address)).isEqualTo(link);
    }

    @Test
    void aLongAddressIsNotLinkedWhereThereIsNoRoom() {
        String address = "https://news.example/" + "a".repeat(300);

        assertThat(writer(Format.SLACK, new ViewSize(100, 250, 3)).link(address))
                .isEmpty();
        assertThat(TEXT.link(address)).isEqualTo(address);
    }

    @Test
    void timesAreOfAZoneAndSayWhich() {
        ViewWriter oslo = new ViewWriter(Format.TEXT, ViewSize.largest(), ZoneId.of("Europe/Oslo"), Pages.none());

        assertThat(oslo.time(Instant.parse("2026-03-01T09:30:05Z"))).isEqualTo("1 Mar 2026, 10:30 CET");
    }

    @Test
    void theDelayIsFromPublicationToAlert() {
        assertThat(view(SampleMessages.denial()).delay()).isEqualTo("14 s");
    }

    @Test
    void anArticleOfUnknownTimeHasNoDelay() {
        ArticleRef article = ArticleRef.newBuilder(SampleMessages.denial().getArticle())
                .setPublished(null)
                .setUrl(null)
                .setHeadline(" ")
                .build();
        AlertView view = view(
                Alert.newBuilder(SampleMessages.denial()).setArticle(article).build());

        assertThat(view.published()).isEmpty();
        assertThat(view.delay()).isEmpty();
        assertThat(view.link()).isEmpty();
        assertThat(view.headline()).isEqualTo("(no headline)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | Coastwire | ''",
                "1 | 1 | Coastwire | 1 source so far",
                "2 | 1 | Coastwire | 2 articles, 1 independent source: Coastwire",
                "4 | 2 | A,B | 4 articles, 2 independent sources: A, B",
                "9 | 7 | A,B,C,D,E,F,G | 9 articles, 7 independent sources: A, B, C, D, E and 2 more",
            })
    void whoHasTheStory(int articles, int sources, String names, String sentence) {
        Alert alert = Alert.newBuilder(SampleMessages.denial())
                .setStory(new AlertStory("alert-1", articles, 0, sources, List.of(names.split(","))))
                .build();

        assertThat(view(alert).coverage()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, it names Orla",
        "ENTITY_ID, it names Orla",
        "SPEAKER, a claim by Orla",
        "CLAIM_ABOUT, a claim about Orla",
        "QUERY, it meets the query by Orla",
        "UNKNOWN, ''"
    })
    void whyItFired(MatchRule rule, String why) {
        MatchReason reason =
                MatchReason.newBuilder().setRule(rule).setName("Orla").build();

        assertThat(TEXT.reason(reason).why()).isEqualTo(why);
    }

    @Test
    void theFirstReasonsAreToldAndTheOthersCounted() {
        MatchReason reason = SampleMessages.denial().getReasons().get(0);
        AlertView view = view(Alert.newBuilder(SampleMessages.denial())
                .setReasons(Collections.nCopies(5, reason))
                .build());

        assertThat(view.reasons()).hasSize(3).extracting(ReasonView::claim).doesNotContain(Optional.empty());
        assertThat(view.reasons()).extracting(ReasonView::excerpt).last().isEqualTo(List.of());
        assertThat(view.moreReasons()).isEqualTo(2);
    }

    @Test
    void theWordsThatMetTheWatchAreMarked() {
        assertThat(view(SampleMessages.update()).reasons().get(0).excerpt())
                .containsExactly(
                        new ExcerptPiece("… after a fire on the car deck of an ", false),
                        new ExcerptPiece("Orla Ferries", true),
                        new ExcerptPiece(
                                " vessel off Tarnwick. Fourteen people were taken ashore, not 41 as first …", false));
    }

    @Test
    void anExcerptIsCutAsAWhole() {
        ViewWriter small = writer(Format.TEXT, new ViewSize(40, 0, 1));

        assertThat(small.reason(SampleMessages.update().getReasons().get(0)).excerpt())
                .extracting(ExcerptPiece::text)
                .containsExactly("… after a fire on the car deck of an ", "Orl…");
    }

    @Test
    void thePageOfAnAlertIsLinkedWhereThereAreAny() {
        Pages pages = new Pages(Optional.of(URI.create("https://desk.example/")), id -> "signed");
        ViewWriter words = new ViewWriter(Format.TEXT, ViewSize.largest(), ZoneId.of("UTC"), pages);

        assertThat(words.alert(SampleMessages.denial(), Optional.empty()).page())
                .isEqualTo("https://desk.example/alerts/alert-1");
        assertThat(view(SampleMessages.denial()).page()).isEmpty();
    }

    private static AlertView view(Alert alert) {
        return TEXT.alert(alert, Optional.empty());
    }

    private static ViewWriter writer(Format format, ViewSize size) {
        return new ViewWriter(format, size, ZoneId.of("UTC"), Pages.none());
    }
}
