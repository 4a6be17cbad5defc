package dev.wirewatch.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.ingest.fetch.FetchRequest;
import dev.wirewatch.ingest.fetch.FetchResult;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.InstanceId;
import dev.wirewatch.kafka.SharedCluster;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.kafka.TopicTail;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import dev.wirewatch.schemas.FeedStatus;
import dev.wirewatch.secret.Secrets;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The poller on a real broker; what is fetched is scripted, as our own article JSON. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedPollerTest {

    @RegisterExtension
    static final SharedCluster CLUSTER = new SharedCluster();

    private static final PollSchedule FAST = new PollSchedule(Duration.ofMillis(100), Duration.ofMillis(300));

    /** What each address holds, and how often it was asked for. */
    private final Map<String, List<String>> headlines = new ConcurrentHashMap<>();

    private final Map<String, AtomicInteger> fetches = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<Void>> hanging = new ConcurrentHashMap<>();
    /** By group and name: a poller that starts again under its name is the same member. */
    private final Map<String, InstanceId> instances = new HashMap<>();

    private final List<FeedPoller> pollers = new ArrayList<>();

    private Connection connection;
    private Path folder;
    private String group;
    private Instant begin;

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
        begin = Instant.now();
        group = "poller-" + begin.toEpochMilli();
        headlines.clear();
        fetches.clear();
        hanging.clear();
    }

    @AfterEach
    void end() {
        hanging.values().forEach(gate -> gate.complete(null));
        pollers.forEach(FeedPoller::close);
        pollers.clear();
        CompactedTopic<Feed> feeds = new CompactedTopic<>(connection, Topics.FEEDS);
        feeds.read().keySet().forEach(feeds::remove);
    }

    @Test
    void presentAndLaterItemsArePublishedOnce() throws Exception {
        String feed = add("/a", "One", "Two");
        poller("first");

        awaitPublished("One", "Two");
        headlines.put(feed, List.of("One", "Two", "Three"));
        awaitPublished("One", "Two", "Three");
        awaitFetches(feed, 3);

        assertPublished("One", "Two", "Three");
        assertThat(state(feed)).satisfies(state -> {
            assertThat(state.getStatus()).isEqualTo(FeedStatus.OK);
            assertThat(state.getAdded()).isEqualTo(3);
            assertThat(state.getNextFetchAt()).isNotNull();
        });
    }

    @Test
    void aRestartPublishesNothingAgain() throws Exception {
        String feed = add("/a", "One", "Two");
        FeedPoller first = poller("first");
        awaitPublished("One", "Two");

        first.close();
        headlines.put(feed, List.of("One", "Two", "Three"));
        poller("first");

        awaitPublished("One", "Two", "Three");
        awaitFetches(feed, 3);
        assertPublished("One", "Two", "Three");
    }

    @Test
    void aPollerThatDiesInMidPollLeavesItsFeedsToAnother() throws Exception {
        List<String> feeds = IntStream.range(0, 12)
                .mapToObj(number -> add("/many/" + number, "Story " + number))
                .toList();
        FeedPoller first = poller("first");
        Awaitility.await().until(first::isReady);
        String hung = feeds.get(0);
        hanging.put(hung, new CompletableFuture<>());
        headlines.put(hung, List.of("Story 0", "Story 0 goes on"));
        Awaitility.await().until(() -> hanging.get(hung).getNumberOfDependents() > 0);

        first.close();
        hanging.remove(hung).complete(null);
        poller("second");

        String[] all =
                IntStream.range(0, 12).mapToObj(number -> "Story " + number).toArray(String[]::new);
        awaitPublished(with(all, "Story 0 goes on"));
        assertPublished(with(all, "Story 0 goes on"));
    }

    @Test
    void severalPollersShareTheFeedsAndEachIsPolledByOne() throws Exception {
        List<String> feeds = IntStream.range(0, 20)
                .mapToObj(number -> add("/shared/" + number, "Shared " + number))
                .toList();
        Map<String, Map<String, FeedState>> own = new ConcurrentHashMap<>();
        poller("first", listener(own, "first"));
        poller("second", listener(own, "second"));

        Awaitility.await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> {
            assertThat(own.get("first")).isNotEmpty();
            assertThat(own.get("second")).isNotEmpty();
            assertThat(own.get("first").keySet())
                    .doesNotContainAnyElementsOf(own.get("second").keySet());
            assertThat(own.get("first").size() + own.get("second").size()).isEqualTo(feeds.size());
        });
        feeds.forEach(feed -> headlines.compute(feed, (url, some) -> List.of(some.get(0), some.get(0) + " again")));

        String[] all = IntStream.range(0, 20)
                .boxed()
                .flatMap(number -> List.of("Shared " + number, "Shared " + number + " again").stream())
                .toArray(String[]::new);
        awaitPublished(all);
        assertPublished(all);
    }

    @Test
    void aFeedThatIsRemovedIsForgotten() throws Exception {
        String feed = add("/a", "One");
        String other = add("/b", "Other");
        poller("first");
        awaitPublished("One", "Other");

        new CompactedTopic<Feed>(connection, Topics.FEEDS)
                .remove(Samples.feed(feed).getId());

        Awaitility.await().until(() -> !new CompactedTopic<FeedState>(connection, Topics.FEED_STATES)
                .read()
                .containsKey(Samples.feed(feed).getId()));
        int fetched = fetches.get(feed).get();
        int others = fetches.get(other).get();
        awaitFetches(other, others + 3);
        assertThat(fetches.get(feed).get()).isLessThanOrEqualTo(fetched + 1);
    }

    @Test
    void aFeedThatIsGoneIsFetchedNoMore() throws Exception {
        String gone = add("/gone");
        headlines.remove(gone);
        String other = add("/b", "Other");
        poller("first");

        Awaitility.await().until(() -> state(gone).getStatus() == FeedStatus.GONE);
        awaitFetches(other, 3);

        assertThat(fetches.get(gone)).hasValue(1);
        assertThat(state(gone).getNextFetchAt()).isNull();
    }

    @Test
    void aFeedWithAFaultyRecordStopsNoOther() throws Exception {
        Feed wrong = Samples.feed("http://not an address/");
        Feed misplaced = Samples.feed("https://coastwire.example/misplaced");
        new CompactedTopic<Feed>(connection, Topics.FEEDS).putAll(Map.of(wrong.getId(), wrong, "elsewhere", misplaced));
        String moved = add("/moved", "Moved");
        FeedState lost = FeedState.newBuilder(FeedTransition.start(Samples.feed(moved), begin))
                .setUrl("http://lost way/")
                .setSkipDays(List.of("Someday"))
                .build();
        new CompactedTopic<FeedState>(connection, Topics.FEED_STATES).putAll(Map.of(lost.getFeedId(), lost));
        add("/a", "One");
        poller("first");
        awaitPublished("One", "Moved");

        new CompactedTopic<Feed>(connection, Topics.FEEDS).putAll(Map.of(wrong.getId(), wrong));
        add("/b", "Later");

        awaitPublished("Later");
        assertPublished("One", "Moved", "Later");
    }

    @Test
    void aRecordThatIsNoFeedStopsNoFeed() throws Exception {
        putNoFeed("before");
        add("/a", "One");
        FeedPoller poller = poller("first");
        awaitPublished("One");
        putNoFeed("meanwhile");
        add("/b", "Later");

        awaitPublished("Later");
        assertThat(poller.isReady()).isTrue();
    }

    /** Another producer of its name fences its own, as after a pause of the process. */
    @Test
    void whatAHubSendsIsPublishedThoughTheSessionThatTookItFails() throws Exception {
        String feed = add("/pushed", "One");
        hanging.put(feed, new CompletableFuture<>());
        FeedEvents events = new FeedEvents();
        FeedPoller poller = poller("first", listener(new ConcurrentHashMap<>(), "first"), events);
        Awaitility.await().until(() -> hanging.get(feed).getNumberOfDependents() > 0);

        try (var other = connection.transactionalProducer(
                group + "-" + instances.get(group + "/first"), Duration.ofSeconds(10))) {
            other.initTransactions();
        }
        Article pushed = Samples.draft(group + " pushed", "Pushed").build();
        events.add(Samples.feed(feed).getId(), new FeedEvent.Pushed(Samples.news(pushed), 70));

        awaitPublished("Pushed");
        assertPublished("Pushed");
        poller.close();
    }

    @Test
    void whatAHubHasSentIsPublishedWhenThePollerStops() throws Exception {
        String feed = add("/pushed", "One");
        hanging.put(feed, new CompletableFuture<>());
        FeedEvents events = new FeedEvents();
        FeedPoller poller = poller("first", listener(new ConcurrentHashMap<>(), "first"), events);
        Awaitility.await().until(() -> hanging.get(feed).getNumberOfDependents() > 0);
        for (int number = 0; number < 300; number++) {
            Article pushed = Samples.draft(group + number, "Pushed " + number).build();
            events.add(Samples.feed(feed).getId(), new FeedEvent.Pushed(Samples.news(pushed), 70));
        }

        poller.close();

        assertThat(published()).hasSize(300);
    }

    @Test
    void aPushWhileAFeedIsPolledIsFollowedByAnotherPoll() throws Exception {
        String url = "https://coastwire.example/pushed?" + group;
        Feed feed = Feed.newBuilder(Samples.feed(url)).setFullText(true).build();
        headlines.put(url, List.of("One"));
        hanging.put(url, new CompletableFuture<>());
        new CompactedTopic<Feed>(connection, Topics.FEEDS).putAll(Map.of(feed.getId(), feed));
        Map<String, Map<String, FeedState>> own = new ConcurrentHashMap<>();
        FeedEvents events = new FeedEvents();
        poller("first", listener(own, "first"), events, new PollSchedule(Duration.ofHours(1), Duration.ofHours(1)));
        Awaitility.await().until(() -> hanging.get(url).getNumberOfDependents() > 0);
        Instant first = own.get("first").get(feed.getId()).getNextFetchAt();

        events.add(feed.getId(), new FeedEvent.Pushed(Samples.news(Samples.article("2", "Two")), 70));
        Awaitility.await()
                .until(() -> own.get("first").get(feed.getId()).getNextFetchAt().isAfter(first));
        headlines.put(url, List.of("Two"));
        hanging.remove(url).complete(null);

        Awaitility.await().untilAsserted(() -> assertThat(fetches.get(url)).hasValue(2));
    }

    @Test
    void aPollerThatIsStoppedLeavesItsGroupAtOnce() throws Exception {
        FeedPoller poller = poller("first");
        Awaitility.await().until(poller::isReady);
        assertThat(members()).isOne();

        poller.close();

        assertThat(members()).isZero();
    }

    private int members() throws Exception {
        try (Admin admin = connection.admin()) {
            return admin.describeConsumerGroups(List.of(group))
                    .all()
                    .get()
                    .get(group)
                    .members()
                    .size();
        }
    }

    private void putNoFeed(String key) {
        FeedState other = FeedTransition.start(Samples.feed("https://coastwire.example/other"), begin);
        byte[] bytes = connection.serdes().serializer().serialize(Topics.FEED_STATES.name(), other);
        try (var raw = new KafkaProducer<>(connection.kafka(), new StringSerializer(), new ByteArraySerializer())) {
            raw.send(new ProducerRecord<>(Topics.FEEDS.name(), key, bytes));
            raw.send(new ProducerRecord<>(Topics.FEEDS.name(), key, "no Avro".getBytes(StandardCharsets.UTF_8)));
        }
    }

    private FeedPoller poller(String instance) {
        return poller(instance, listener(new ConcurrentHashMap<>(), instance));
    }

    private FeedPoller poller(String instance, FeedListener listener) {
        return poller(instance, listener, new FeedEvents());
    }

    private FeedPoller poller(String instance, FeedListener listener, FeedEvents events) {
        return poller(instance, listener, events, FAST);
    }

    private FeedPoller poller(String instance, FeedListener listener, FeedEvents events, PollSchedule schedule) {
        InstanceId id = instances.computeIfAbsent(group + "/" + instance, path -> InstanceId.in(folder.resolve(path)));
        Poll poll = new Poll(
                this::fetch,
                article -> CompletableFuture.completedFuture(Optional.of(article)),
                new FeedSecrets(new Secrets(Map.of())),
                Runnable::run,
                Clock.systemUTC());
        FeedPoller poller = new FeedPoller(
                new FeedGroup(connection, group, id), poll, schedule, events, listener, Clock.systemUTC());
        poller.start();
        pollers.add(poller);
        return poller;
    }

    private static FeedListener listener(Map<String, Map<String, FeedState>> own, String name) {
        Map<String, FeedState> states = own.computeIfAbsent(name, any -> new ConcurrentHashMap<>());
        return new FeedListener() {
            @Override
            public void onState(Feed feed, FeedState state) {
                states.put(feed.getId(), state);
            }

            @Override
            public void onRemoved(String id) {
                states.remove(id);
            }
        };
    }

    private CompletableFuture<FetchResult> fetch(FetchRequest request) {
        String url = request.uri().toString();
        fetches.computeIfAbsent(url, any -> new AtomicInteger()).incrementAndGet();
        return hanging.getOrDefault(url, CompletableFuture.completedFuture(null))
                .thenApply(done -> {
                    List<String> held = headlines.get(url);
                    if (held == null) {
                        return new FetchResult.Refused(410, Optional.empty(), FetchResult.Headers.NONE);
                    }
                    String json = held.stream()
                            .map(headline -> "{\"source\": \"Desk\", \"sourceId\": \"%s %s\", \"headline\": \"%s\"}"
                                    .formatted(group, headline, headline))
                            .collect(Collectors.joining(",", "[", "]"));
                    byte[] body = json.getBytes(StandardCharsets.UTF_8);
                    return new FetchResult.Received(
                            request.uri(), Optional.empty(), FetchResult.Headers.NONE, body, body.length);
                });
    }

    private String add(String path, String... stories) {
        String url = "https://coastwire.example" + path + "?" + group;
        headlines.put(url, List.of(stories));
        Feed feed = Samples.feed(url);
        new CompactedTopic<Feed>(connection, Topics.FEEDS).putAll(Map.of(feed.getId(), feed));
        return url;
    }

    private FeedState state(String url) {
        FeedState none = FeedTransition.start(Samples.feed(url), begin);
        return new CompactedTopic<FeedState>(connection, Topics.FEED_STATES)
                .read()
                .getOrDefault(Samples.feed(url).getId(), none);
    }

    private void awaitFetches(String url, int count) {
        int already = fetches.getOrDefault(url, new AtomicInteger()).get();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> fetches.get(url).get() >= already + count);
    }

    private void awaitPublished(String... expected) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(published().keySet()).contains(expected));
    }

    private void assertPublished(String... expected) {
        assertThat(published())
                .containsOnlyKeys(expected)
                .allSatisfy((headline, times) -> assertThat(times).as(headline).isEqualTo(1));
    }

    /** Committed articles of this test, and how often each is in the topic. */
    private Map<String, Integer> published() {
        Map<String, Integer> found = new HashMap<>();
        for (Topic<Article> topic : List.of(Topics.ARTICLES, Topics.BACKFILL)) {
            try (TopicTail<Article> articles = new TopicTail<>(connection, topic)) {
                articles.since(
                        begin,
                        article -> article.getSourceId() != null
                                && article.getSourceId().startsWith(group),
                        article -> found.merge(article.getHeadline(), 1, Integer::sum));
            }
        }
        return found;
    }

    private static String[] with(String[] some, String more) {
        List<String> all = new ArrayList<>(List.of(some));
        all.add(more);
        return all.toArray(String[]::new);
    }
}
