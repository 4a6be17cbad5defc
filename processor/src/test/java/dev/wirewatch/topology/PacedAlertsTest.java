package dev.wirewatch.topology;

import static dev.wirewatch.topology.Newsroom.article;
import static dev.wirewatch.topology.Newsroom.killed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.wirewatch.claims.CueKind;
import dev.wirewatch.codec.WatchCodec;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.DigestItem;
import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.schemas.MatchRule;
import dev.wirewatch.schemas.RevisionKind;
import dev.wirewatch.schemas.StatementChange;
import dev.wirewatch.schemas.WatchGrain;
import dev.wirewatch.schemas.WatchKind;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.schemas.internal.StatementTurn;
import dev.wirewatch.watch.AlertPolicy;
import dev.wirewatch.watch.Breakthrough;
import dev.wirewatch.watch.Filters;
import dev.wirewatch.watch.Grain;
import dev.wirewatch.watch.Metadata;
import dev.wirewatch.watch.NameCase;
import dev.wirewatch.watch.Named;
import dev.wirewatch.watch.QuietHours;
import dev.wirewatch.watch.Rule;
import dev.wirewatch.watch.Throttle;
import dev.wirewatch.watch.Watch;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Limits, quiet hours, pauses and digests; it is nine o'clock, and time stands still but where it is moved. */
class PacedAlertsTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final AlertPolicy ALWAYS = AlertPolicy.of(Grain.ARTICLE);
    private static final AlertPolicy TWO_AN_HOUR = new AlertPolicy(
            Grain.ARTICLE,
            Optional.of(new Throttle(2, HOUR)),
            Optional.empty(),
            Breakthrough.NONE,
            false,
            Optional.empty());
    private static final AlertPolicy QUIET = quiet(8, 10);
    private static final AlertPolicy SOON_QUIET = quiet(10, 12);

    private final Newsroom newsroom = new Newsroom();

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void whatIsOverTheLimitIsSummedUpWhenTheWindowEnds() {
        watch(TWO_AN_HOUR);
        IntStream.rangeClosed(1, 5).forEach(i -> {
            publish("a" + i);
            newsroom.pass(Duration.ofMinutes(5));
        });
        assertThat(told()).containsExactly("NEW a1", "NEW a2");

        newsroom.pass(Duration.ofMinutes(34));
        assertThat(told()).isEmpty();
        newsroom.pass(Duration.ofMinutes(1));

        Alert digest = newsroom.alerts.readValue();
        assertThat(digest.getKind()).isEqualTo(AlertKind.DIGEST);
        assertThat(digest.getCause()).isEqualTo("Held since the limit of alerts was reached.");
        assertThat(digest.getAlertedAt()).isEqualTo(Newsroom.START.plus(HOUR));
        assertThat(digest.getWatchLabel()).isEqualTo("Ada Brandt");
        assertThat(digest.getMore()).isZero();
        assertThat(digest.getItems())
                .extracting(item -> item.getArticle().getId(), DigestItem::getKind, DigestItem::getHeldAt)
                .containsExactly(
                        tuple("a3", AlertKind.NEW, Newsroom.START.plus(Duration.ofMinutes(10))),
                        tuple("a4", AlertKind.NEW, Newsroom.START.plus(Duration.ofMinutes(15))),
                        tuple("a5", AlertKind.NEW, Newsroom.START.plus(Duration.ofMinutes(20))));
        newsroom.pass(HOUR);
        newsroom.pass(HOUR);
        assertThat(told()).isEmpty();
        assertThat(newsroom.stored("pacings", "w")).isEmpty();
    }

    @Test
    void theDigestIsTheFirstAlertOfTheNextWindow() {
        watch(TWO_AN_HOUR);
        publish("a1", "a2", "a3");
        newsroom.pass(HOUR);
        publish("a4", "a5");

        assertThat(told()).containsExactly("NEW a1", "NEW a2", "DIGEST [NEW a3]", "NEW a4");
        newsroom.pass(HOUR);
        assertThat(told()).containsExactly("DIGEST [NEW a5]");
    }

    @Test
    void whatComesInQuietHoursIsSummedUpWhenTheyEnd() {
        watch(QUIET);
        publish("a1", "a2");
        newsroom.pass(Duration.ofMinutes(59));
        assertThat(told()).isEmpty();

        newsroom.pass(Duration.ofMinutes(1));
        assertThat(told()).containsExactly("DIGEST [NEW a1, NEW a2]");
    }

    @Test
    void theDelayOfWhatIsHeldIsMeasuredApart() {
        watch(QUIET);
        publish("a1", "a2");
        newsroom.pass(HOUR);
        publish("a3");

        assertThat(delay("until.digest").count()).isEqualTo(2);
        assertThat(delay("until.digest").max(TimeUnit.MINUTES)).isEqualTo(60);
        assertThat(delay("since.receipt").count()).isEqualTo(1);
    }

    @Test
    void aDigestListsTheFirstHundredAndCountsTheRest() {
        watch(QUIET);
        IntStream.rangeClosed(1, 130).forEach(i -> publish("a" + i));
        newsroom.pass(HOUR);

        Alert digest = newsroom.alerts.readValue();
        assertThat(digest.getItems()).hasSize(100);
        assertThat(digest.getMore()).isEqualTo(30);
        newsroom.pass(HOUR);
        assertThat(newsroom.alerts.isEmpty()).isTrue();
        assertThat(newsroom.stored("held-alerts", "w a1")).isEmpty();
    }

    @Test
    void whatIsKilledBeforeItWasToldIsNotTold() {
        watch(QUIET);
        publish("a1", "a2");
        newsroom.publish(killed("a1", 2));
        newsroom.pass(HOUR);
        assertThat(told()).containsExactly("DIGEST [NEW a2]");
    }

    @Test
    void whereAllIsKilledThereIsNoDigest() {
        watch(QUIET);
        publish("a1");
        newsroom.publish(killed("a1", 2));
        newsroom.pass(HOUR);

        assertThat(told()).isEmpty();
        assertThat(newsroom.stored("pacings", "w")).isEmpty();
    }

    @Test
    void whatIsCorrectedBeforeItWasToldIsToldAsCorrected() {
        watchClaims(QUIET);
        newsroom.publish(article("a", 1, "Ada Brandt says: the port will open in 3 days"));
        newsroom.publish(article("a", 2, "Ada Brandt says: the port will open in 5 days"));
        newsroom.pass(HOUR);

        DigestItem item = newsroom.alerts.readValue().getItems().get(0);
        assertThat(item.getKind()).isEqualTo(AlertKind.NEW);
        assertThat(item.getCause()).isNull();
        assertThat(item.getArticle().getRevision()).isEqualTo(2);
        assertThat(item.getReason().getClaim().getContent().getText()).isEqualTo("the port will open in 5 days");
    }

    @Test
    void aCorrectionAndAKillOfWhatWasToldAreSentInQuietHours() {
        watchClaims(SOON_QUIET);
        newsroom.publish(article("a", 1, "Ada Brandt says: the port will open in 3 days"));
        newsroom.pass(HOUR);
        newsroom.publish(article("a", 2, "Ada Brandt says: the port will open in 5 days"));
        newsroom.publish(killed("a", 3));

        assertThat(told()).containsExactly("NEW a", "UPDATE a", "WITHDRAWAL a");
    }

    @Test
    void whatADigestToldCanBeCorrectedAtOnce() {
        watchClaims(QUIET);
        newsroom.publish(article("a", 1, "Ada Brandt says: the port will open in 3 days"));
        newsroom.pass(HOUR);
        newsroom.publish(killed("a", 2));

        assertThat(told()).containsExactly("DIGEST [NEW a]", "WITHDRAWAL a");
    }

    @Test
    void aStoryThatIsHeldGoesOnWhileAnArticleOfItStands() {
        watch(stories(QUIET));
        publishCopies("a1", "a2");
        newsroom.publish(killed("a1", 2));
        newsroom.pass(HOUR);

        assertThat(newsroom.alerts.readValue().getKind()).isEqualTo(AlertKind.REPEAT);
        Alert digest = newsroom.alerts.readValue();
        assertThat(digest.getItems())
                .extracting(DigestItem::getKind, DigestItem::getCause)
                .containsExactly(tuple(AlertKind.NEW, "The source withdrew the article; others have the story still."));
        newsroom.publish(killed("a2", 2));
        assertThat(told()).containsExactly("WITHDRAWAL a2");
    }

    @Test
    void aStoryIsNotToldWhoseLastArticleIsKilledBefore() {
        watch(stories(QUIET));
        publishCopies("a1", "a2");
        newsroom.publish(killed("a1", 2));
        newsroom.publish(killed("a2", 2));
        newsroom.pass(HOUR);

        assertThat(told()).containsExactly("REPEAT a2");
    }

    @Test
    void anUrgencyBreaksThroughAndTakesWithItWhatIsHeldOfItsArticle() {
        watchClaims(with(QUIET, new Breakthrough(Optional.of(2), Set.of())));
        newsroom.publish(urgent(article("a", 1, "Ada Brandt says: the port will open in 3 days"), 4));
        newsroom.publish(urgent(article("b", 1, "Ada Brandt says: the port is on fire"), 2));
        newsroom.publish(urgent(article("a", 2, "Ada Brandt says: the port will open in 5 days"), 1));
        assertThat(told()).containsExactly("NEW b", "NEW a");

        newsroom.pass(HOUR);
        assertThat(told()).isEmpty();
    }

    @Test
    void aCopyThatBreaksThroughTellsTheStoryThatIsHeld() {
        watch(stories(with(QUIET, new Breakthrough(Optional.of(2), Set.of()))));
        publishCopies("a");
        newsroom.publish(urgent(copy("b"), 1));
        newsroom.publish(urgent(copy("c"), 1));
        assertThat(told()).containsExactly("NEW b", "REPEAT c");

        newsroom.pass(HOUR);
        assertThat(told()).isEmpty();

        newsroom.publish(killed("a", 2));
        newsroom.publish(killed("c", 2));
        newsroom.publish(killed("b", 2));
        assertThat(told()).containsExactly("REPEAT a", "REPEAT c", "WITHDRAWAL b");
    }

    @Test
    void aCopyThatIsKilledDoesNotTellTheStoryThatIsHeld() {
        watch(stories(with(QUIET, new Breakthrough(Optional.of(2), Set.of()))));
        publishCopies("a", "b");
        newsroom.publish(urgent(killed("b", 2), 1));
        assertThat(told()).containsExactly("REPEAT b", "REPEAT b");

        newsroom.pass(HOUR);
        assertThat(told()).containsExactly("DIGEST [NEW a]");
    }

    @Test
    void anUrgentCopyInAPauseTakesNothingFromTheDigest() {
        AlertPolicy policy = stories(with(QUIET, new Breakthrough(Optional.of(2), Set.of())));
        watch(policy);
        publishCopies("a");
        watch(paused(policy));
        newsroom.publish(urgent(copy("b"), 1));
        newsroom.pass(HOUR);
        assertThat(told()).isEmpty();

        watch(policy);
        newsroom.pass(Duration.ofSeconds(1));
        assertThat(told()).containsExactly("DIGEST [NEW a]");
    }

    @Test
    void whatBrokeThroughIsTakenBackAsWellThoughTheFirstWasHeld() {
        watchClaims(stories(with(QUIET, new Breakthrough(Optional.of(2), Set.of()))));
        newsroom.publish(urgent(article("a", 1, "Ada Brandt says: the port will open in 3 days"), 4));
        newsroom.publish(urgent(article("b", 1, "Ada Brandt says: the port will open in 5 days"), 1));
        assertThat(told()).containsExactly("NEW b");

        newsroom.publish(killed("a", 2));
        newsroom.publish(killed("b", 2));
        assertThat(told()).containsExactly("REPEAT a", "WITHDRAWAL b");
    }

    @Test
    void aSpeechActBreaksThrough() {
        watchClaims(with(QUIET, new Breakthrough(Optional.empty(), Set.of(CueKind.SAY))));
        newsroom.publish(article("a", 1, "Ada Brandt says: the port will open in 3 days"));

        assertThat(told()).containsExactly("NEW a");
    }

    @Test
    void aPausedWatchTellsNothingAndResumesWithoutAFlood() {
        watch(QUIET);
        publish("before");
        watch(paused(QUIET));
        publish("meanwhile");
        newsroom.pass(HOUR);
        assertThat(told()).isEmpty();

        watch(QUIET);
        newsroom.pass(Duration.ofSeconds(1));
        publish("after", "meanwhile");
        assertThat(told()).containsExactly("DIGEST [NEW before]", "NEW after");
    }

    @Test
    void anExpiredWatchTellsNothing() {
        watch(new AlertPolicy(
                Grain.ARTICLE,
                Optional.empty(),
                Optional.empty(),
                Breakthrough.NONE,
                false,
                Optional.of(Newsroom.START.plus(HOUR))));
        publish("a1");
        newsroom.pass(HOUR);
        publish("a2");

        assertThat(told()).containsExactly("NEW a1");
    }

    @Test
    void aChangeOfTheSettingsTakesEffectAtOnce() {
        watch(QUIET);
        publish("a1");
        watch(ALWAYS);
        newsroom.pass(Duration.ofSeconds(1));
        publish("a2");

        assertThat(told()).containsExactly("DIGEST [NEW a1]", "NEW a2");
    }

    @Test
    void whatARemovedWatchHeldIsDropped() {
        watch(QUIET);
        publish("a1");
        newsroom.unwatch("w");
        newsroom.pass(Duration.ofSeconds(1));
        watch(QUIET);
        newsroom.pass(HOUR);

        assertThat(told()).isEmpty();
        assertThat(newsroom.stored("held-alerts", "w a1")).isEmpty();
    }

    @Test
    void whatARemovedWatchHeldIsNotTakenBack() {
        watch(QUIET);
        publish("a1");
        newsroom.unwatch("w");
        newsroom.pass(Duration.ofSeconds(1));
        newsroom.publish(killed("a1", 2));
        newsroom.pass(HOUR);

        assertThat(told()).isEmpty();
    }

    @Test
    void whatARemovedWatchToldIsTakenBack() {
        watch(SOON_QUIET);
        publish("a1");
        newsroom.pass(HOUR);
        publish("a2");
        newsroom.unwatch("w");
        newsroom.pass(Duration.ofSeconds(1));
        newsroom.publish(killed("a1", 2));
        newsroom.publish(killed("a2", 2));

        assertThat(told()).containsExactly("NEW a1", "WITHDRAWAL a1");
    }

    @Test
    void beyondAThousandAlertsAreOnlyCounted() {
        watch(QUIET);
        IntStream.rangeClosed(1, 1_005).forEach(i -> publish("a" + i));
        assertThat(newsroom.stored("held-alerts", "w a1000")).isPresent();
        assertThat(newsroom.stored("held-alerts", "w a1001")).isEmpty();
        newsroom.pass(HOUR);

        Alert digest = newsroom.alerts.readValue();
        assertThat(digest.getItems()).hasSize(100);
        assertThat(digest.getMore()).isEqualTo(905);
        assertThat(newsroom.stored("held-alerts", "w a1000")).isEmpty();
        assertThat(newsroom.alerts.isEmpty()).isTrue();
    }

    @Test
    void aStoryThatWasToldInADigestNamesTheItem() {
        watch(stories(QUIET));
        publishCopies("a1");
        newsroom.pass(HOUR);
        publishCopies("a2");

        DigestItem item = newsroom.alerts.readValue().getItems().get(0);
        Alert repeat = newsroom.alerts.readValue();
        assertThat(repeat.getKind()).isEqualTo(AlertKind.REPEAT);
        assertThat(repeat.getStory().getFirstAlert()).isEqualTo(item.getId());
    }

    @Test
    void aStoryThatCameInAPauseCountsAsTold() {
        watch(paused(stories(ALWAYS)));
        publishCopies("a1");
        watch(stories(ALWAYS));
        publishCopies("a2");

        Alert repeat = newsroom.alerts.readValue();
        assertThat(repeat.getKind()).isEqualTo(AlertKind.REPEAT);
        assertThat(repeat.getStory().getFirstAlert()).isNotEqualTo(repeat.getId());
        assertThat(told()).isEmpty();
    }

    @Test
    void eachWatchHoldsItsOwn() {
        watch("w", QUIET);
        watch("w x", quiet(8, 11));
        publish("a1");
        newsroom.pass(HOUR);
        assertThat(told()).containsExactly("DIGEST [NEW a1]");

        newsroom.pass(HOUR);
        assertThat(told()).containsExactly("DIGEST [NEW a1]");
    }

    @Test
    void whatOneArticleDoesToSeveralStatementsIsHeldApartAndEachWithItsLastChange() {
        watch(QUIET);
        statement("s1", 2, StatementChange.DISPUTED);
        statement("s2", 2, StatementChange.CORROBORATED);
        statement("s1", 3, StatementChange.RETRACTED);

        newsroom.pass(HOUR);
        Alert digest = newsroom.alerts.readValue();
        assertThat(digest.getMore()).isZero();
        assertThat(digest.getItems())
                .extracting(DigestItem::getCause)
                .containsExactlyInAnyOrder(
                        "Nobody reports the claim any longer.",
                        "Another source reports the claim, or another speaker says the same.");
    }

    /** Of one article. */
    private void statement(String id, int version, StatementChange change) {
        newsroom.match(Match.newBuilder()
                .setWatchId("w")
                .setWatchLabel("Ada Brandt")
                .setArticle(ArticleRef.newBuilder()
                        .setId("a1")
                        .setRevision(1)
                        .setSource("Coastwire")
                        .setReceivedAt(Newsroom.START)
                        .build())
                .setRevisionKind(RevisionKind.NEW)
                .setReasons(List.of(
                        MatchReason.newBuilder().setRule(MatchRule.SPEAKER).build()))
                .setGrain(WatchGrain.STORY)
                .setStatement(new StatementTurn(id, version, change))
                .build());
    }

    private void watch(AlertPolicy policy) {
        watch("w", policy);
    }

    private void watch(String id, AlertPolicy policy) {
        watch(id, WatchKind.ENTITY, policy);
    }

    private void watchClaims(AlertPolicy policy) {
        watch("w", WatchKind.CLAIMS_BY, policy);
    }

    private void watch(String id, WatchKind kind, AlertPolicy policy) {
        Named ada = new Named(Optional.empty(), List.of("Ada Brandt"), NameCase.SMART, Optional.empty());
        Rule rule = kind == WatchKind.ENTITY ? new Rule.Mentions(ada) : new Rule.ClaimsBy(ada, Set.of());
        newsroom.watch(WatchCodec.encode(
                new Watch(id, "Ada Brandt", rule, Filters.NONE, policy, Metadata.NONE), Newsroom.START));
    }

    private void publish(String... articles) {
        for (String id : articles) {
            newsroom.publish(article(id, 1, "Ada Brandt opened the port of " + id + "."));
        }
    }

    private void publishCopies(String... articles) {
        for (String id : articles) {
            newsroom.publish(copy(id));
        }
    }

    private static Article copy(String id) {
        return article(id, 1, "Ada Brandt opened the new port on the northern shore this morning.");
    }

    private static Article urgent(Article article, int urgency) {
        return Article.newBuilder(article).setUrgency(urgency).build();
    }

    private Timer delay(String which) {
        return newsroom.meters.get("wirewatch.alert.delay." + which).timer();
    }

    /** What was told since this was asked last: "NEW a", "DIGEST [NEW b, UPDATE c]". */
    private List<String> told() {
        return newsroom.alerts.readValuesToList().stream()
                .map(PacedAlertsTest::words)
                .toList();
    }

    private static String words(Alert alert) {
        return alert.getKind() == AlertKind.DIGEST
                ? "DIGEST "
                        + alert.getItems().stream()
                                .map(item ->
                                        item.getKind() + " " + item.getArticle().getId())
                                .toList()
                : alert.getKind() + " " + alert.getArticle().getId();
    }

    private static AlertPolicy quiet(int from, int to) {
        QuietHours hours = new QuietHours(LocalTime.of(from, 0), LocalTime.of(to, 0), ZoneId.of("UTC"), Set.of());
        return new AlertPolicy(
                Grain.ARTICLE, Optional.empty(), Optional.of(hours), Breakthrough.NONE, false, Optional.empty());
    }

    private static AlertPolicy stories(AlertPolicy policy) {
        return new AlertPolicy(
                Grain.STORY, policy.throttle(), policy.quietHours(), policy.breakthrough(), false, Optional.empty());
    }

    private static AlertPolicy with(AlertPolicy policy, Breakthrough breakthrough) {
        return new AlertPolicy(
                policy.grain(), policy.throttle(), policy.quietHours(), breakthrough, false, Optional.empty());
    }

    private static AlertPolicy paused(AlertPolicy policy) {
        return new AlertPolicy(
                policy.grain(), policy.throttle(), policy.quietHours(), policy.breakthrough(), true, Optional.empty());
    }
}
