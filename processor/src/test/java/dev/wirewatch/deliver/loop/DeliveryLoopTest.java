package dev.wirewatch.deliver.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.deliver.Deliveries;
import dev.wirewatch.deliver.Message;
import dev.wirewatch.deliver.Outcome;
import dev.wirewatch.deliver.state.ChannelHealth;
import dev.wirewatch.deliver.state.ChannelHealths;
import dev.wirewatch.deliver.state.DeliveryId;
import dev.wirewatch.deliver.state.GivenUpDeliveries;
import dev.wirewatch.deliver.state.RetrySchedule;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.InstanceId;
import dev.wirewatch.kafka.SharedCluster;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.kafka.Traceparent;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.AlertStory;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.Delivery;
import dev.wirewatch.schemas.DeliveryStatus;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Delivery on a real broker; what receivers answer is scripted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeliveryLoopTest {

    @RegisterExtension
    static final SharedCluster CLUSTER = new SharedCluster();

    private static final RetrySchedule FAST =
            new RetrySchedule(List.of(Duration.ZERO, Duration.ofMillis(100), Duration.ofMillis(200)));

    private final ScriptedTransport receiver = new ScriptedTransport();
    private final List<DeliveryLoop> loops = new ArrayList<>();
    private final Map<String, InstanceId> instances = new HashMap<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    private Connection connection;
    private Path folder;
    private String test;
    private volatile Duration ahead;

    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    };

    @BeforeAll
    void start(@TempDir Path temp) {
        folder = temp;
        connection = CLUSTER.connection();
    }

    @AfterAll
    void stop() {
        instances.values().forEach(InstanceId::close);
    }

    @BeforeEach
    void begin() {
        test = "t" + System.nanoTime();
        ahead = Duration.ZERO;
        receiver.answer(any -> ScriptedTransport.SENT);
    }

    @AfterEach
    void end() {
        loops.forEach(DeliveryLoop::close);
        loops.clear();
        CompactedTopic<Channel> channels = channels();
        channels.read().keySet().forEach(channels::remove);
    }

    @Test
    void aMessageHasTheTraceOfItsArticleIfThatIsOne() {
        String desk = channel("desk", any -> {});
        loop("one");
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        List<String> carried = List.of(trace, "00-x\r\nHost: evil.example");
        try (KafkaProducer<String, Alert> producer = connection.producer(Topics.ALERTS)) {
            for (String header : carried) {
                Alert alert = Deliveries.alert(id("trace" + carried.indexOf(header)), "harbour", Instant.now());
                ProducerRecord<String, Alert> record =
                        new ProducerRecord<>(Topics.ALERTS.name(), alert.getWatchId(), alert);
                Traceparent.set(record.headers(), header);
                producer.send(record);
            }
        }

        awaitStatus(desk, DeliveryStatus.SENT, "trace0", "trace1");
        assertThat(receiver.received().stream()
                        .filter(one -> one.channel().equals(desk))
                        .map(one -> ((Message.Single) one.message()).trace()))
                .containsExactly(Optional.of(trace), Optional.empty());
    }

    @Test
    void eachAlertReachesEachOfItsChannelsOnce() {
        String all = channel("all", any -> {});
        String harbour = channel("harbour", some -> some.setWatchIds(List.of("harbour")));
        loop("one");
        alert("1", "harbour");
        alert("2", "strike");

        awaitStatus(all, DeliveryStatus.SENT, "1", "2");
        awaitStatus(harbour, DeliveryStatus.SENT, "1");
        alert("3", "strike");
        awaitStatus(all, DeliveryStatus.SENT, "1", "2", "3");

        assertThat(receiver.ids(all)).containsExactlyInAnyOrder(id("1"), id("2"), id("3"));
        assertThat(receiver.ids(harbour)).containsExactly(id("1"));
        assertThat(meters.get("wirewatch.deliveries")
                        .tag("outcome", "sent")
                        .counter()
                        .count())
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void alertsOfAWatchArriveInTheirOrderAndNeverTogether() {
        String channel = channel("desk", any -> {});
        Map<String, AtomicInteger> underWay = new ConcurrentHashMap<>();
        AtomicBoolean together = new AtomicBoolean();
        Set<String> failed = ConcurrentHashMap.newKeySet();
        Executor later = CompletableFuture.delayedExecutor(5, TimeUnit.MILLISECONDS);
        receiver.answerLater(message -> {
            AtomicInteger count = underWay.computeIfAbsent(message.watch(), any -> new AtomicInteger());
            together.compareAndSet(false, count.incrementAndGet() > 1);
            boolean fails =
                    failed.add(message.message().id()) && message.message().id().endsWith("3");
            return CompletableFuture.supplyAsync(
                    () -> {
                        count.decrementAndGet();
                        return fails ? new Outcome.Refused("Not now.") : ScriptedTransport.SENT;
                    },
                    later);
        });
        loop("one");
        String[] names = IntStream.range(0, 60)
                .mapToObj(number -> "%02d".formatted(number))
                .toArray(String[]::new);
        publish(Arrays.stream(names)
                .map(name -> Deliveries.alert(id(name), "watch " + name.charAt(1), Instant.now()))
                .toArray(Alert[]::new));

        awaitStatus(channel, DeliveryStatus.SENT, names);
        assertThat(together).isFalse();
        Map<String, List<String>> firstByWatch = receiver.received().stream()
                .filter(one -> one.channel().equals(channel))
                .collect(Collectors.groupingBy(
                        ScriptedTransport.Received::watch,
                        TreeMap::new,
                        Collectors.mapping(one -> one.message().id(), Collectors.toList())));
        assertThat(firstByWatch).hasSize(10).allSatisfy((watch, ids) -> assertThat(ids)
                .isSorted());
    }

    @Test
    void whatIsRefusedForGoodIsADeadLetterThatCanBeSentAgain() {
        String channel = channel("desk", any -> {});
        receiver.answer(any -> new Outcome.Refused("It is too long."));
        loop("one");
        alert("1", "harbour");

        awaitStatus(channel, DeliveryStatus.GIVEN_UP, "1");
        assertThat(receiver.ids(channel)).containsExactly(id("1"), id("1"), id("1"));
        assertThat(deadLetter(channel + ' ' + id("1")))
                .containsEntry("dead-letter.topic", "news.alerts")
                .containsEntry("dead-letter.step", "deliver")
                .containsEntry("dead-letter.cause", "It is too long.");
        assertThat(ChannelHealths.read(connection).get(channel)).satisfies(health -> {
            assertThat(health.givenUp()).isEqualTo(1);
            assertThat(health.lastError()).contains("It is too long.");
        });

        receiver.answer(any -> ScriptedTransport.SENT);
        int retried =
                GivenUpDeliveries.retry(connection, id -> id.equals(new DeliveryId(channel, id("1"))), Instant.now());
        assertThat(retried).isEqualTo(1);
        awaitStatus(channel, DeliveryStatus.SENT, "1");
        assertThat(ChannelHealths.read(connection).get(channel))
                .extracting(ChannelHealth::sent, ChannelHealth::open, ChannelHealth::givenUp)
                .containsExactly(1L, 0L, 0L);
    }

    @Test
    void aDeadChannelHoldsUpNoOther() {
        String dead = channel("dead", any -> {});
        String live = channel("live", any -> {});
        receiver.answer(message -> message.channel().equals(dead)
                ? new Outcome.Unavailable("Nobody answers.", Optional.of(Duration.ofHours(1)))
                : ScriptedTransport.SENT);
        loop("one", RetrySchedule.STANDARD);
        String[] names = IntStream.range(0, 30).mapToObj(Integer::toString).toArray(String[]::new);
        Arrays.stream(names).forEach(name -> alert(name, "watch " + name));

        awaitStatus(live, DeliveryStatus.SENT, names);
        assertThat(receiver.ids(dead)).hasSizeBetween(1, 4);
        assertThat(ChannelHealths.read(connection).get(dead)).satisfies(health -> {
            assertThat(health.open()).isEqualTo(30);
            assertThat(health.nextTry()).isPresent();
        });
    }

    @Test
    void aChannelThatIsGoneIsPausedAndSaysWhy() {
        String channel = channel("desk", any -> {});
        receiver.answer(any -> new Outcome.Gone("It answers with 410 Gone."));
        loop("one");
        alert("1", "harbour");

        Awaitility.await().until(() -> channels().read().get(channel).getPaused());
        assertThat(channels().read().get(channel).getPausedBecause()).isEqualTo("It answers with 410 Gone.");

        alert("2", "strike");
        receiver.answer(any -> ScriptedTransport.SENT);
        put(Channel.newBuilder(channels().read().get(channel)).setPaused(false).build());
        awaitStatus(channel, DeliveryStatus.SENT, "1", "2");
    }

    @Test
    void whatWasSentAndNotNotedGoesOutAgainUnderItsId() {
        String channel = channel("desk", any -> {});
        receiver.answerLater(any -> new CompletableFuture<>());
        DeliveryLoop first = loop("one");
        alert("1", "harbour");
        Awaitility.await().until(() -> receiver.ids(channel).size() == 1);
        first.close();

        receiver.answer(any -> ScriptedTransport.SENT);
        loop("one");
        awaitStatus(channel, DeliveryStatus.SENT, "1");
        assertThat(receiver.ids(channel)).containsExactly(id("1"), id("1"));
    }

    @Test
    void severalInstancesShareTheChannelsAndEachHasOneAtATime() {
        List<String> desks = IntStream.range(0, 8)
                .mapToObj(number -> channel("desk-" + number, any -> {}))
                .toList();
        DeliveryLoop first = loop("one");
        DeliveryLoop second = loop("two");
        alertsUntil(() ->
                Set.of("one", "two").equals(lastSenders().values().stream().collect(Collectors.toSet())));
        Map<String, Set<String>> byDesk = new HashMap<>();
        int seen = receiver.received().size();
        List<String> more = alertsAndWait(desks, 10);
        receiver.received().subList(seen, receiver.received().size()).stream()
                .filter(one -> desks.contains(one.channel()))
                .forEach(one -> byDesk.computeIfAbsent(one.channel(), any -> ConcurrentHashMap.newKeySet())
                        .add(one.by()));
        assertThat(byDesk).hasSize(8).allSatisfy((desk, by) -> assertThat(by).hasSize(1));

        first.close();
        List<String> last = alertsAndWait(desks, 5);
        desks.forEach(desk -> assertThat(receiver.ids(desk)).containsAll(more).containsAll(last));
        assertThat(second.isLive()).isTrue();
    }

    @Test
    void whatWaitsForAChannelThatIsRemovedIsForgotten() {
        String channel = channel("desk", some -> some.setPaused(true));
        loop("one");
        alert("1", "harbour");
        awaitStatus(channel, DeliveryStatus.PENDING, "1");

        channels().remove(channel);
        ahead = Duration.ofMinutes(2);
        Awaitility.await().untilAsserted(() -> assertThat(statuses(channel)).isEmpty());
        assertThat(receiver.ids(channel)).isEmpty();
    }

    @Test
    void aBacklogIsSummedUpWhenTheChannelSaysSo() {
        String channel = channel("desk", some -> some.setPaused(true).setSumUpAfterMinutes(30));
        loop("one");
        IntStream.range(0, 105).forEach(number -> alert(Integer.toString(number), "watch " + number % 5));
        Awaitility.await().until(() -> statuses(channel).size() == 105);
        ahead = Duration.ofHours(1);
        put(Channel.newBuilder(channels().read().get(channel)).setPaused(false).build());

        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(statuses(channel).values()).hasSize(105).containsOnly(DeliveryStatus.SENT));
        assertThat(receiver.received().stream().filter(one -> one.channel().equals(channel)))
                .singleElement()
                .extracting(ScriptedTransport.Received::message)
                .isInstanceOfSatisfying(Message.Summary.class, summary -> {
                    assertThat(summary.alerts()).hasSize(100);
                    assertThat(summary.more()).isEqualTo(5);
                });
    }

    @Test
    void aSummaryTellsNothingThatWasWithdrawnBeforeIt() {
        String all = channel("all", some -> some.setPaused(true).setSumUpAfterMinutes(30));
        String harbour = channel(
                "harbour", some -> some.setPaused(true).setSumUpAfterMinutes(30).setWatchIds(List.of("harbour")));
        loop("one");
        alert("1", "harbour");
        publish(Alert.newBuilder(Deliveries.alert(id("2"), "harbour", Instant.now()))
                .setKind(AlertKind.WITHDRAWAL)
                .build());
        alert("3", "strike");
        Awaitility.await().until(() -> statuses(all).size() + statuses(harbour).size() == 5);
        ahead = Duration.ofHours(1);
        put(Channel.newBuilder(channels().read().get(all)).setPaused(false).build());
        put(Channel.newBuilder(channels().read().get(harbour)).setPaused(false).build());

        awaitStatus(all, DeliveryStatus.SENT, "1", "2", "3");
        awaitStatus(harbour, DeliveryStatus.SENT, "1", "2");
        assertThat(receiver.ids(harbour)).isEmpty();
        assertThat(receiver.received().stream().filter(one -> one.channel().equals(all)))
                .singleElement()
                .extracting(ScriptedTransport.Received::message)
                .isInstanceOfSatisfying(Message.Summary.class, summary -> assertThat(summary.alerts())
                        .extracting(Alert::getId)
                        .containsExactly(id("3")));
    }

    @Test
    void anAlertThatIsNoLongerThereIsGivenUp() throws Exception {
        String channel = channel("desk", some -> some.setPaused(true));
        DeliveryLoop first = loop("one");
        alert("1", "harbour");
        awaitStatus(channel, DeliveryStatus.PENDING, "1");
        first.close();
        Delivery pending = deliveries().get(channel + ' ' + id("1"));
        try (Admin admin = connection.admin()) {
            admin.deleteRecords(Map.of(
                            new TopicPartition(Topics.ALERTS.name(), pending.getAlertPartition()),
                            RecordsToDelete.beforeOffset(pending.getAlertOffset() + 1)))
                    .all()
                    .get();
        }
        put(Channel.newBuilder(channels().read().get(channel)).setPaused(false).build());
        loop("one");
        alert("2", "harbour");

        awaitStatus(channel, DeliveryStatus.GIVEN_UP, "1");
        awaitStatus(channel, DeliveryStatus.SENT, "2");
        assertThat(deliveries().get(channel + ' ' + id("1")).getError())
                .isEqualTo("The alert is no longer in news.alerts.");
    }

    @Test
    void anUpdateIsAReplyToWhatToldItsStory() {
        String channel = channel("desk", any -> {});
        receiver.answer(message ->
                new Outcome.Sent(Optional.of("thread of " + message.message().id())));
        DeliveryLoop first = loop("one");
        alert("1", "harbour");
        awaitStatus(channel, DeliveryStatus.SENT, "1");
        first.close();

        loop("one");
        publish(Alert.newBuilder(Deliveries.alert(id("2"), "harbour", Instant.now()))
                .setKind(AlertKind.UPDATE)
                .setStory(new AlertStory(id("1"), 2, 0, 2, List.of()))
                .build());
        awaitStatus(channel, DeliveryStatus.SENT, "2");
        assertThat(receiver.received().get(receiver.received().size() - 1).message())
                .isInstanceOfSatisfying(Message.Single.class, update -> assertThat(update.thread())
                        .contains("thread of " + id("1")));
    }

    private DeliveryLoop loop(String name) {
        return loop(name, FAST);
    }

    private DeliveryLoop loop(String name, RetrySchedule schedule) {
        InstanceId instance = instances.computeIfAbsent(test + "/" + name, path -> InstanceId.in(folder.resolve(path)));
        DeliveryLoop loop = new DeliveryLoop(
                new DeliveryGroup(connection, test, instance),
                new Environment(List.of(receiver.by(name)), schedule, new DeliveryMetrics(meters, clock), clock));
        loop.start();
        loops.add(loop);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(loop::isReady);
        return loop;
    }

    private String channel(String name, Consumer<Channel.Builder> more) {
        String id = test + "-" + name;
        Channel.Builder channel = Channel.newBuilder(Deliveries.channel(id, Instant.now()));
        more.accept(channel);
        put(channel.build());
        return id;
    }

    private void put(Channel channel) {
        channels().putAll(Map.of(channel.getId(), channel));
    }

    private String id(String name) {
        return test + "-" + name;
    }

    private void alert(String name, String watch) {
        publish(Deliveries.alert(id(name), watch, Instant.now()));
    }

    private void publish(Alert... alerts) {
        try (KafkaProducer<String, Alert> producer = connection.producer(Topics.ALERTS)) {
            for (Alert alert : alerts) {
                producer.send(new ProducerRecord<>(Topics.ALERTS.name(), alert.getWatchId(), alert));
            }
        }
    }

    private List<String> alertsAndWait(List<String> desks, int count) {
        List<String> names = IntStream.range(0, count)
                .mapToObj(any -> "n" + System.nanoTime())
                .toList();
        publish(names.stream()
                .map(name -> Deliveries.alert(id(name), "watch " + name, Instant.now()))
                .toArray(Alert[]::new));
        String[] all = names.toArray(String[]::new);
        desks.forEach(desk -> awaitStatus(desk, DeliveryStatus.SENT, all));
        return names.stream().map(this::id).toList();
    }

    private void alertsUntil(java.util.concurrent.Callable<Boolean> isEnough) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    alert("n" + System.nanoTime(), "harbour");
                    return isEnough.call();
                });
    }

    /** By channel of this test, who sent the last message. */
    private Map<String, String> lastSenders() {
        Map<String, String> last = new HashMap<>();
        receiver.received().stream()
                .filter(one -> one.channel().startsWith(test))
                .forEach(one -> last.put(one.channel(), one.by()));
        return last;
    }

    private void awaitStatus(String channel, DeliveryStatus status, String... names) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Map<String, DeliveryStatus> expected = new HashMap<>();
            Arrays.stream(names).forEach(name -> expected.put(id(name), status));
            assertThat(statuses(channel)).containsAllEntriesOf(expected);
        });
    }

    /** By alert id. */
    private Map<String, DeliveryStatus> statuses(String channel) {
        return deliveries().values().stream()
                .filter(delivery -> delivery.getChannelId().equals(channel))
                .collect(Collectors.toMap(Delivery::getAlertId, Delivery::getStatus));
    }

    private Map<String, Delivery> deliveries() {
        return new CompactedTopic<>(connection, Topics.DELIVERIES).read();
    }

    private CompactedTopic<Channel> channels() {
        return new CompactedTopic<>(connection, Topics.CHANNELS);
    }

    /** The headers of the dead letter with a key. */
    private Map<String, String> deadLetter(String key) {
        Map<String, String> headers = new HashMap<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(connection.kafka(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.DEAD_LETTERS.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Awaitility.await().pollInSameThread().until(() -> {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    if (record.key().equals(key)) {
                        record.headers()
                                .forEach(header ->
                                        headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
                    }
                }
                return !headers.isEmpty();
            });
        }
        return headers;
    }
}
