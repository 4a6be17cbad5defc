package dev.wirewatch.topology.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.claims.ClaimIds;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.ClaimKind;
import dev.wirewatch.schemas.ClaimRule;
import dev.wirewatch.schemas.ClaimState;
import dev.wirewatch.schemas.Content;
import dev.wirewatch.schemas.Cue;
import dev.wirewatch.schemas.Span;
import dev.wirewatch.schemas.Speaker;
import dev.wirewatch.schemas.SpeakerResolution;
import dev.wirewatch.schemas.SpeechAct;
import dev.wirewatch.schemas.Statement;
import dev.wirewatch.schemas.StatementDispute;
import dev.wirewatch.schemas.StatementStatus;
import dev.wirewatch.schemas.Story;
import dev.wirewatch.schemas.StoryArticle;
import dev.wirewatch.schemas.StoryChange;
import dev.wirewatch.schemas.StoryState;
import dev.wirewatch.schemas.internal.StatementPart;
import dev.wirewatch.schemas.internal.StatementRecord;
import dev.wirewatch.topology.metrics.MeterConfig;
import dev.wirewatch.topology.state.StoreSpec;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What subscribers of statements are told. */
class TrackStatementsTest {

    private static final String SAFE = "engineers knew of no cracks in the harbour bridge before the storm";

    @TempDir
    private Path folder;

    private MockProcessorContext<String, Statement> context;
    private TrackStatements step = new TrackStatements();
    private Instant now = Instant.parse("2031-03-05T09:00:00Z");

    @BeforeEach
    void start() {
        Properties config = new Properties();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, "statements");
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:1");
        config.putAll(MeterConfig.of(new SimpleMeterRegistry()));
        context = new MockProcessorContext<>(config, new TaskId(0, 0), folder.toFile());
        for (StoreSpec<?> store : TrackStatements.STORES) {
            context.addStateStore(InMemoryStores.open(store.name(), store.type(), context));
        }
        step.init(context);
    }

    @Test
    void aDenialSetsBothStatementsAgainstEachOtherWithTheWordsOfBoth() {
        send("a", 0, StoryChange.ADDED, claim("a", "Marta Ilves", SpeechAct.SAY, SAFE));
        List<Statement> told = send("b", 1, StoryChange.ADDED, claim("b", "Piet Tarn", SpeechAct.DENY, SAFE));

        assertThat(told).extracting(Statement::getStatus).containsOnly(StatementStatus.DISPUTED);
        assertThat(told)
                .extracting(statement -> statement.getSpeaker().getName())
                .containsExactlyInAnyOrder("Marta Ilves", "Piet Tarn");
        assertThat(told).allSatisfy(statement -> {
            StatementDispute dispute = statement.getDisputes().get(0);
            assertThat(dispute.getReport().getClaim().getContent().getText()).isEqualTo(SAFE);
            assertThat(dispute.getReport().getClaim().getSpeaker().getName())
                    .isNotEqualTo(statement.getSpeaker().getName());
            assertThat(dispute.getReasons()).isNotEmpty();
        });
    }

    @Test
    void aTaskThatStartsAgainGoesOn() {
        send("a", 0, StoryChange.ADDED, claim("a", "Marta Ilves", SpeechAct.SAY, SAFE));
        restart();

        Statement statement = send("b", 1, StoryChange.ADDED, claim("b", "Ilves", SpeechAct.SAY, SAFE))
                .get(0);

        assertThat(statement.getStatus()).isEqualTo(StatementStatus.CORROBORATED);
        assertThat(statement.getReports())
                .extracting(report -> report.getClaim().getArticle().getHeadline())
                .containsExactly("Headline of a", "Headline of b");
    }

    @Test
    void aKillReachesAPublishedStatementLongAfterItsWindow() {
        send("a", 0, StoryChange.ADDED, claim("a", "Marta Ilves", SpeechAct.SAY, SAFE));
        send("b", 1, StoryChange.ADDED, claim("b", "Marta Ilves", SpeechAct.SAY, SAFE));
        now = now.plus(Duration.ofDays(20));
        assertThat(send("c", 0, StoryChange.ADDED, claim("c", "Ida Voss", SpeechAct.SAY, "the ferry sails at noon")))
                .isEmpty();

        Statement killed = send("a", 0, StoryChange.KILLED).get(0);

        assertThat(killed.getVersion()).isEqualTo(2);
        assertThat(killed.getStatus()).isEqualTo(StatementStatus.ASSERTED);
        assertThat(killed.getReports())
                .extracting(report -> report.getClaim().getArticle().getId())
                .containsExactly("b");
    }

    /** After a start with an empty memory new statements get the numbers that those of the past have. */
    @Test
    void aStatementThatComesBackTakesNobodysPlace() {
        send("a", 0, StoryChange.ADDED, claim("a", "Marta Ilves", SpeechAct.SAY, SAFE));
        send("b", 1, StoryChange.ADDED, claim("b", "Marta Ilves", SpeechAct.SAY, SAFE));
        now = now.plus(Duration.ofDays(20));
        send("c", 0, StoryChange.ADDED);
        restart();
        String other = "the ferry to the islands of Orla sails at noon again";
        send("d", 0, StoryChange.ADDED, claim("d", "Ida Voss", SpeechAct.SAY, other));
        send("a", 0, StoryChange.KILLED);

        assertThat(send("e", 1, StoryChange.ADDED, claim("e", "Ida Voss", SpeechAct.SAY, other)))
                .singleElement()
                .satisfies(statement -> assertThat(statement.getStatus()).isEqualTo(StatementStatus.CORROBORATED));
    }

    @Test
    void whatWasNeverPublishedIsForgottenWithItsWindow() {
        send("a", 0, StoryChange.ADDED, claim("a", "Marta Ilves", SpeechAct.SAY, SAFE));
        now = now.plus(Duration.ofDays(20));
        send("b", 1, StoryChange.ADDED, claim("b", "Marta Ilves", SpeechAct.SAY, SAFE));

        KeyValueStore<String, StatementRecord> past = context.getStateStore(TrackStatements.PAST.name());
        KeyValueStore<String, StatementRecord> current = context.getStateStore(TrackStatements.STATEMENTS.name());
        assertThat(past.approximateNumEntries()).isZero();
        assertThat(current.approximateNumEntries()).isEqualTo(1);
        assertThat(storedParts()).isEqualTo(1);
        assertThat(send("a", 0, StoryChange.KILLED)).isEmpty();
    }

    @Test
    void whatWasPublishedIsForgottenWithItsReportsAMonthLater() {
        send("a", 0, StoryChange.ADDED, claim("a", "Marta Ilves", SpeechAct.SAY, SAFE));
        send("b", 1, StoryChange.ADDED, claim("b", "Marta Ilves", SpeechAct.SAY, SAFE));
        now = now.plus(Duration.ofDays(20));
        send("c", 0, StoryChange.ADDED);
        assertThat(storedParts()).isEqualTo(2);

        now = now.plus(Duration.ofDays(20));
        callTimers();

        assertThat(storedParts()).isZero();
    }

    @Test
    void whatManyReportIsToldAnewWithinHalfAMinute() {
        reportOften(10);
        assertThat(sendCopy(10)).isEmpty();
        assertThat(sendCopy(11)).isEmpty();
        assertThat(storedParts()).isEqualTo(12);

        context.resetForwards();
        callTimers();

        assertThat(forwarded()).singleElement().satisfies(statement -> {
            assertThat(statement.getVersion()).isEqualTo(10);
            assertThat(statement.getReportCount()).isEqualTo(12);
            assertThat(statement.getLatest().getId()).isEqualTo("copy 11");
            assertThat(statement.getChanges()).isEmpty();
        });
        context.resetForwards();
        callTimers();
        assertThat(forwarded()).isEmpty();
    }

    @Test
    void aTaskThatStartsAgainTellsWhatWasNotTold() {
        reportOften(10);
        sendCopy(10);
        restart();

        context.resetForwards();
        callTimers();

        assertThat(forwarded()).singleElement().satisfies(statement -> assertThat(statement.getReportCount())
                .isEqualTo(11));
    }

    @Test
    void aSecondSourceADenialAndAKillOfWhatManyReportAreToldAtOnce() {
        reportOften(12);

        assertThat(send("b", 1, StoryChange.ADDED, claim("b", "Marta Ilves", SpeechAct.SAY, SAFE)))
                .singleElement()
                .satisfies(statement -> assertThat(statement.getStatus()).isEqualTo(StatementStatus.CORROBORATED));
        assertThat(send("c", 1, StoryChange.ADDED, claim("c", "Piet Tarn", SpeechAct.DENY, SAFE)))
                .extracting(Statement::getStatus)
                .containsOnly(StatementStatus.DISPUTED);
        assertThat(send("copy 11", 0, StoryChange.KILLED))
                .singleElement()
                .satisfies(statement -> assertThat(statement.getReportCount()).isEqualTo(12));
        assertThat(storedParts()).isEqualTo(12 + 1 + 2);
    }

    @Test
    void whoSaysTheOppositeOfWhatThirtyHaveDeniedIsSetAgainstItToo() {
        String opened = "before the storm lorries found the bridge of Orla opened";
        send("a", 0, StoryChange.ADDED, claim("a", "Marta Ilves", SpeechAct.SAY, opened));
        for (int i = 0; i < 31; i++) {
            String article = "denial " + i;
            send(article, i, StoryChange.ADDED, claim(article, "Piet Tarn " + i, SpeechAct.DENY, opened));
        }

        String closed = "before the storm lorries found the bridge of Orla closed";
        assertThat(send("z", 99, StoryChange.ADDED, claim("z", "Ida Voss", SpeechAct.SAY, closed)))
                .filteredOn(statement -> statement.getSpeaker().getName().equals("Ida Voss"))
                .singleElement()
                .satisfies(statement -> assertThat(statement.getDisputes())
                        .extracting(dispute ->
                                dispute.getReport().getClaim().getSpeaker().getName())
                        .contains("Marta Ilves"));
    }

    @Test
    void aKillReachesAStatementWhoseOpponentIsForgotten() {
        whoSaysTheOppositeOfWhatThirtyHaveDeniedIsSetAgainstItToo();
        now = now.plus(Duration.ofDays(20));
        send("y", 0, StoryChange.ADDED);

        assertThat(send("z", 99, StoryChange.KILLED))
                .filteredOn(statement -> statement.getSpeaker().getName().equals("Ida Voss"))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.getStatus()).isEqualTo(StatementStatus.RETRACTED);
                    assertThat(statement.getWording()).isEmpty();
                });
    }

    @Test
    void aRevisedDenialOfWhatNobodyReportsAnyLongerIsToldAtOnce() {
        send("a", 0, StoryChange.ADDED, claim("a", "Marta Ilves", SpeechAct.SAY, SAFE));
        for (int i = 0; i < 10; i++) {
            send("b" + i, 1, StoryChange.ADDED, claim("b" + i, "Piet Tarn", SpeechAct.DENY, SAFE));
        }
        send("a", 0, StoryChange.KILLED);

        assertThat(send("b3", 1, StoryChange.REVISED, claim("b3", "Piet Tarn", SpeechAct.DENY, SAFE)))
                .extracting(Statement::getStatus)
                .contains(StatementStatus.RETRACTED);
        context.resetForwards();
        callTimers();
        assertThat(forwarded()).isEmpty();
    }

    @Test
    void aRevisionIsQuotedInWhatItDisputes() {
        send("a", 0, StoryChange.ADDED, claim("a", "Marta Ilves", SpeechAct.SAY, SAFE));
        Claim denial = claim("b", "Piet Tarn", SpeechAct.DENY, SAFE);
        send("b", 1, StoryChange.ADDED, denial);

        List<Statement> told = send(
                "b",
                1,
                StoryChange.REVISED,
                Claim.newBuilder(denial).setConfidence(0.5).build());

        assertThat(told)
                .filteredOn(statement -> statement.getSpeaker().getName().equals("Marta Ilves"))
                .singleElement()
                .satisfies(statement -> assertThat(statement
                                .getDisputes()
                                .get(0)
                                .getReport()
                                .getClaim()
                                .getConfidence())
                        .isEqualTo(0.5));
    }

    /** As an older build kept them, and as they are when the reports are damaged. */
    @Test
    void aStatementWithoutItsReportsIsForgotten() {
        send("a", 0, StoryChange.ADDED, claim("a", "Marta Ilves", SpeechAct.SAY, SAFE));
        KeyValueStore<String, StatementPart> parts = context.getStateStore(TrackStatements.PARTS.name());
        try (var entries = parts.all()) {
            entries.forEachRemaining(entry -> parts.delete(entry.key));
        }
        restart();

        KeyValueStore<String, StatementRecord> current = context.getStateStore(TrackStatements.STATEMENTS.name());
        assertThat(current.approximateNumEntries()).isZero();
        assertThat(send("b", 1, StoryChange.ADDED, claim("b", "Marta Ilves", SpeechAct.SAY, SAFE)))
                .isEmpty();
    }

    @Test
    void anArticleThatLeavesItsStoryIsTakenInWithItsNextOne() {
        send("a", 0, StoryChange.ADDED, claim("a", "Marta Ilves", SpeechAct.SAY, SAFE));
        send("b", 1, StoryChange.ADDED, claim("b", "Marta Ilves", SpeechAct.SAY, SAFE));

        assertThat(send("b", 0, StoryChange.LEFT)).isEmpty();
    }

    private void reportOften(int times) {
        for (int i = 0; i < times; i++) {
            sendCopy(i);
        }
    }

    /** From one source, like copies of one text. */
    private List<Statement> sendCopy(int i) {
        String article = "copy " + i;
        return send(article, 0, StoryChange.ADDED, claim(article, "Marta Ilves", SpeechAct.SAY, SAFE));
    }

    private long storedParts() {
        KeyValueStore<String, StatementPart> parts = context.getStateStore(TrackStatements.PARTS.name());
        return parts.approximateNumEntries();
    }

    private void restart() {
        step.close();
        step = new TrackStatements();
        step.init(context);
    }

    private void callTimers() {
        context.scheduledPunctuators().stream()
                .filter(timer -> !timer.cancelled())
                .toList()
                .forEach(timer -> timer.getPunctuator().punctuate(now.toEpochMilli()));
    }

    private List<Statement> send(String article, int source, StoryChange change, Claim... claims) {
        now = now.plus(Duration.ofMinutes(1));
        ArticleRef ref = new ArticleRef(article, 1, "Northwire", "Headline of " + article, null, null, now);
        StoryArticle latest = new StoryArticle(ref, null, null, List.of(), change == StoryChange.KILLED);
        Story story = new Story(
                "bridge",
                1,
                StoryState.OPEN,
                "Bridge closed",
                now,
                now,
                change,
                latest,
                List.of(),
                1,
                0,
                1,
                List.of(),
                List.of());
        context.resetForwards();
        step.process(
                new Record<>("bridge", new ToldArticle(story, source, List.of(claims), List.of()), now.toEpochMilli()));
        return forwarded();
    }

    private List<Statement> forwarded() {
        return context.forwarded().stream()
                .<Statement>map(forwarded -> forwarded.record().value())
                .toList();
    }

    private static Claim claim(String article, String speaker, SpeechAct act, String words) {
        return new Claim(
                ClaimIds.of(article, speaker, words),
                null,
                ClaimState.ASSERTED,
                1,
                ClaimKind.INDIRECT,
                new Speaker(speaker, null, null, SpeakerResolution.NAME, List.of(), List.of()),
                new Cue("say", "says", act, false, false, false, false, false, List.of(new Span(0, 4))),
                new Content(words, List.of(new Span(10, 10 + words.length()))),
                List.of(),
                ClaimRule.CLAUSE,
                0.9,
                List.of(),
                List.of());
    }
}
