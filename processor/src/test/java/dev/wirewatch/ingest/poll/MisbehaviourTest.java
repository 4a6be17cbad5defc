package dev.wirewatch.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.ingest.fetch.FetchSettings;
import dev.wirewatch.ingest.fetch.Fetcher;
import dev.wirewatch.ingest.poll.server.MisbehavingServer;
import dev.wirewatch.schemas.CredentialScheme;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedCredentials;
import dev.wirewatch.schemas.FeedState;
import dev.wirewatch.schemas.FeedStatus;
import dev.wirewatch.secret.Secrets;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a list of feeds says after one poll of a server that misbehaves: fetched, parsed and judged as the poller does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MisbehaviourTest {

    private static final Instant NOW = Instant.parse("2026-03-03T09:30:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String HOST = "feeds.example";
    private static final FetchSettings SETTINGS = new FetchSettings(
            "Wirewatch",
            Set.of(HOST),
            10L * 1024 * 1024,
            Duration.ofSeconds(2),
            Duration.ofSeconds(2),
            Duration.ofSeconds(4),
            64,
            1);

    private final FeedTransition transition =
            new FeedTransition(new PollSchedule(Duration.ofMinutes(1), Duration.ofHours(1)), new Random(1));
    private MisbehavingServer server;
    private Fetcher fetcher;
    private Poll poll;

    @BeforeAll
    void start() throws IOException {
        server = MisbehavingServer.start();
        List<InetAddress> loopback = List.of(InetAddress.getByName("127.0.0.1"));
        fetcher = new Fetcher(SETTINGS, host -> loopback, CLOCK); // every name leads to this machine
        poll = new Poll(
                fetcher::fetch,
                article -> CompletableFuture.completedFuture(Optional.of(article)),
                new FeedSecrets(new Secrets(Map.of("LOGIN", "ola:sesam"))),
                Runnable::run,
                CLOCK);
    }

    @AfterAll
    void stop() throws IOException {
        fetcher.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/ok/0, 3",
        "/ok/1, 3",
        "/found/1, 3",
        "/hops/3, 3",
        "/wrong-charset, 1",
        "/unknown-charset, 1",
        "/wrong-declaration, 1",
        "/slow, 3",
        "/gzip, 3",
        "/gzip-without-a-word, 3",
        "/brotli, 3",
        "/sitemap-index, 2",
        "/external-entity, 1",
        "/duplicates, 1",
        "/dates, 3",
        "/close, 3",
        "/many/1, 5"
    })
    void whatCanBeReadIsRead(String path, int articles) throws Exception {
        FeedTransition.Outcome outcome = after(path);

        assertThat(outcome.state().getStatus()).isEqualTo(FeedStatus.OK);
        assertThat(outcome.state().getError()).isNull();
        assertThat(outcome.state().getAdded()).isEqualTo(articles);
        assertThat(outcome.articles()).hasSize(articles);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            /loop                 | It redirects in a circle, back to http://feeds.example:PORT/loop.
            /hops/9               | It redirects more than 5 times.
            /to?ftp%3A%2F%2Fa.example | It redirects to 'ftp://a.example', which is not an http or https address.
            /missing              | The server answers 404: not found.
            /status/403           | The server answers 403: access denied.
            /busy                 | The server answers 429: too many requests.
            /unavailable          | The server answers 503: server error.
            /broken               | The server answers 500: server error.
            /login                | The server answers 401: access denied.
            /html                 | The address answers with a web page, not with a feed.
            /empty                | There is nothing in it.
            /hang                 | 'feeds.example' sent nothing for 2 s.
            /hang-in-head         | 'feeds.example' sent nothing for 2 s.
            /hang-after-head      | 'feeds.example' sent nothing for 2 s.
            /hang-in-body         | 'feeds.example' sent nothing for 2 s.
            /drip                 | 'feeds.example' did not finish within 4 s.
            /xml-bomb             | Its DOCTYPE declares entities made of entities, which news does not need.
            /many-items           | It has 20000 items; more than 10000 are no feed.
            /deep                 | Its elements are nested more than 300 deep.
            """)
    void whatCannotBeReadIsFailingForAReason(String path, String reason) throws Exception {
        FeedTransition.Outcome outcome = after(path);

        assertThat(outcome.state().getStatus()).isEqualTo(FeedStatus.FAILING);
        assertThat(outcome.state().getError()).isEqualTo(reason.replace("PORT", Integer.toString(server.port())));
        assertThat(outcome.state().getNextFetchAt()).isAfter(NOW);
        assertThat(outcome.articles()).isEmpty();
    }

    /** Where the words are those of a library, or the number is a setting's. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/not-http",
                "/reset",
                "/length-too-long",
                "/cut-chunk",
                "/endless-head",
                "/huge",
                "/huge-announced",
                "/gzip-bomb"
            })
    void whatBreaksOffOrNeverEndsIsFailing(String path) throws Exception {
        FeedTransition.Outcome outcome = after(path);

        assertThat(outcome.state().getStatus()).isEqualTo(FeedStatus.FAILING);
        assertThat(outcome.state().getError()).startsWith("The answer ").endsWith(".");
        assertThat(outcome.articles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.1", "2130706433", "0x7f000001", "[::ffff:127.0.0.1]", "by-name.example"})
    void nothingIsAskedOfThisMachineWhateverItIsCalled(String host) throws Exception {
        URI inside = server.uri(host, "/ok/inside");

        FeedTransition.Outcome outcome =
                after(server.redirectTo(inside.toString()).toString().replaceFirst("^http://[^/]+", ""));

        assertThat(outcome.state().getStatus()).isEqualTo(FeedStatus.FAILING);
        assertThat(outcome.state().getError()).contains("127.0.0.1 is a loopback address");
        assertThat(server.requests("/ok/inside")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/moved/1", "/moved-for-good/1"})
    void whereItHasMovedToIsRemembered(String path) throws Exception {
        FeedState state = after(path).state();

        assertThat(state.getStatus()).isEqualTo(FeedStatus.OK);
        assertThat(state.getUrl()).isEqualTo(server.uri(HOST, "/ok/1").toString());
    }

    @Test
    void aTimeInTheFutureIsNotSentBack() throws Exception {
        FeedTransition.Outcome first = after("/future");
        Feed feed = Samples.feed(server.uri(HOST, "/future").toString());

        FeedEvent second = poll.run(new PolledFeed(feed, 0, first.state())).get(30, TimeUnit.SECONDS);

        assertThat(first.state().getLastModified()).isEqualTo("Fri, 01 Mar 2041 09:00:00 GMT");
        assertThat(second).isInstanceOf(FeedEvent.Fetched.class);
    }

    @Test
    void aFeedWithAPasswordIsReadWhereItsOwnerSaysAndNowhereElse() throws Exception {
        Feed feed = Feed.newBuilder(Samples.feed(server.uri(HOST, "/login").toString()))
                .setCredentials(new FeedCredentials(CredentialScheme.BASIC, "", "env:LOGIN"))
                .build();
        FeedState moved = FeedState.newBuilder(FeedTransition.start(feed, NOW))
                .setUrl("http://elsewhere.example/login")
                .build();

        FeedEvent event = poll.run(new PolledFeed(feed, 0, moved)).get(30, TimeUnit.SECONDS);

        assertThat(transition.after(feed, moved, event, NOW).articles()).hasSize(3);
        assertThat(server.requests("/login")
                        .get(server.requests("/login").size() - 1)
                        .host())
                .isEqualTo(HOST);
    }

    @Test
    void theSitemapsOfAnIndexAreFetchedEachTime() throws Exception {
        assertThat(after("/sitemap-index").state().getEtag()).isNull();
        assertThat(server.requests("/pages.xml")).isEmpty();
    }

    @Test
    void whatIsGoneIsNotFetchedAgain() throws Exception {
        FeedState state = after("/gone").state();

        assertThat(state.getStatus()).isEqualTo(FeedStatus.GONE);
        assertThat(state.getError()).isEqualTo("The server answers 410: the feed is gone for good.");
        assertThat(state.getNextFetchAt()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "/busy?seconds=7200, PT2H",
        "/busy?seconds=7200000, PT24H",
        "/unavailable, PT10M",
        "/fresh?seconds=7200, PT2H",
        "/ttl?minutes=90, PT90M"
    })
    void waitsAreAsLongAsTheServerOrTheFeedAsks(String path, Duration wish) throws Exception {
        Duration pause = Duration.between(NOW, after(path).state().getNextFetchAt());

        assertThat(pause).isBetween(wish, wish.plus(wish.dividedBy(10)));
    }

    @Test
    void anEntityOfAnotherFileIsNeitherReadNorFetched() throws Exception {
        assertThat(after("/external-entity").articles())
                .singleElement()
                .satisfies(article -> assertThat(article.getHeadline()).isEqualTo("&file; and &page;"));
        assertThat(server.requests("/entity")).isEmpty();
    }

    @Test
    void lettersSurviveAWrongLabel() throws Exception {
        for (String path : List.of("/wrong-charset", "/unknown-charset", "/wrong-declaration")) {
            assertThat(after(path).articles().get(0).getHeadline()).isEqualTo("Fähre verlässt Örla für zwölf Tage");
        }
    }

    @Test
    void implausibleTimesAreRemoved() throws Exception {
        assertThat(after("/dates").articles())
                .extracting(article -> Optional.ofNullable(article.getPublished()))
                .containsExactly(
                        Optional.of(Instant.parse("2026-03-01T09:01:00Z")), Optional.empty(), Optional.empty());
    }

    private FeedTransition.Outcome after(String path) throws Exception {
        Feed feed = Samples.feed(server.uri(HOST, path).toString());
        FeedState start = FeedTransition.start(feed, NOW);
        FeedEvent event = poll.run(new PolledFeed(feed, 0, start)).get(30, TimeUnit.SECONDS);
        return transition.after(feed, start, event, NOW);
    }
}
