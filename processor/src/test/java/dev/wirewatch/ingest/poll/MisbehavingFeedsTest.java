package dev.wirewatch.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.ingest.fetch.FetchSettings;
import dev.wirewatch.ingest.fetch.Fetcher;
import dev.wirewatch.ingest.poll.server.MisbehavingServer;
import dev.wirewatch.ingest.poll.server.Request;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.InstanceId;
import dev.wirewatch.kafka.SharedCluster;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.kafka.TopicTail;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.outbound.Resolver;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import dev.wirewatch.schemas.FeedStatus;
import dev.wirewatch.secret.Secrets;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A server that misbehaves in every way that it can: each feed ends in the right state, and the others keep their pace. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MisbehavingFeedsTest {

    @RegisterExtension
    static final SharedCluster CLUSTER = new SharedCluster();

    private static final Duration LONGEST_FETCH = Duration.ofSeconds(4);
    private static final long LARGEST = 2L * 1024 * 1024;
    private static final int HEALTHY = 5;

    /** Path, the status that it ends in, and what its error says; a healthy state has none. */
    static Stream<String[]> misbehaviours() {
        return Stream.of(
                row("/never-modified", "FAILING", "304"),
                row("/moved/1", "OK", ""),
                row("/found/1", "OK", ""),
                row("/loop", "FAILING", "redirect"),
                row("/hops/20", "FAILING", "redirect"),
                row("/to-nowhere", "FAILING", ""),
                row("/gone", "GONE", "gone for good"),
                row("/missing", "FAILING", "404"),
                row("/busy", "FAILING", "429"),
                row("/unavailable", "FAILING", "503"),
                row("/broken", "FAILING", "500"),
                row("/not-http", "FAILING", ""),
                row("/reset", "FAILING", ""),
                row("/hang", "FAILING", ""),
                row("/hang-in-head", "FAILING", ""),
                row("/hang-after-head", "FAILING", ""),
                row("/hang-in-body", "FAILING", ""),
                row("/drip", "FAILING", ""),
                row("/slow", "OK", ""),
                row("/huge", "FAILING", ""),
                row("/huge-announced", "FAILING", ""),
                row("/endless-head", "FAILING", ""),
                row("/gzip", "OK", ""),
                row("/brotli", "OK", ""),
                row("/gzip-bomb", "FAILING", ""),
                row("/length-too-long", "FAILING", ""),
                row("/length-too-short", "OK", ""),
                row("/cut-chunk", "FAILING", ""),
                row("/html", "FAILING", "web page"),
                row("/empty", "FAILING", "nothing in it"),
                row("/wrong-charset", "OK", ""),
                row("/unknown-charset", "OK", ""),
                row("/wrong-declaration", "OK", ""),
                row("/xml-bomb", "FAILING", "entities"),
                row("/external-entity", "OK", ""),
                row("/deep", "FAILING", "deep"),
                row("/cut", "OK", ""),
                row("/many-items", "FAILING", "items"),
                row("/duplicates", "OK", ""),
                row("/dates", "OK", ""),
                row("/fresh", "OK", ""),
                row("/ttl", "OK", ""),
                row("/skip", "OK", ""),
                row("/close", "OK", ""));
    }

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final AtomicInteger lookups = new AtomicInteger();
    private final Map<String, String> ids = new HashMap<>();
    private MisbehavingServer server;
    private Connection connection;
    private Instant begin;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        begin = Instant.now();
        connection = CLUSTER.connection();
        server = MisbehavingServer.start();
        open.push(server);
        add();
        Fetcher fetcher = new Fetcher(
                new FetchSettings(
                        "Wirewatch/test",
                        names(),
                        LARGEST,
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(2),
                        LONGEST_FETCH,
                        64,
                        1),
                resolver(),
                Clock.systemUTC());
        open.push(fetcher);
        ExecutorService parsers = Executors.newFixedThreadPool(2);
        open.push(parsers::shutdownNow);
        InstanceId instance = InstanceId.in(folder.resolve("state"));
        open.push(instance);
        FeedPoller poller = new FeedPoller(
                new FeedGroup(connection, "misbehaving", instance),
                new Poll(
                        fetcher::fetch,
                        article -> CompletableFuture.completedFuture(Optional.of(article)),
                        new FeedSecrets(new Secrets(Map.of())),
                        parsers,
                        Clock.systemUTC()),
                new PollSchedule(Duration.ofMillis(200), Duration.ofMillis(400)),
                new FeedEvents(),
                new FeedMetrics(new SimpleMeterRegistry()),
                Clock.systemUTC());
        poller.start();
        open.push(poller);
    }

    @AfterAll
    void stop() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }

    @ParameterizedTest
    @MethodSource("misbehaviours")
    void eachEndsInTheRightState(String path, String status, String error) {
        FeedState state = settled(path, FeedStatus.valueOf(status));

        if (status.equals("OK")) {
            assertThat(state.getError()).isNull();
            assertThat(state.getNextFetchAt()).isAfter(begin);
        } else {
            assertThat(state.getError())
                    .contains(error)
                    .matches("(?s)\\S[^\\n]*\\.")
                    .doesNotContain("Exception");
            assertThat(state.getNextFetchAt() == null).isEqualTo(status.equals("GONE"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "to-loopback-by-name, loopback",
        "to-metadata, 169.254.169.254",
        "rebinding, loopback",
    })
    void noRequestReachesAPrivateNetwork(String feed, String kind) {
        await().untilAsserted(
                        () -> assertThat(state(feed).getError()).isNotNull().contains("are blocked", kind));
        assertThat(server.requests("/secret")).isEmpty();
    }

    @Test
    void healthyFeedsKeepTheirPaceWhileOthersHang() {
        settled("/hang", FeedStatus.FAILING);
        settled("/drip", FeedStatus.FAILING);
        for (int number = 0; number < HEALTHY; number++) {
            String path = "/ok/" + number;
            await().until(() -> server.requests(path).size() >= 10);
            assertThat(longestPause(path)).as("pauses of " + path).isLessThan(LONGEST_FETCH);
            String headline = server.publish(path).title();
            await().until(() -> headlines().contains(headline));
        }
    }

    private Duration longestPause(String path) {
        List<Instant> times =
                server.requests(path).stream().map(Request::at).sorted().toList();
        return IntStream.range(1, times.size())
                .mapToObj(i -> Duration.between(times.get(i - 1), times.get(i)))
                .max(Duration::compareTo)
                .orElseThrow();
    }

    private static ConditionFactory await() {
        return Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(90));
    }

    @Test
    void aServerThatAsksForAPauseGetsIt() {
        assertThat(Duration.between(
                        Instant.now(), settled("/busy", FeedStatus.FAILING).getNextFetchAt()))
                .isGreaterThan(Duration.ofMinutes(50));
        assertThat(server.requests("/busy")).hasSize(1);
    }

    @Test
    void aPermanentMoveIsRemembered() {
        settled("/moved/1", FeedStatus.OK);

        assertThat(state("/moved/1").getUrl()).endsWith("/ok/1");
        assertThat(server.requests("/moved/1")).hasSize(1);
        assertThat(state("/found/1").getUrl()).endsWith("/found/1");
    }

    @Test
    void duplicatesAndImplausibleTimesDoNoHarm() {
        settled("/duplicates", FeedStatus.OK);
        settled("/dates", FeedStatus.OK);
        settled("/cut", FeedStatus.OK);

        assertThat(articles()).isNotEmpty().allSatisfy(article -> {
            if (article.getPublished() != null) {
                assertThat(article.getPublished()).isBetween(Instant.parse("1990-01-01T00:00:00Z"), Instant.now());
            }
        });
        assertThat(articles().stream().map(Article::getId)).doesNotHaveDuplicates();
        assertThat(state("/cut").getAdded()).isPositive();
        assertThat(state("/duplicates").getRevised()).isZero();
    }

    private void add() {
        misbehaviours()
                .forEach(row -> add(row[0], server.uri(host(row[0]), row[0]).toString()));
        IntStream.range(0, HEALTHY)
                .mapToObj(number -> "/ok/" + number)
                .forEach(path -> add(path, server.uri(host(path), path).toString()));
        add(
                "to-loopback-by-name",
                server.uri("open.test", "/to?http%3A%2F%2Fsecret.test%3A" + server.port() + "%2Fsecret")
                        .toString());
        add(
                "to-metadata",
                server.uri("open2.test", "/to?http%3A%2F%2F169.254.169.254%2Fsecret")
                        .toString());
        add("rebinding", server.uri("rebinding.test", "/secret").toString());
    }

    private void add(String name, String url) {
        Feed feed = Samples.feed(url);
        ids.put(name, feed.getId());
        new CompactedTopic<Feed>(connection, Topics.FEEDS).putAll(Map.of(feed.getId(), feed));
    }

    /** Every feed has a host of its own, by a name that leads to this machine. */
    private static String host(String path) {
        return path.substring(1).replace('/', '-') + ".test";
    }

    private static Set<String> names() {
        List<String> names = new ArrayList<>(List.of("open.test", "open2.test"));
        misbehaviours().map(row -> host(row[0])).forEach(names::add);
        IntStream.range(0, HEALTHY).mapToObj(number -> host("/ok/" + number)).forEach(names::add);
        return Set.copyOf(names);
    }

    /** Names lead here; one leads to a stranger's address first, and here when it is asked again. */
    private Resolver resolver() {
        return host -> {
            if (!host.endsWith(".test")) {
                throw new UnknownHostException(host);
            }
            boolean elsewhere = host.equals("rebinding.test") && lookups.getAndIncrement() == 0;
            return List.of(InetAddress.getByName(elsewhere ? "192.0.2.1" : "127.0.0.1"));
        };
    }

    private FeedState settled(String path, FeedStatus status) {
        await().untilAsserted(() -> assertThat(state(path).getStatus()).isEqualTo(status));
        return state(path);
    }

    private FeedState state(String name) {
        Map<String, FeedState> states = new CompactedTopic<FeedState>(connection, Topics.FEED_STATES).read();
        return states.getOrDefault(
                ids.get(name), FeedState.newBuilder().setFeedId("").setUrl("").build());
    }

    private Set<String> headlines() {
        return articles().stream().map(Article::getHeadline).collect(Collectors.toSet());
    }

    private List<Article> articles() {
        List<Article> found = new ArrayList<>();
        for (Topic<Article> topic : List.of(Topics.ARTICLES, Topics.BACKFILL)) {
            try (TopicTail<Article> follower = new TopicTail<>(connection, topic)) {
                follower.since(begin, article -> true, found::add);
            }
        }
        return found;
    }

    private static String[] row(String path, String status, String error) {
        return new String[] {path, status, error};
    }
}
