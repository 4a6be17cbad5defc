package dev.wirewatch.ingest.poll;

import static dev.wirewatch.ingest.poll.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.formats.article.FeedInfo;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.ingest.fetch.FetchResult;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.FeedState;
import dev.wirewatch.schemas.HubSubscription;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebSubTest {

    private static final URI HUB = URI.create("https://hub.example/");
    private static final URI SELF = URI.create("https://coastwire.example/atom");
    private static final byte[] BODY =
            "{\"sourceId\": \"1\", \"headline\": \"Port shut\"}".getBytes(StandardCharsets.UTF_8);

    private final List<Map<String, String>> forms = new ArrayList<>();
    private final FeedEvents events = new FeedEvents();
    private final List<FeedEvent> taken = new ArrayList<>();
    private final WebSub webSub = new WebSub(
            URI.create("https://wirewatch.example/"),
            (hub, form) -> {
                assertThat(hub).isEqualTo(HUB);
                forms.add(form);
                return CompletableFuture.completedFuture(
                        new FetchResult.Received(hub, Optional.empty(), FetchResult.Headers.NONE, new byte[0], 0));
            },
            events,
            Clock.fixed(NOW, ZoneOffset.UTC));

    private PolledFeed feed = feed(Optional.empty());
    private final String id = feed.feed().getId();

    @Test
    void aFeedThatNamesAHubIsSubscribedTo() {
        fetched(event(Optional.of(SELF), List.of(HUB)));

        assertThat(forms).singleElement().satisfies(form -> assertThat(form)
                .containsEntry("hub.mode", "subscribe")
                .containsEntry("hub.topic", SELF.toString())
                .containsEntry("hub.callback", requested().getCallback())
                .containsKeys("hub.secret", "hub.lease_seconds"));
        assertThat(requested().getSecret())
                .isEqualTo(forms.get(0).get("hub.secret"))
                .hasSize(64);
        assertThat(requested().getLeaseUntil()).isNull();
        assertThat(requested().getCallback())
                .startsWith("https://wirewatch.example/websub/" + id + "/")
                .hasSizeGreaterThan(60);
    }

    @Test
    void aHubInAHeaderComesFirstAndTheFeedsAddressIsTheTopicWhenItNamesNone() {
        FetchResult.Headers headers = new FetchResult.Headers(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of("hub", List.of(HUB)));

        fetched(Samples.read(
                Samples.news(channel(Optional.empty(), List.of(URI.create("https://other.example/")))),
                headers,
                Optional.empty()));

        assertThat(forms).singleElement().satisfies(form -> assertThat(form)
                .containsEntry("hub.topic", feed.state().getUrl()));
    }

    @Test
    void aFeedWithoutAHubIsNotSubscribedTo() {
        fetched(event(Optional.of(SELF), List.of()));

        assertThat(forms).isEmpty();
        assertThat(taken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://hub.example/, PT48H, false",
        "https://hub.example/, PT30M, true",
        "https://old-hub.example/, PT48H, true",
        "https://hub.example/, , true",
    })
    void aSubscriptionIsRenewedWhenItEndsSoonOrIsNotVerifiedOrAtAnotherHub(String hub, Duration left, boolean asked) {
        Instant until = left == null ? null : NOW.plus(left);
        feed = feed(Optional.of(new HubSubscription(
                hub, SELF.toString(), "https://wirewatch.example/websub/" + id + "/k", "secret", until, null, 0)));

        fetched(event(Optional.of(SELF), List.of(HUB)));

        assertThat(forms).hasSize(asked ? 1 : 0).allSatisfy(form -> assertThat(form)
                .as("at the same address")
                .containsEntry("hub.callback", "https://wirewatch.example/websub/" + id + "/k"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, PT9M, false",
        "1, PT11M, true",
        "4, PT79M, false",
        "4, PT81M, true",
        "400, PT40H, false",
        "400, PT43H, true"
    })
    void aHubThatDoesNotVerifyIsAskedAgainWithGrowingPausesAndForTheSame(int requests, Duration ago, boolean asked) {
        feed = feed(Optional.of(new HubSubscription(
                HUB.toString(),
                SELF.toString(),
                "https://wirewatch.example/websub/" + id + "/k",
                "secret",
                null,
                NOW.minus(ago),
                requests)));

        fetched(event(Optional.of(SELF), List.of(HUB)));

        assertThat(forms).hasSize(asked ? 1 : 0).allSatisfy(form -> {
            assertThat(form).containsEntry("hub.secret", "secret");
            assertThat(requested().getRequests()).isEqualTo(requests + 1);
            assertThat(requested().getRequestedAt()).isEqualTo(NOW);
        });
    }

    @Test
    void aSubscriptionOfAnotherInstanceIsAskedForAnew() {
        feed = feed(Optional.of(new HubSubscription(
                HUB.toString(),
                SELF.toString(),
                "https://other-instance.example/websub/" + id,
                "s",
                NOW.plus(Duration.ofDays(5)),
                null,
                0)));

        fetched(event(Optional.of(SELF), List.of(HUB)));

        assertThat(forms).hasSize(1);
    }

    @Test
    void onlyARequestedSubscriptionIsVerified() {
        fetched(event(Optional.of(SELF), List.of(HUB)));

        assertThat(webSub.verify(id, key(), "subscribe", "https://evil.example/", Optional.empty()))
                .isFalse();
        assertThat(webSub.verify("unknown", key(), "subscribe", SELF.toString(), Optional.empty()))
                .isFalse();
        assertThat(webSub.verify(id, key(), "denied", SELF.toString(), Optional.empty()))
                .isFalse();
        assertThat(webSub.verify(id, key(), "unsubscribe", SELF.toString(), Optional.empty()))
                .isFalse();
        assertThat(webSub.verify("unknown", key(), "unsubscribe", SELF.toString(), Optional.empty()))
                .isTrue();
        assertThat(taken()).hasSize(1);

        assertThat(webSub.verify(id, key(), "subscribe", SELF.toString(), Optional.of(Duration.ofHours(5))))
                .isTrue();
        assertThat(taken().get(1)).isEqualTo(new FeedEvent.SubscriptionVerified(NOW.plus(Duration.ofHours(5))));
    }

    @Test
    void onlyContentWithAValidSignatureIsAccepted() throws Exception {
        fetched(event(Optional.of(SELF), List.of(HUB)));
        String valid = "sha256=" + hmac(requested().getSecret());

        assertThat(webSub.receive(id, key(), Optional.empty(), BODY, Optional.empty()))
                .isEqualTo(WebSub.Receipt.REJECTED);
        assertThat(webSub.receive(id, key(), Optional.of("sha256=" + hmac("guessed")), BODY, Optional.empty()))
                .isEqualTo(WebSub.Receipt.REJECTED);
        assertThat(webSub.receive("unknown", key(), Optional.of(valid), BODY, Optional.empty()))
                .isEqualTo(WebSub.Receipt.REJECTED);
        assertThat(taken()).hasSize(1);

        assertThat(webSub.receive(id, key(), Optional.of(valid), BODY, Optional.of("application/json")))
                .isEqualTo(WebSub.Receipt.ACCEPTED);
        assertThat(taken().get(1)).isInstanceOfSatisfying(FeedEvent.Pushed.class, pushed -> assertThat(
                        pushed.parsed().pieces())
                .singleElement()
                .isInstanceOf(Piece.Accepted.class));
    }

    @Test
    void whatHubsSendWhileMuchIsWaitingIsTurnedAway() throws Exception {
        fetched(event(Optional.of(SELF), List.of(HUB)));
        String key = key();
        Optional<String> signature = Optional.of("sha256=" + hmac(requested().getSecret()));
        Article whole = Samples.draft("1", "Long").body("x".repeat(1_000_000)).build();
        FeedEvent.Pushed push = new FeedEvent.Pushed(Samples.news(whole), 1_000);

        WebSub.Receipt receipt;
        do {
            events.add(id, push);
            receipt = webSub.receive(id, key, signature, BODY, Optional.empty());
        } while (receipt == WebSub.Receipt.ACCEPTED);

        assertThat(receipt).isEqualTo(WebSub.Receipt.FULL);
        assertThat(taken()).hasSizeBetween(30, 40);
        assertThat(webSub.receive(id, key, signature, BODY, Optional.empty())).isEqualTo(WebSub.Receipt.ACCEPTED);
    }

    @Test
    void aFeedThatWasRemovedIsUnknown() {
        fetched(event(Optional.of(SELF), List.of(HUB)));
        assertThat(webSub.isKnown(id, key())).isTrue();
        assertThat(webSub.isKnown(id, "guessed")).isFalse();

        webSub.onRemoved(id);

        assertThat(webSub.isKnown(id, key())).isFalse();
    }

    @Test
    void aClientWithoutTheKeyCannotAnswerForTheHub() {
        fetched(event(Optional.of(SELF), List.of(HUB)));

        assertThat(webSub.verify(id, "guessed", "subscribe", SELF.toString(), Optional.empty()))
                .isFalse();
        assertThat(webSub.verify(id, "", "subscribe", SELF.toString(), Optional.empty()))
                .isFalse();

        assertThat(taken()).hasSize(1);
    }

    @Test
    void aHubThatAsksAgainGetsTheSameAnswerAndNoLongerLease() {
        fetched(event(Optional.of(SELF), List.of(HUB)));

        for (int times = 0; times < 3; times++) {
            assertThat(webSub.verify(
                            id, key(), "subscribe", SELF.toString(), Optional.of(Duration.ofSeconds(999_999_999))))
                    .isTrue();
        }

        assertThat(taken())
                .hasSize(2)
                .last()
                .isEqualTo(new FeedEvent.SubscriptionVerified(NOW.plus(Duration.ofDays(30))));
    }

    @Test
    void aHubWithATooLongAddressIsIgnored() {
        URI endless = URI.create("https://hub.example/" + "x".repeat(10_000));

        fetched(event(Optional.of(SELF), List.of(endless)));

        assertThat(forms).isEmpty();
    }

    private void fetched(FeedEvent.Fetched event) {
        webSub.onFetched(feed.feed(), feed.state(), event);
    }

    /** All events so far, each of which is of the feed. */
    private List<FeedEvent> taken() {
        try {
            for (FeedEvents.Entry entry : events.take(Duration.ZERO)) {
                assertThat(entry.feed()).isEqualTo(id);
                taken.add(entry.event());
            }
            return taken;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String key() {
        return requested().getCallback().replaceFirst(".*/", "");
    }

    private HubSubscription requested() {
        return ((FeedEvent.SubscriptionRequested) taken().get(0)).subscription();
    }

    private static String hmac(String secret) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(BODY));
    }

    private static PolledFeed feed(Optional<HubSubscription> subscription) {
        var feed = Samples.feed("https://coastwire.example/feed");
        FeedState state = FeedState.newBuilder(FeedTransition.start(feed, NOW))
                .setSubscription(subscription.orElse(null))
                .build();
        return new PolledFeed(feed, 0, state);
    }

    private static FeedEvent.Fetched event(Optional<URI> self, List<URI> hubs) {
        return Samples.read(Samples.news(channel(self, hubs)));
    }

    private static FeedInfo channel(Optional<URI> self, List<URI> hubs) {
        return new FeedInfo("Coastwire", self, hubs, Optional.empty(), Set.of(), Set.of(), List.of());
    }
}
