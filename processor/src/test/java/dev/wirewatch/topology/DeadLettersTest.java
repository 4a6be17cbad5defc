package dev.wirewatch.topology;

import static dev.wirewatch.topology.Newsroom.article;
import static dev.wirewatch.topology.Newsroom.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.wirewatch.annotation.Annotator;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.ArticleStatus;
import dev.wirewatch.schemas.CatalogEntity;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.EntityType;
import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.schemas.MatchRule;
import dev.wirewatch.schemas.RevisionKind;
import dev.wirewatch.schemas.WatchGrain;
import dev.wirewatch.schemas.WatchKind;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.topology.deadletter.DeadLetters;
import dev.wirewatch.topology.metrics.MeterConfig;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each bad input ends as a dead letter that says where it stood and why, and the good ones around it come through. */
class DeadLettersTest {

    private static final String CLAIM = "Ada Brandt says: all is well";

    private final Newsroom newsroom = new Newsroom();

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void bytesThatAreNoAvroAreKeptAsReceived() {
        byte[] poison = "this is not Avro".getBytes(StandardCharsets.UTF_8);
        publishAroundGoodArticles(() -> newsroom.publishBytes(poison));

        var letter = theDeadLetter();
        assertThat(letter.value()).isEqualTo(poison);
        assertThat(header(letter, "dead-letter.topic")).isEqualTo("news.articles");
        assertThat(header(letter, "dead-letter.partition")).isEqualTo("0");
        assertThat(header(letter, "dead-letter.offset")).isEqualTo("1");
        assertThat(header(letter, "dead-letter.step")).isEqualTo("articles");
        assertThat(header(letter, "dead-letter.cause")).contains("Unknown magic byte");
    }

    @Test
    void aSchemaIdThatTheRegistryDoesNotKnowIsTheRecordsFault() {
        byte[] good = newsroom.bytes(article("x", 1, CLAIM));
        ByteBuffer.wrap(good).putInt(1, 987_654);
        publishAroundGoodArticles(() -> newsroom.publishBytes(good));

        assertThat(header(theDeadLetter(), "dead-letter.cause")).containsIgnoringCase("not found");
    }

    @Test
    void aRecordOfAnotherSchemaThatTheRegistryKnows() {
        newsroom.publish(article("before", 1, CLAIM));
        Claim claim = newsroom.claims.readValue();
        newsroom.publishBytes(newsroom.bytes(Topics.CLAIMS, claim));
        newsroom.publish(article("after", 1, CLAIM));

        assertThat(header(theDeadLetter(), "dead-letter.cause")).contains("is of type Claim, not Article");
        assertThat(newsroom.claims.readValuesToList()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Bottomless, StackOverflowError", "Boundless, OutOfMemoryError"})
    void aTextThatTakesMoreMemoryThanThereIs(String text, String error) {
        publishAroundGoodArticles(() -> newsroom.publish(article("x", 1, text)));

        var letter = theDeadLetter();
        assertThat(header(letter, "dead-letter.step")).isEqualTo("enrich");
        assertThat(header(letter, "dead-letter.cause")).isEqualTo("It takes more memory than there is: %s.", error);
    }

    /** Compressed, it may have been small enough for its topic; a dead letter is checked before it is compressed. */
    @Test
    void aRecordThatIsTooLargeToBeSentAgain() {
        publishAroundGoodArticles(() -> newsroom.publishBytes(new byte[Topic.MAX_RECORD_BYTES + 1]));

        var letter = theDeadLetter();
        assertThat(letter.value()).isNull();
        assertThat(header(letter, "dead-letter.topic")).isEqualTo("news.articles");
        assertThat(header(letter, "dead-letter.offset")).isEqualTo("1");
    }

    @Test
    void anArticleWithMoreInItsHeadersThanItsResultsCanRepeat() {
        publishAroundGoodArticles(() -> newsroom.publishTraced(article("x", 1, CLAIM), "0".repeat(9_000)));

        assertThat(header(theDeadLetter(), "dead-letter.cause"))
                .isEqualTo("The record's headers take 9,011 bytes; the limit is 8,192.");
    }

    @Test
    void anArticleWithAnIdThatIsTooLongToBeRepeated() {
        publishAroundGoodArticles(() -> newsroom.publish(article("x".repeat(201), 1, CLAIM)));

        assertThat(header(theDeadLetter(), "dead-letter.cause"))
                .isEqualTo("The article's id has 201 characters; the limit is 200.");
    }

    @Test
    void anArticleThatWouldWaitForLongerThanNewsDoes() {
        publishAroundGoodArticles(() -> newsroom.publish(Article.newBuilder(article("x", 1, CLAIM))
                .setEmbargoedUntil(Newsroom.START.plus(Duration.ofDays(400)))
                .build()));

        assertThat(header(theDeadLetter(), "dead-letter.cause")).contains("the limit is 90 days from its receipt");
    }

    @Test
    void theCauseIsCutShort() {
        publishAroundGoodArticles(() -> newsroom.publish("k".repeat(100_000), article("x", 1, CLAIM)));

        assertThat(header(theDeadLetter(), "dead-letter.cause")).hasSize(1_000);
    }

    @Test
    void anArticleWithoutText() {
        Article empty = Article.newBuilder(article("x", 1, " ")).setHeadline("").build();
        publishAroundGoodArticles(() -> newsroom.publish(empty));

        var letter = theDeadLetter();
        assertThat(letter.value()).isEqualTo(newsroom.bytes(empty));
        assertThat(header(letter, "dead-letter.step")).isEqualTo("admit");
        assertThat(header(letter, "dead-letter.cause")).isEqualTo("The article has neither a headline nor a body.");
    }

    @Test
    void anArticleOverTheSizeLimit() {
        publishAroundGoodArticles(() -> newsroom.publish(article("x", 1, "x".repeat(Newsroom.MAX_CHARS))));

        assertThat(header(theDeadLetter(), "dead-letter.cause"))
                .isEqualTo("The article has 2,010 characters; the limit is 2,000 (articles.max.chars).");
    }

    @Test
    void anArticleThatIsLargeInOtherFieldsThanItsText() {
        publishAroundGoodArticles(() -> newsroom.publish(Article.newBuilder(article("x", 1, CLAIM))
                .setKeywords(List.of("x".repeat(5_000_000)))
                .build()));

        var letter = theDeadLetter();
        assertThat(header(letter, "dead-letter.step")).isEqualTo("admit");
        assertThat(header(letter, "dead-letter.cause")).startsWith("The article takes 5,000,");
    }

    @Test
    void ofAnArticleOfWhichTooMuchWouldHaveToBeSaidTheBeginningIs() {
        newsroom.know(
                new CatalogEntity("q1", EntityType.PERSON, "x".repeat(200_000), List.of("Ada Brandt"), "", List.of()));
        newsroom.publish(article("x", 1, (CLAIM + "\n").repeat(40)));

        assertThat(newsroom.deadLetters.isEmpty()).isTrue();
        assertThat(newsroom.claims.readValuesToList()).hasSize(5);
    }

    @Test
    void aWatchWithAnIdOrALabelThatIsTooLongToBeRepeatedIsLeftOut() {
        newsroom.watch("w".repeat(301), WatchKind.ENTITY, Optional.empty(), "Ada Brandt");
        newsroom.watch("good", WatchKind.ENTITY, Optional.empty(), "Ada Brandt");
        newsroom.publish(article("a", 1, CLAIM));

        assertThat(newsroom.alerts.readValuesToList())
                .extracting(Alert::getWatchId)
                .containsExactly("good");
    }

    @Test
    void anArticleUnderAnotherKeyThanItsId() {
        publishAroundGoodArticles(() -> newsroom.publish("another", article("x", 1, CLAIM)));

        assertThat(header(theDeadLetter(), "dead-letter.cause")).contains("'another'", "'x'");
    }

    @Test
    void aRecordWithoutAValue() {
        publishAroundGoodArticles(() -> newsroom.publish("x", null));

        assertThat(header(theDeadLetter(), "dead-letter.cause")).isEqualTo("The record has no article.");
    }

    @Test
    void anErrorInAStepNamesTheStep() {
        Article bad = article("x", 1, "Kaboom");
        publishAroundGoodArticles(() -> newsroom.publish(bad));

        var letter = theDeadLetter();
        assertThat(letter.value()).isEqualTo(newsroom.bytes(bad));
        assertThat(header(letter, "dead-letter.step")).isEqualTo("enrich");
        assertThat(header(letter, "dead-letter.cause")).contains("IllegalStateException", "kaboom");
    }

    @Test
    void anArticleThatAStepFailedOnIsProcessedWhenItIsSentAgain() {
        AtomicBoolean broken = new AtomicBoolean(true);
        Annotator scripted = new ScriptedAnnotator();
        try (Newsroom mended = new Newsroom(
                (document, catalog) -> {
                    if (broken.get()) {
                        throw new IllegalStateException("broken");
                    }
                    return scripted.annotate(document, catalog);
                },
                Newsroom.MAX_CHARS)) {
            mended.watch("brandt", WatchKind.ENTITY, Optional.empty(), "Ada Brandt");
            Article article = article("x", 1, CLAIM);
            mended.publish(article);
            assertThat(mended.deadLetters.readRecordsToList()).hasSize(1);

            broken.set(false);
            mended.publish(article);
            assertThat(mended.claims.isEmpty())
                    .as("an unchanged repeat is dropped")
                    .isTrue();
            mended.replay("0-0", article);
            mended.replay("0-0", article);

            assertThat(mended.claims.readValuesToList()).hasSize(1);
            assertThat(mended.alerts.readValuesToList()).hasSize(1);
            assertThat(mended.enriched.readValuesToList())
                    .extracting(EnrichedArticle::getRevisionKind, EnrichedArticle::getRevision)
                    .containsOnly(tuple(RevisionKind.NEW, 1));
            assertThat(mended.deadLetters.isEmpty()).isTrue();
        }
    }

    @Test
    void anErrorAfterTheFirstResultWasSent() {
        newsroom.publish(article("x", 1, "Nowhere"));

        var letter = theDeadLetter();
        assertThat(header(letter, "dead-letter.step")).isEqualTo("match");
        assertThat(letter.key()).asString(StandardCharsets.UTF_8).isEqualTo("x");
        assertThat(letter.value()).asString(StandardCharsets.UTF_8).contains("Nowhere");
    }

    @Test
    void anArticleThatFailsWhenItsEmbargoEndsIsNotLost() {
        publishAroundGoodArticles(() -> {
            newsroom.publish(Article.newBuilder(article("x", 1, "Kaboom under embargo"))
                    .setEmbargoedUntil(Newsroom.START.plusSeconds(5))
                    .build());
            newsroom.pass(Duration.ofSeconds(10));
        });

        var letter = theDeadLetter();
        assertThat(new String(letter.value(), StandardCharsets.UTF_8)).contains("Kaboom under embargo");
        assertThat(letter.key()).asString(StandardCharsets.UTF_8).isEqualTo("x");
        assertThat(header(letter, "dead-letter.step")).isEqualTo("enrich");
    }

    @Test
    void aBadWatchIsLeftOutAndTheOthersStand() {
        newsroom.watch("good", WatchKind.ENTITY, Optional.empty(), "Ada Brandt");
        newsroom.watchBytes("bad", "this is not Avro".getBytes(StandardCharsets.UTF_8));
        newsroom.watch("empty", WatchKind.ENTITY, Optional.empty());
        newsroom.publish(article("a", 1, CLAIM));

        assertThat(newsroom.alerts.readValuesToList()).hasSize(1);
    }

    /** UNKNOWN is what this version reads of a symbol that a later one wrote. */
    @Test
    void anArticleOfAStatusThatOnlyALaterVersionKnows() {
        publishAroundGoodArticles(() -> newsroom.publish(Article.newBuilder(article("x", 1, CLAIM))
                .setStatus(ArticleStatus.UNKNOWN)
                .build()));

        assertThat(header(theDeadLetter(), "dead-letter.cause"))
                .isEqualTo("Only a later version knows the article's status.");
    }

    @Test
    void aWatchOrCatalogEntryOfALaterKindIsLeftOutAndTheOthersStand() {
        newsroom.watch("good", WatchKind.ENTITY, Optional.empty(), "Ada Brandt");
        newsroom.watch("later", WatchKind.UNKNOWN, Optional.empty(), "Ada Brandt");
        newsroom.know(new CatalogEntity("later", EntityType.UNKNOWN, "Ada Brandt", List.of(), "", List.of()));
        newsroom.publish(article("a", 1, CLAIM));

        assertThat(newsroom.alerts.readValuesToList())
                .extracting(Alert::getWatchId)
                .containsExactly("good");
        assertThat(newsroom.deadLetters.isEmpty()).isTrue();
    }

    @Test
    void aMatchOfALaterKindRaisesNoAlertAndTheOthersDo() {
        ArticleRef article = new ArticleRef("a", 1, "Northwire", "", null, null, Newsroom.START);
        MatchReason known = new MatchReason(MatchRule.NAME, "Ada Brandt", null, "", null, List.of(), List.of());
        MatchReason later = new MatchReason(MatchRule.UNKNOWN, "", null, "", null, List.of(), List.of());
        newsroom.match(new Match(
                "a",
                "A",
                article,
                RevisionKind.UNKNOWN,
                List.of(known),
                List.of(),
                false,
                WatchGrain.DEVELOPMENT,
                null,
                null,
                null,
                null,
                false));
        newsroom.match(new Match(
                "b",
                "B",
                article,
                RevisionKind.NEW,
                List.of(known, later),
                List.of(),
                false,
                WatchGrain.DEVELOPMENT,
                null,
                null,
                null,
                null,
                false));
        newsroom.match(new Match(
                "c",
                "C",
                article,
                RevisionKind.NEW,
                List.of(known),
                List.of(),
                false,
                WatchGrain.DEVELOPMENT,
                null,
                null,
                null,
                null,
                false));

        assertThat(newsroom.alerts.readValuesToList())
                .extracting(Alert::getWatchId)
                .containsExactly("c");
        assertThat(newsroom.deadLetters.isEmpty()).isTrue();
    }

    @Test
    void anOutageIsNoDeadLetter() {
        var handler = new DeadLetters.OnDeserialization();
        Stream.of(
                        new IOException("Connection refused"),
                        new RestClientException("leader not known", 503, 50301),
                        new RestClientException("slow down", 429, 42901))
                .map(cause -> handler.handleError(null, null, new SerializationException(cause)))
                .forEach(response -> {
                    assertThat(response.result()).isEqualTo(DeserializationExceptionHandler.Result.FAIL);
                    assertThat(response.deadLetterQueueRecords()).isEmpty();
                });
    }

    @Test
    void whatCannotBeMadeBytesOfIsADeadLetterAndAnOutageIsNone() {
        var handler = new DeadLetters.OnSerialization();
        handler.configure(MeterConfig.of(newsroom.meters));
        var context = new SentRecordContext();

        var tooLarge = handler.handleSerializationError(
                context, null, new SerializationException("The record takes too many bytes."), null);
        var outage = handler.handleSerializationError(
                context, null, new SerializationException(new IOException("Connection refused")), null);

        assertThat(tooLarge.result()).isEqualTo(ProductionExceptionHandler.Result.RESUME);
        assertThat(tooLarge.deadLetterQueueRecords()).hasSize(1);
        assertThat(outage.result()).isEqualTo(ProductionExceptionHandler.Result.FAIL);
    }

    @Test
    void aStoreThatCannotBeReadIsNoFaultOfTheRecord() {
        var error = new StreamsException(new ProcessorStateException("Error reading store claims"));

        var response = new DeadLetters.OnProcessing().handleError(null, null, error);

        assertThat(response.result()).isEqualTo(ProcessingExceptionHandler.Result.FAIL);
        assertThat(response.deadLetterQueueRecords()).isEmpty();
    }

    private void publishAroundGoodArticles(Runnable bad) {
        newsroom.publish(article("before", 1, CLAIM));
        bad.run();
        newsroom.publish(article("after", 1, CLAIM));

        assertThat(newsroom.claims.readValuesToList())
                .extracting(claim -> claim.getArticle().getId())
                .containsExactly("before", "after");
    }

    private TestRecord<byte[], byte[]> theDeadLetter() {
        var letters = newsroom.deadLetters.readRecordsToList();
        assertThat(letters).hasSize(1);
        return letters.get(0);
    }
}
