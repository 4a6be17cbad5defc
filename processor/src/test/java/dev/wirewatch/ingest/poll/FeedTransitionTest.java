package dev.wirewatch.ingest.poll;

import static dev.wirewatch.ingest.poll.Samples.NOW;
import static dev.wirewatch.ingest.poll.Samples.article;
import static dev.wirewatch.ingest.poll.Samples.draft;
import static dev.wirewatch.ingest.poll.Samples.headers;
import static dev.wirewatch.ingest.poll.Samples.news;
import static dev.wirewatch.ingest.poll.Samples.published;
import static dev.wirewatch.ingest.poll.Samples.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.formats.article.ArticleBuilder;
import dev.wirewatch.formats.article.ArticleId;
import dev.wirewatch.formats.article.Digest;
import dev.wirewatch.formats.article.FeedInfo;
import dev.wirewatch.formats.article.Fingerprint;
import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.ingest.fetch.FetchResult;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleStatus;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import dev.wirewatch.schemas.FeedStatus;
import dev.wirewatch.schemas.HubSubscription;
import dev.wirewatch.schemas.SeenItem;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTransitionTest {

    private static final Feed FEED = Samples.feed("https://coastwire.example/feed");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final FeedTransition transition =
            new FeedTransition(new PollSchedule(MINUTE, Duration.ofHours(1)), new Random(7));
    private FeedState state = FeedTransition.start(FEED, NOW);
    private Instant now = NOW;

    @Test
    void aFeedThatWasAddedIsFetchedAtOnce() {
        assertThat(state.getStatus()).isEqualTo(FeedStatus.WAITING);
        assertThat(state.getNextFetchAt()).isEqualTo(NOW);
    }

    @Test
    void whatIsNewIsPublishedOnceTheOldestFirst() {
        assertThat(after(read(news(article("2", "Second"), article("1", "First")))))
                .extracting(Article::getHeadline)
                .containsExactly("First", "Second");
        assertThat(after(read(news(article("3", "Third"), article("2", "Second")))))
                .extracting(Article::getHeadline)
                .containsExactly("Third");
        assertThat(after(read(news(article("1", "First")))))
                .as("an item that comes back")
                .isEmpty();

        assertThat(state.getAdded()).isEqualTo(3);
        assertThat(state.getFetched()).isEqualTo(3);
        assertThat(state.getBytes()).isEqualTo(1_500);
    }

    @Test
    void whatIsInANewFeedIsABackfillAndTheRestIsLive() {
        var first = transition.after(FEED, state, read(news(article("1", "First"))), now);
        var second = transition.after(FEED, first.state(), read(news(article("2", "Second"))), now);

        assertThat(first.topic()).isEqualTo(Topics.BACKFILL);
        assertThat(second.topic()).isEqualTo(Topics.ARTICLES);
    }

    @ParameterizedTest
    @CsvSource({"100, news.articles", "101, news.backfill"})
    void whatComesInAFloodIsABackfill(int items, String topic) {
        after(read(news(article("1", "First"))));
        Article[] many =
                IntStream.range(0, items).mapToObj(i -> article("n" + i, "a")).toArray(Article[]::new);

        FeedTransition.Outcome fetched = transition.after(FEED, state, read(news(many)), now);
        FeedTransition.Outcome pushed = transition.after(FEED, state, new FeedEvent.Pushed(news(many), 70), now);

        assertThat(fetched.articles()).hasSize(items);
        assertThat(fetched.topic().name()).isEqualTo(topic);
        assertThat(pushed.topic().name()).isEqualTo(topic);
    }

    @Test
    void aChangedItemIsARevision() {
        after(read(news(article("1", "Port shut"))));

        assertThat(after(read(news(article("1", "Port open")))))
                .singleElement()
                .extracting(Article::getHeadline)
                .isEqualTo("Port open");
        assertThat(state.getAdded()).isEqualTo(1);
        assertThat(state.getRevised()).isEqualTo(1);
    }

    @Test
    void aFeedCorrectsAndKillsItsOwnItemsByPollAndByPush() {
        String id = after(read(news(article("1", "Port shut")))).get(0).getId();

        assertThat(after(new FeedEvent.Pushed(news(article("1", "Port open")), 70)))
                .extracting(Article::getId)
                .containsExactly(id);
        assertThat(after(read(news(
                        draft("1", "Port open").status(ArticleStatus.CANCELED).build()))))
                .extracting(Article::getId)
                .containsExactly(id);
    }

    @Test
    void anItemThatWasPublishedUnderAnIdWithoutTheFeedKeepsIt() {
        Article item = article("1", "Port shut");
        state = FeedState.newBuilder(state)
                .setItems(List.of(new SeenItem(
                        Digest.of(Digest.SHORT, item.getId()), Digest.of(Digest.SHORT, Fingerprint.of(item)), null)))
                .build();

        assertThat(after(read(news(item)))).isEmpty();
        assertThat(after(read(news(article("1", "Port open"), article("2", "Second")))))
                .extracting(Article::getId)
                .containsExactly(
                        ArticleId.inFeed(FEED.getId(), article("2", "Second").getId()), item.getId());
        assertThat(state.getRevised()).isEqualTo(1);
    }

    @Test
    void theTextOfThePageGoesOutInPlaceOfTheTeaserAndIsNoRevision() {
        Article teaser = article("1", "Port shut");
        Article page = page(teaser);
        FeedEvent.Fetched plain = read(news(teaser));

        assertThat(whole(with(page, plain))).containsExactly(page);
        assertThat(whole(plain)).isEmpty();
    }

    @Test
    void aRevisionWaitsForItsPageSinceTheTeaserWouldTakeBackWhatThePageSaid() {
        FeedEvent.Fetched revised = read(news(article("1", "Port open")));
        whole(read(news(article("1", "Port shut"))));

        assertThat(whole(revised)).isEmpty();
        assertThat(state.getRevised()).isZero();
        assertThat(state.getEtag()).isNull();
        now = now.plus(Duration.ofMinutes(59));
        assertThat(whole(revised)).isEmpty();
        now = now.plus(Duration.ofMinutes(2));
        assertThat(whole(revised)).extracting(Article::getHeadline).containsExactly("Port open");
        assertThat(whole(revised)).isEmpty();
    }

    @Test
    void aRevisionGoesOutOnceItsPageCanBeHad() {
        Article teaser = article("1", "Port open");
        Article page = page(teaser);
        FeedEvent.Fetched revised = read(news(teaser));
        whole(read(news(article("1", "Port shut"))));
        assertThat(whole(revised)).isEmpty();

        assertThat(whole(with(page, revised))).containsExactly(page);
        assertThat(whole(revised)).isEmpty();
    }

    @Test
    void aKillWaitsForNoPage() {
        whole(read(news(article("1", "Port shut"))));

        assertThat(whole(read(news(
                        draft("1", "Port shut").status(ArticleStatus.CANCELED).build()))))
                .hasSize(1);
    }

    /** An article of the feed with the text of its page. */
    private static Article page(Article teaser) {
        return Article.newBuilder(teaser)
                .setId(ArticleId.inFeed(FEED.getId(), teaser.getId()))
                .setBody("The whole story.")
                .build();
    }

    private static FeedEvent.Fetched with(Article page, FeedEvent.Fetched fetched) {
        return new FeedEvent.Fetched(fetched.response(), fetched.parsed(), Map.of(page.getId(), page));
    }

    /** The same feed, whose pages are fetched. */
    private List<Article> whole(FeedEvent event) {
        Feed feed = Feed.newBuilder(FEED).setFullText(true).build();
        FeedTransition.Outcome outcome = transition.after(feed, state, event, now);
        state = outcome.state();
        return outcome.articles();
    }

    @Test
    void anItemWithoutTextIsRejectedOnce() {
        Article empty = new ArticleBuilder().sourceId("1").build();

        assertThat(after(read(news(empty)))).isEmpty();
        after(read(news(empty)));

        assertThat(state.getRejected()).isEqualTo(1);
        assertThat(state.getStatus()).isEqualTo(FeedStatus.OK);
    }

    @Test
    void thousandsOfItemsAreAllRemembered() {
        Article[] many = IntStream.range(0, 3_000)
                .mapToObj(i -> article("n" + i, "No. " + i))
                .toArray(Article[]::new);

        assertThat(after(read(news(many)))).hasSize(3_000);
        assertThat(after(read(news(many)))).isEmpty();
    }

    @Test
    void theDelayOfWhatAppearsIsKeptButNotOfWhatWasThereBefore() {
        after(read(news(published("1", NOW.minusSeconds(600)))));
        assertThat(state.getDelaySeconds()).isEmpty();

        after(read(news(
                published("2", now.minusSeconds(40)),
                published("3", now.minusSeconds(20)),
                published("4", now.minus(Duration.ofDays(30))),
                published("5", now.plusSeconds(30)))));

        assertThat(state.getDelaySeconds()).containsExactly(20, 40);
    }

    @Test
    void validatorsOfTheLastAnswerAreKept() {
        after(read(news(), headers("\"a\"", Optional.empty(), Optional.empty()), Optional.empty()));

        assertThat(state.getEtag()).isEqualTo("\"a\"");
        assertThat(state.getLastModified()).isEqualTo("yesterday");
        after(read(news()));
        assertThat(state.getEtag()).isNull();
    }

    @Test
    void notModifiedIsASuccessThatKeepsWhatIsKnown() {
        after(read(news(article("1", "a")), headers("\"a\"", Optional.empty(), Optional.empty()), Optional.empty()));
        after(new FeedEvent.Failed("It hangs."));

        after(new FeedEvent.NotModified(new FetchResult.NotModified(Optional.empty(), FetchResult.Headers.NONE)));

        assertThat(state.getStatus()).isEqualTo(FeedStatus.OK);
        assertThat(state.getError()).isNull();
        assertThat(state.getConsecutiveFailures()).isZero();
        assertThat(state.getNotModified()).isEqualTo(1);
        assertThat(state.getEtag()).isEqualTo("\"a\"");
        assertThat(after(read(news(article("1", "a"))))).isEmpty();
    }

    @Test
    void notModifiedSinceNothingIsAFailure() {
        after(new FeedEvent.NotModified(new FetchResult.NotModified(Optional.empty(), FetchResult.Headers.NONE)));

        assertThat(state.getStatus()).isEqualTo(FeedStatus.FAILING);
        assertThat(state.getError()).contains("304");
    }

    @Test
    void aFailureSaysWhyAndPausesGrow() {
        Duration last = Duration.ZERO;
        for (int failures = 1; failures <= 4; failures++) {
            after(new FeedEvent.Failed("It hangs."));
            assertThat(state.getStatus()).isEqualTo(FeedStatus.FAILING);
            assertThat(state.getError()).isEqualTo("It hangs.");
            assertThat(state.getConsecutiveFailures()).isEqualTo(failures);
            assertThat(pause()).isGreaterThan(last.multipliedBy(3).dividedBy(2));
            last = pause();
        }
        assertThat(state.getFailed()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "401, FAILING, The server answers 401: access denied.",
        "404, FAILING, The server answers 404: not found.",
        "410, GONE, The server answers 410: the feed is gone for good.",
        "429, FAILING, The server answers 429: too many requests.",
        "503, FAILING, The server answers 503: server error.",
        "418, FAILING, The server answers 418: request refused.",
    })
    void aStatusIsExplained(int status, FeedStatus expected, String reason) {
        after(new FeedEvent.Refused(new FetchResult.Refused(status, Optional.empty(), FetchResult.Headers.NONE)));

        assertThat(state.getStatus()).isEqualTo(expected);
        assertThat(state.getError()).isEqualTo(reason);
        assertThat(state.getNextFetchAt() == null).isEqualTo(expected == FeedStatus.GONE);
    }

    @Test
    void retryAfterMaxAgeAndTtlAreHonoured() {
        FetchResult.Headers retry = headers("a", Optional.of(Duration.ofHours(2)), Optional.empty());
        after(new FeedEvent.Refused(new FetchResult.Refused(429, Optional.empty(), retry)));
        assertThat(pause()).isBetween(Duration.ofHours(2), Duration.ofMinutes(133));

        after(read(news(), headers("a", Optional.empty(), Optional.of(Duration.ofMinutes(30))), Optional.empty()));
        assertThat(pause()).isBetween(Duration.ofMinutes(30), Duration.ofMinutes(34));

        after(read(
                news(channel(Duration.ofMinutes(90))),
                headers("a", Optional.empty(), Optional.empty()),
                Optional.empty()));
        assertThat(pause()).isBetween(Duration.ofMinutes(90), Duration.ofMinutes(100));
        after(new FeedEvent.NotModified(new FetchResult.NotModified(Optional.empty(), FetchResult.Headers.NONE)));
        assertThat(pause()).as("the wish holds on").isBetween(Duration.ofMinutes(90), Duration.ofMinutes(100));
    }

    @Test
    void skippedHoursAndDaysHoldOn() {
        after(read(news(new FeedInfo(
                "Coastwire",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Set.of(9),
                Set.of(DayOfWeek.TUESDAY),
                List.of()))));
        assertThat(state.getNextFetchAt()).isEqualTo(Instant.parse("2026-03-02T10:00:00Z"));
        assertThat(state.getTitle()).isEqualTo("Coastwire");

        now = Instant.parse("2026-03-02T23:59:00Z");
        after(new FeedEvent.Failed("It hangs."));
        assertThat(state.getNextFetchAt()).isEqualTo(Instant.parse("2026-03-04T00:00:00Z"));
    }

    @Test
    void aPermanentMoveIsRememberedAndGivenUpWhenTheNewAddressKeepsFailing() {
        URI moved = URI.create("https://new.example/feed");
        after(read(news(), FetchResult.Headers.NONE, Optional.of(moved)));
        assertThat(state.getUrl()).isEqualTo("https://new.example/feed");

        for (int failure = 1; failure <= 5; failure++) {
            assertThat(state.getUrl()).isEqualTo("https://new.example/feed");
            after(new FeedEvent.Failed("It hangs."));
        }
        assertThat(state.getUrl()).isEqualTo(FEED.getUrl());
    }

    /** As of a site that is down for a minute. */
    @Test
    void aMoveToWhatIsNoFeedIsNotRemembered() {
        Optional<URI> moved = Optional.of(URI.create("https://new.example/maintenance"));
        ParseResult page =
                ParseResult.of(Format.HTML, news(article("1", "Home")).pieces());

        after(new FeedEvent.Refused(new FetchResult.Refused(503, moved, FetchResult.Headers.NONE)));
        assertThat(state.getUrl()).isEqualTo(FEED.getUrl());
        after(read(page, FetchResult.Headers.NONE, moved));
        assertThat(state.getUrl()).isEqualTo(FEED.getUrl());
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTML", "TEXT"})
    void whatIsNoFeedIsAFailureAndItsValidatorsAreForgotten(Format format) {
        after(read(news(), headers("\"a\"", Optional.empty(), Optional.empty()), Optional.empty()));
        ParseResult page = ParseResult.of(format, news(article("1", "Home")).pieces());

        assertThat(after(read(page, headers("\"b\"", Optional.empty(), Optional.empty()), Optional.empty())))
                .isEmpty();

        assertThat(state.getStatus()).isEqualTo(FeedStatus.FAILING);
        assertThat(state.getError()).startsWith("The address answers with ");
        assertThat(state.getEtag()).isEqualTo("\"a\"");
    }

    @Test
    void theValidatorsOfAnAnswerWithoutABodyAreRemembered() {
        after(read(news(), headers("\"a\"", Optional.empty(), Optional.empty()), Optional.empty()));

        after(new FeedEvent.NotModified(
                new FetchResult.NotModified(Optional.empty(), headers("\"b\"", Optional.empty(), Optional.empty()))));
        assertThat(state.getEtag()).isEqualTo("\"b\"");

        after(new FeedEvent.NotModified(new FetchResult.NotModified(Optional.empty(), FetchResult.Headers.NONE)));
        assertThat(state.getEtag()).isEqualTo("\"b\"");
    }

    @Test
    void whatCannotBeReadSaysWhy() {
        after(read(ParseResult.unreadable(Optional.empty(), "There is nothing in it.")));

        assertThat(state.getStatus()).isEqualTo(FeedStatus.FAILING);
        assertThat(state.getError()).isEqualTo("There is nothing in it.");
    }

    @Test
    void whatAHubSendsIsPublishedAndSeenAndAFeedWithAHubIsPolledSeldom() {
        after(read(news(article("1", "First"))));
        after(new FeedEvent.SubscriptionRequested(
                new HubSubscription("https://hub.example", "t", "c", "s", null, null, 0)));
        after(new FeedEvent.SubscriptionVerified(now.plus(Duration.ofDays(5))));

        assertThat(after(new FeedEvent.Pushed(news(article("2", "Second")), 70)))
                .extracting(Article::getHeadline)
                .containsExactly("Second");
        assertThat(after(read(news(article("2", "Second"), article("1", "First")))))
                .isEmpty();

        assertThat(state.getBytes()).isEqualTo(1_070);
        assertThat(pause()).isGreaterThanOrEqualTo(Duration.ofHours(1));
    }

    @Test
    void aPushToAFeedWithFullTextIsFetchedAtOnce() {
        Feed whole = Feed.newBuilder(FEED).setFullText(true).build();
        after(read(news(article("1", "First"))));

        FeedTransition.Outcome outcome =
                transition.after(whole, state, new FeedEvent.Pushed(news(article("2", "Second")), 70), now);

        assertThat(outcome.articles()).isEmpty();
        assertThat(outcome.state().getNextFetchAt()).isEqualTo(now);
    }

    @Test
    void whatAHubSendsMakesNoItemOfALongFeedForgotten() {
        Article[] many = IntStream.range(0, 3_000)
                .mapToObj(i -> article("n" + i, "No. " + i))
                .toArray(Article[]::new);
        after(read(news(many)));

        assertThat(after(new FeedEvent.Pushed(news(article("new", "New")), 70))).hasSize(1);

        assertThat(after(read(news(many)))).isEmpty();
    }

    @Test
    void aStateFitsInARecordWhateverTheServerSays() {
        String endless = "x".repeat(1_000_000);
        FeedInfo channel =
                new FeedInfo(endless, Optional.empty(), List.of(), Optional.empty(), Set.of(), Set.of(), List.of());
        URI far = URI.create("https://coastwire.example/" + endless);

        after(read(news(channel), headers(endless, Optional.empty(), Optional.empty()), Optional.of(far)));

        assertThat(state.getTitle()).startsWith("xxx").endsWith("…").hasSize(500);
        assertThat(state.getEtag()).isNull();
        assertThat(state.getUrl()).isEqualTo(FEED.getUrl());
        after(new FeedEvent.Failed(endless));
        assertThat(state.getError()).hasSize(500);
    }

    @Test
    void aDayThatIsNoneDoesNoHarm() {
        state = FeedState.newBuilder(state)
                .setSkipDays(List.of("Someday", "TUESDAY"))
                .build();

        after(new FeedEvent.Failed("It hangs."));

        assertThat(state.getNextFetchAt()).isAfter(now);
    }

    private List<Article> after(FeedEvent event) {
        FeedTransition.Outcome outcome = transition.after(FEED, state, event, now);
        state = outcome.state();
        return outcome.articles();
    }

    private Duration pause() {
        return Duration.between(now, state.getNextFetchAt());
    }

    private static FeedInfo channel(Duration ttl) {
        return new FeedInfo("Coastwire", Optional.empty(), List.of(), Optional.of(ttl), Set.of(), Set.of(), List.of());
    }
}
