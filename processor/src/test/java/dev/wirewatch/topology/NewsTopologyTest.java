package dev.wirewatch.topology;

import static dev.wirewatch.topology.Newsroom.article;
import static dev.wirewatch.topology.Newsroom.killed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.ArticleStatus;
import dev.wirewatch.schemas.CatalogEntity;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.ClaimState;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.EntityMentions;
import dev.wirewatch.schemas.EntityType;
import dev.wirewatch.schemas.MatchRule;
import dev.wirewatch.schemas.Mention;
import dev.wirewatch.schemas.RevisionKind;
import dev.wirewatch.schemas.Span;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchKind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From an article to its mentions, claims and alerts, over its whole life. */
class NewsTopologyTest {

    private static final String CLAIM = "Ada Brandt says: the port will open in 3 days";
    private static final String CORRECTED = "Ada Brandt says: the port will open in 5 days";

    private final Newsroom newsroom = new Newsroom();

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void anArticleBecomesMentionsAndClaims() {
        newsroom.publish(article("a", 1, CLAIM + "\nOla Nordmann listened."));

        EnrichedArticle enriched = newsroom.enriched.readValue();
        assertThat(enriched.getRevision()).isEqualTo(1);
        assertThat(enriched.getRevisionKind()).isEqualTo(RevisionKind.NEW);
        assertThat(enriched.getReceivedAt()).isEqualTo(Newsroom.START);
        assertThat(newsroom.mentions.readValuesToList())
                .extracting(found -> found.getEntity().getId(), EntityMentions::getSnippet)
                .containsExactly(
                        tuple("person:ada-brandt", "A headline " + CLAIM + " Ola Nordmann listened."),
                        tuple("person:ola-nordmann", "A headline " + CLAIM + " Ola Nordmann listened."));
        var claim = newsroom.claims.readKeyValue();
        assertThat(claim.key).isEqualTo("person:ada-brandt");
        assertThat(claim.value.getContent().getText()).isEqualTo("the port will open in 3 days");
        assertThat(claim.value.getState()).isEqualTo(ClaimState.ASSERTED);
        assertThat(newsroom.alerts.isEmpty()).isTrue();
    }

    @Test
    void theMentionsOfAnEntityAreOneRecordWithEachOfTheirPlaces() {
        newsroom.publish(article("a", 1, "Ada Brandt left. Ola Nordmann saw Ada Brandt."));

        var ada = newsroom.mentions.readKeyValue();
        assertThat(ada.key).isEqualTo("person:ada-brandt");
        assertThat(ada.value.getEntity().getMentions())
                .containsExactly(
                        new Mention(new Span(12, 22), "Ada Brandt"), new Mention(new Span(46, 56), "Ada Brandt"));
        assertThat(newsroom.mentions.readValuesToList()).hasSize(1);
    }

    /** An article may make thousands of claims, and its headline may be long. */
    @Test
    void aClaimHasItsArticleOnItsOwnTopicOnlyAndWithinBounds() {
        Article article = Article.newBuilder(article("a", 1, CLAIM))
                .setSource("s".repeat(5_000))
                .setHeadline("😀".repeat(500))
                .setUrl("https://wire.example/" + "u".repeat(5_000))
                .build();
        newsroom.publish(article);

        assertThat(newsroom.enriched.readValue().getClaims())
                .extracting(Claim::getArticle)
                .containsOnlyNulls();
        ArticleRef reference = newsroom.claims.readValue().getArticle();
        assertThat(reference.getId()).isEqualTo("a");
        assertThat(reference.getRevision()).isEqualTo(1);
        assertThat(reference.getSource()).isEqualTo("s".repeat(199) + "…");
        assertThat(reference.getHeadline()).isEqualTo("😀".repeat(149) + "…");
        assertThat(reference.getUrl()).isNull();
        assertThat(reference.getPublished()).isEqualTo(article.getPublished());
        assertThat(reference.getReceivedAt()).isEqualTo(Newsroom.START);
    }

    /** As when a text repeats a quotation in its caption. */
    @Test
    void aClaimThatIsMadeTwiceMatchesToo() {
        newsroom.watch("w", WatchKind.CLAIMS_BY, Optional.empty(), "Ada Brandt");
        newsroom.publish(article("a", 1, CLAIM + "\n" + CLAIM));

        assertThat(newsroom.alerts.readValue().getReasons()).hasSize(2);
        assertThat(newsroom.deadLetters.isEmpty()).isTrue();
    }

    @Test
    void anUnchangedRepeatIsDropped() {
        newsroom.publish(article("a", 1, CLAIM));
        newsroom.publish(article("a", 1, CLAIM));
        newsroom.publish(article("a", 2, CLAIM));

        assertThat(newsroom.enriched.readValuesToList()).hasSize(1);
        assertThat(newsroom.claims.readValuesToList()).hasSize(1);
    }

    @Test
    void aLateOlderVersionIsDropped() {
        newsroom.publish(article("a", 2, CORRECTED));
        newsroom.publish(article("a", 1, CLAIM));

        assertThat(newsroom.enriched.readValuesToList()).hasSize(1);
    }

    @Test
    void aCorrectionCorrectsAClaimUnderItsIdAndRetractsWhatItTakesOut() {
        newsroom.publish(article("a", 1, CLAIM + "\nOla Nordmann says: nobody was asked"));
        List<Claim> first = newsroom.claims.readValuesToList();
        newsroom.publish(article("a", 2, CORRECTED));

        List<Claim> second = newsroom.claims.readValuesToList();
        assertThat(second).extracting(Claim::getState).containsExactly(ClaimState.CORRECTED, ClaimState.RETRACTED);
        assertThat(second.get(0).getId()).isEqualTo(first.get(0).getId());
        assertThat(second.get(0).getContent().getText()).isEqualTo("the port will open in 5 days");
        assertThat(second.get(1).getId()).isEqualTo(first.get(1).getId());
        assertThat(second).extracting(claim -> claim.getArticle().getRevision()).containsOnly(2);
        assertThat(newsroom.enriched.readValuesToList())
                .extracting(EnrichedArticle::getRevisionKind)
                .containsExactly(RevisionKind.NEW, RevisionKind.CORRECTION);
    }

    @Test
    void aClaimThatStaysIsNotPublishedAgain() {
        newsroom.publish(article("a", 1, CLAIM));
        newsroom.publish(article("a", 2, "A new first paragraph.\n" + CLAIM));

        assertThat(newsroom.claims.readValuesToList()).hasSize(1);
        assertThat(newsroom.enriched.readValuesToList().get(1).getClaims())
                .extracting(Claim::getStateRevision)
                .containsExactly(1);
    }

    @Test
    void aKillRetractsEveryClaimAndWithdrawsEveryAlert() {
        newsroom.watch("w", WatchKind.ENTITY, Optional.empty(), "Ada Brandt");
        newsroom.publish(article("a", 1, CLAIM));
        newsroom.publish(killed("a", 2));

        assertThat(newsroom.claims.readValuesToList())
                .extracting(Claim::getState)
                .containsExactly(ClaimState.ASSERTED, ClaimState.RETRACTED);
        List<Alert> alerts = newsroom.alerts.readValuesToList();
        assertThat(alerts).extracting(Alert::getKind).containsExactly(AlertKind.NEW, AlertKind.WITHDRAWAL);
        assertThat(alerts.get(1).getReasons()).isEqualTo(alerts.get(0).getReasons());
        assertThat(alerts.get(1).getCause()).isEqualTo("The source withdrew the article.");
        assertThat(alerts.get(1).getArticle().getHeadline())
                .isEqualTo(alerts.get(0).getArticle().getHeadline())
                .isNotBlank();
    }

    /** As a wire sends it: with the text of what it takes back, or with a notice that names the same. */
    @ParameterizedTest
    @ValueSource(strings = {CLAIM, "KILL: the story on Ada Brandt is withdrawn."})
    void aKillThatNamesTheSameWithdrawsAsWell(String notice) {
        newsroom.watch("named", WatchKind.ENTITY, Optional.empty(), "Ada Brandt");
        newsroom.watch(Watch.newBuilder()
                .setId("asked")
                .setLabel("asked")
                .setKind(WatchKind.QUERY)
                .setQuery("brandt")
                .setNames(List.of())
                .setCreatedAt(Newsroom.START)
                .build());
        newsroom.publish(article("a", 1, CLAIM));
        newsroom.publish(Article.newBuilder(article("a", 2, notice))
                .setStatus(ArticleStatus.CANCELED)
                .build());
        newsroom.publish(Article.newBuilder(article("never-seen", 1, notice))
                .setStatus(ArticleStatus.CANCELED)
                .build());

        assertThat(newsroom.alerts.readValuesToList())
                .extracting(Alert::getWatchId, Alert::getKind)
                .containsExactlyInAnyOrder(
                        tuple("named", AlertKind.NEW),
                        tuple("asked", AlertKind.NEW),
                        tuple("named", AlertKind.WITHDRAWAL),
                        tuple("asked", AlertKind.WITHDRAWAL));
    }

    @Test
    void aKillIsHonouredWhateverItsVersionAndALateCopyDoesNotUndoIt() {
        newsroom.publish(article("a", 3, CLAIM));
        newsroom.publish(killed("a", 1));
        newsroom.publish(article("a", 3, CLAIM + " again"));

        assertThat(newsroom.enriched.readValuesToList())
                .extracting(EnrichedArticle::getRevisionKind)
                .containsExactly(RevisionKind.NEW, RevisionKind.KILL);
    }

    @Test
    void aHigherVersionBringsAKilledArticleBack() {
        newsroom.watch("w", WatchKind.ENTITY, Optional.empty(), "Ada Brandt");
        newsroom.publish(article("a", 1, CLAIM));
        newsroom.publish(killed("a", 2));
        newsroom.publish(article("a", 3, CLAIM));

        assertThat(newsroom.alerts.readValuesToList())
                .extracting(Alert::getKind)
                .containsExactly(AlertKind.NEW, AlertKind.WITHDRAWAL, AlertKind.NEW);
    }

    @Test
    void anEntityWatchFiresOnceAnArticleAndSaysWhy() {
        newsroom.watch("w", WatchKind.ENTITY, Optional.empty(), "Ada Brandt");
        newsroom.publish(article("a", 1, CLAIM));
        newsroom.publish(article("a", 2, CLAIM + "\nAda Brandt smiled."));
        newsroom.publish(article("b", 1, "Ada Brandt left."));

        List<Alert> alerts = newsroom.alerts.readValuesToList();
        assertThat(alerts).extracting(alert -> alert.getArticle().getId()).containsExactly("a", "b");
        Alert alert = alerts.get(0);
        assertThat(alert.getWatchLabel()).isEqualTo("Label of w");
        assertThat(alert.getReasons().get(0).getRule()).isEqualTo(MatchRule.NAME);
        assertThat(alert.getReasons().get(0).getSnippet()).contains(CLAIM);
        assertThat(alert.getArticle().getReceivedAt()).isEqualTo(Newsroom.START);
        assertThat(alert.getAlertedAt()).isEqualTo(Newsroom.START);
    }

    @Test
    void aWatchByIdMeetsTheCatalogEntity() {
        newsroom.know(new CatalogEntity(
                "minister", EntityType.PERSON, "Ada Maria Brandt", List.of("Ada Brandt"), "", List.of()));
        newsroom.watch("w", WatchKind.CLAIMS_BY, Optional.of("minister"));
        newsroom.publish(article("a", 1, CLAIM));

        Alert alert = newsroom.alerts.readValue();
        assertThat(alert.getReasons().get(0).getRule()).isEqualTo(MatchRule.SPEAKER);
        assertThat(alert.getReasons().get(0).getClaim().getSpeaker().getName()).isEqualTo("Ada Maria Brandt");
        assertThat(alert.getReasons().get(0).getClaim().getContent().getText())
                .isEqualTo("the port will open in 3 days");
    }

    @Test
    void whoeverHeardOfAClaimUnderItsSpeakerHearsOfItsEndWhenTheCatalogKnowsBetter() {
        newsroom.publish(article("a", 1, CLAIM));
        newsroom.know(new CatalogEntity("minister", EntityType.PERSON, "Ada Brandt", List.of(), "", List.of()));
        newsroom.publish(article("a", 2, CLAIM + "\nOla Nordmann listened."));
        newsroom.publish(killed("a", 3));

        assertThat(newsroom.claims.readKeyValuesToList())
                .extracting(message -> message.key, message -> message.value.getState())
                .containsExactlyInAnyOrder(
                        tuple("person:ada-brandt", ClaimState.ASSERTED),
                        tuple("person:ada-brandt", ClaimState.RETRACTED),
                        tuple("minister", ClaimState.ASSERTED),
                        tuple("minister", ClaimState.RETRACTED));
    }

    @Test
    void aWatchOnClaimsAboutSomebodyIsUpdatedByACorrectionAndWithdrawnWhenTheClaimGoes() {
        newsroom.watch("w", WatchKind.CLAIMS_ABOUT, Optional.empty(), "Ola Nordmann");
        newsroom.publish(article("a", 1, "Ada Brandt says: Ola Nordmann took 3 days off work"));
        newsroom.publish(article("a", 2, "Ada Brandt says: Ola Nordmann took 5 days off work"));
        newsroom.publish(article("a", 3, "Ola Nordmann was at work."));

        assertThat(newsroom.alerts.readValuesToList())
                .extracting(Alert::getKind, Alert::getCause)
                .containsExactly(
                        tuple(AlertKind.NEW, null),
                        tuple(AlertKind.UPDATE, "The source corrected a claim that was told."),
                        tuple(AlertKind.WITHDRAWAL, "A later version of the article no longer matches."));
    }

    @Test
    void anUpdateTellsTheCorrectedClaimFirst() {
        newsroom.watch("w", WatchKind.CLAIMS_BY, Optional.empty(), "Ada Brandt");
        newsroom.publish(article("a", 1, "Ada Brandt says: nobody was asked\n" + CLAIM));
        newsroom.publish(article("a", 2, "Ada Brandt says: nobody was asked\n" + CORRECTED));

        Alert update = newsroom.alerts.readValuesToList().get(1);
        assertThat(update.getReasons())
                .extracting(reason -> reason.getClaim().getContent().getText())
                .containsExactly("the port will open in 5 days", "nobody was asked");
    }

    @Test
    void aRemovedWatchFiresNoMoreButHearsOfAKill() {
        newsroom.watch("w", WatchKind.ENTITY, Optional.empty(), "Ada Brandt");
        newsroom.publish(article("a", 1, CLAIM));
        newsroom.unwatch("w");
        newsroom.publish(article("b", 1, CLAIM));
        newsroom.publish(article("a", 2, CORRECTED));
        newsroom.publish(killed("a", 3));

        assertThat(newsroom.alerts.readValuesToList())
                .extracting(alert -> alert.getArticle().getId(), Alert::getKind)
                .containsExactly(tuple("a", AlertKind.NEW), tuple("a", AlertKind.WITHDRAWAL));
    }

    @Test
    void anEmbargoedArticleWaitsForItsTime() {
        newsroom.watch("w", WatchKind.ENTITY, Optional.empty(), "Ada Brandt");
        newsroom.publish(embargoed("a", 1, CLAIM, Duration.ofMinutes(10)));

        newsroom.pass(Duration.ofMinutes(9));
        assertThat(newsroom.enriched.isEmpty()).isTrue();

        newsroom.pass(Duration.ofMinutes(1));
        assertThat(newsroom.enriched.readValuesToList()).hasSize(1);
        assertThat(newsroom.alerts.readValuesToList()).hasSize(1);

        newsroom.pass(Duration.ofMinutes(10));
        assertThat(newsroom.enriched.isEmpty()).isTrue();
    }

    @Test
    void aKillOfAnArticleUnderEmbargoLeavesNothingToRelease() {
        newsroom.watch("w", WatchKind.ENTITY, Optional.empty(), "Ada Brandt");
        newsroom.publish(embargoed("a", 1, CLAIM, Duration.ofMinutes(10)));
        newsroom.publish(killed("a", 2));
        newsroom.pass(Duration.ofMinutes(20));

        assertThat(newsroom.enriched.isEmpty())
                .as("its text is under embargo still")
                .isTrue();
        assertThat(newsroom.claims.isEmpty()).isTrue();
        assertThat(newsroom.alerts.isEmpty()).isTrue();
    }

    @Test
    void aRevisionUnderEmbargoReplacesTheOneThatWaits() {
        newsroom.publish(embargoed("a", 1, CLAIM, Duration.ofMinutes(10)));
        newsroom.publish(embargoed("a", 2, CORRECTED, Duration.ofMinutes(10)));
        newsroom.pass(Duration.ofMinutes(10));

        assertThat(newsroom.enriched.readValuesToList())
                .extracting(EnrichedArticle::getRevisionKind, EnrichedArticle::getRevision)
                .containsExactly(tuple(RevisionKind.NEW, 2));
        assertThat(newsroom.claims.readValuesToList())
                .extracting(claim -> claim.getContent().getText())
                .containsExactly("the port will open in 5 days");
    }

    @Test
    void theTraceGoesOnFromTheArticleToTheAlert() {
        newsroom.watch("w", WatchKind.ENTITY, Optional.empty(), "Ada Brandt");
        newsroom.publishTraced(article("a", 1, CLAIM), "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        assertThat(Newsroom.header(newsroom.alerts.readRecord(), "traceparent"))
                .startsWith("00-0af7651916cd43dd8448eb211c80319c-");
    }

    @Test
    void anArticleWithoutATraceGetsOneThatAReplayGivesAgain() {
        newsroom.publish(article("a", 1, CLAIM));
        newsroom.publish(embargoed("b", 1, CLAIM, Duration.ofMinutes(1)));
        newsroom.pass(Duration.ofMinutes(1));

        assertThat(newsroom.enriched.readRecordsToList())
                .extracting(message -> Newsroom.header(message, "traceparent"))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allMatch(trace -> trace.matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01"));
    }

    @Test
    void whatHasNotBeenSeenForAMonthIsForgotten() {
        newsroom.publish(article("a", 1, CLAIM));
        newsroom.pass(Duration.ofDays(29));
        assertThat(newsroom.stored("revisions", "a")).isPresent();

        newsroom.pass(Duration.ofDays(2));
        assertThat(newsroom.stored("revisions", "a")).isEmpty();
        assertThat(newsroom.stored("claims", "a")).isEmpty();
        assertThat(newsroom.stored("matches", "a")).isEmpty();
    }

    /** Each revision and each repeat says that the article is still of use, to all that is remembered of it. */
    @Test
    void anArticleThatIsSeenForMonthsIsToldOnceAndTakenBackInFull() {
        newsroom.watch("w", WatchKind.ENTITY, Optional.empty(), "Ada Brandt");
        newsroom.publish(article("a", 1, CLAIM));
        for (int month = 0; month < 2; month++) {
            for (int i = 0; i < 6; i++) {
                newsroom.pass(Duration.ofDays(6));
                newsroom.publish(article("a", 1, CLAIM));
            }
            for (int i = 0; i < 6; i++) {
                newsroom.pass(Duration.ofDays(6));
                newsroom.publish(article("a", 1, CLAIM + "\nReaders: " + i + month));
            }
        }
        newsroom.publish(killed("a", 2));

        assertThat(newsroom.alerts.readValuesToList())
                .extracting(Alert::getKind)
                .containsExactly(AlertKind.NEW, AlertKind.WITHDRAWAL);
        assertThat(newsroom.claims.readValuesToList())
                .extracting(Claim::getState)
                .containsExactly(ClaimState.ASSERTED, ClaimState.RETRACTED);
    }

    @Test
    void anArticleIsNotForgottenWhileItWaitsForItsTime() {
        newsroom.publish(embargoed("a", 1, CLAIM, Duration.ofDays(50)));
        newsroom.pass(Duration.ofDays(40));
        newsroom.publish(embargoed("a", 1, CLAIM, Duration.ofDays(50)));
        newsroom.pass(Duration.ofDays(11));
        newsroom.pass(Duration.ofDays(20));
        newsroom.publish(killed("a", 2));

        assertThat(newsroom.enriched.readValuesToList())
                .extracting(EnrichedArticle::getRevision)
                .containsExactly(1, 2);
        assertThat(newsroom.claims.readValuesToList())
                .extracting(Claim::getState)
                .containsExactly(ClaimState.ASSERTED, ClaimState.RETRACTED);
    }

    @Test
    void manyEmbargoesThatEndAtOnceAreReleasedAFewAtATimeAndAllOfThem() {
        for (int i = 0; i < 12; i++) {
            newsroom.publish(embargoed("a" + i, 1, CLAIM, Duration.ofMinutes(1)));
        }
        newsroom.publish(embargoed("later", 1, CLAIM, Duration.ofMinutes(2)));
        newsroom.pass(Duration.ofMinutes(1));
        assertThat(newsroom.enriched.readValuesToList()).hasSizeBetween(1, 11);
        newsroom.publish(killed("a11", 2));

        newsroom.pass(Duration.ofMillis(100));
        newsroom.pass(Duration.ofMillis(100));
        newsroom.pass(Duration.ofMillis(100));
        assertThat(newsroom.claims.readValuesToList())
                .extracting(claim -> claim.getArticle().getId())
                .hasSizeBetween(11, 13)
                .doesNotContain("later");

        newsroom.pass(Duration.ofMinutes(1));
        assertThat(newsroom.claims.readValuesToList())
                .extracting(claim -> claim.getArticle().getId())
                .containsExactly("later");
    }

    @Test
    void anEmbargoThatIsMovedHoldsForTheNewTime() {
        newsroom.publish(embargoed("earlier", 1, CLAIM, Duration.ofMinutes(30)));
        newsroom.publish(embargoed("earlier", 2, CLAIM, Duration.ofMinutes(10)));
        newsroom.publish(embargoed("later", 1, CLAIM, Duration.ofMinutes(10)));
        newsroom.publish(embargoed("later", 2, CLAIM, Duration.ofMinutes(30)));

        newsroom.pass(Duration.ofMinutes(10));
        assertThat(newsroom.claims.readValuesToList())
                .extracting(claim -> claim.getArticle().getId())
                .containsExactly("earlier");
        newsroom.pass(Duration.ofMinutes(20));
        assertThat(newsroom.claims.readValuesToList())
                .extracting(claim -> claim.getArticle().getId())
                .containsExactly("later");
    }

    @Test
    void theTraceGoesOnAfterAnEmbargo() {
        newsroom.publishTraced(
                embargoed("a", 1, CLAIM, Duration.ofMinutes(1)),
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        newsroom.pass(Duration.ofMinutes(1));

        assertThat(Newsroom.header(newsroom.enriched.readRecord(), "traceparent"))
                .startsWith("00-0af7651916cd43dd8448eb211c80319c-");
    }

    private static Article embargoed(String id, int version, String body, Duration time) {
        return Article.newBuilder(article(id, version, body))
                .setEmbargoedUntil(Newsroom.START.plus(time))
                .build();
    }
}
