package dev.wirewatch.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import dev.wirewatch.schemas.FeedStatus;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T09:30:05.123456Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            https://coastwire.example/feed             | https://coastwire.example/feed
            '  https://coastwire.example/feed '        | https://coastwire.example/feed
            coastwire.example/feed                     | https://coastwire.example/feed
            coastwire.example                          | https://coastwire.example/
            coastwire.example:8443/feed                | https://coastwire.example:8443/feed
            coastwire.example:8443                     | https://coastwire.example:8443/
            //coastwire.example/feed                   | https://coastwire.example/feed
            127.0.0.1:8080/feed                        | https://127.0.0.1:8080/feed
            HTTP://CoastWire.Example/Feed?A=B          | http://coastwire.example/Feed?A=B
            http://localhost/feed                      | http://localhost/feed
            feed://coastwire.example/feed              | http://coastwire.example/feed
            feed:https://coastwire.example/feed        | https://coastwire.example/feed
            FEED:coastwire.example/feed                | https://coastwire.example/feed
            https://coastwire.example:443/             | https://coastwire.example/
            http://coastwire.example:80                | http://coastwire.example/
            https://coastwire.example:80/              | https://coastwire.example:80/
            https://coastwire.example/feed#latest      | https://coastwire.example/feed
            https://coastwire.example/a/../b/./feed    | https://coastwire.example/b/feed
            https://coastwire.example/feed?            | https://coastwire.example/feed?
            https://küstendienst.example/feed          | https://xn--kstendienst-thb.example/feed
            https://новости.example/лента              | https://xn--b1amnebsh.example/%D0%BB%D0%B5%D0%BD%D1%82%D0%B0
            https://coastwire.example/a feed?q={1}     | https://coastwire.example/a%20feed?q=%7B1%7D
            https://coastwire.example/a%20feed         | https://coastwire.example/a%20feed
            http://[::1]:8080/feed                     | http://[::1]:8080/feed
            """)
    void anAddressHasOneFormHoweverItIsTyped(String typed, String kept) {
        assertThat(Feeds.address(typed)).hasToString(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''                                   | The address is empty.
            '   '                                | The address is empty.
            nonsense                             | 'nonsense' is no web address; write it in full, such as https://coastwire.example/feed.
            https://                             | 'https://' is no web address.
            https://coast..example/              | 'https://coast..example/' is no web address.
            https://coast wire.example/          | 'https://coast wire.example/' is no web address.
            https://coastwire.example:99999/     | 'https://coastwire.example:99999/' is no web address.
            ftp://coastwire.example/feed         | A feed's address begins with http or https, not with 'ftp'.
            file:/etc/passwd                     | A feed's address begins with http or https, not with 'file'.
            javascript:alert(1)                  | A feed's address begins with http or https, not with 'javascript'.
            feed:file:///etc/passwd              | A feed's address begins with http or https, not with 'file'.
            https://ana:word@coastwire.example/  | The address holds a name and a password, which everybody who lists feeds would read; put NAME:PASSWORD into a file or an environment variable of the processors, and add the feed with: ./wirewatch feed add 'https://coastwire.example/' --basic-auth env:FEED_LOGIN
            """)
    void anAddressThatCannotBeFetchedIsRejectedInOneSentence(String typed, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Feeds.address(typed))
                .withMessage(reason);
    }

    @Test
    void anEndlessAddressIsRejectedAndNotRepeated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Feeds.address("https://coastwire.example/" + "a".repeat(10_000)))
                .withMessage("The address is longer than 8,192 characters.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Feeds.address("b".repeat(1_000)))
                .withMessageStartingWith("'" + "b".repeat(60) + "…' is no web address");
    }

    @Property
    void anAddressThatIsKeptStaysAsItIs(@ForAll String path) {
        URI kept = Feeds.address("https://coastwire.example/" + path);

        assertThat(Feeds.address(kept.toString())).isEqualTo(kept);
        assertThat(kept.toASCIIString()).isEqualTo(kept.toString());
    }

    @Test
    void anIdIsMadeOfTheAddressAlone() {
        Feed feed = Feeds.feed(subscription("CoastWire.example/feed#top"), true, CLOCK);

        assertThat(feed.getId())
                .hasSize(16)
                .isEqualTo(Feeds.id(Feeds.address("https://coastwire.example/feed")))
                .isNotEqualTo(Feeds.id(Feeds.address("http://coastwire.example/feed")));
    }

    @Test
    void aFeedKeepsWhatWasSaidOfIt() {
        Subscription named =
                new Subscription("coastwire.example", Optional.of(" Coast\nWire "), Optional.of("/Wires / Coast/"));

        Feed feed = Feeds.feed(named, true, CLOCK);

        assertThat(feed.getUrl()).isEqualTo("https://coastwire.example/");
        assertThat(feed.getTitle()).isEqualTo("Coast Wire");
        assertThat(feed.getCategory()).isEqualTo("Wires/Coast");
        assertThat(feed.getFullText()).isTrue();
        assertThat(feed.getAddedAt()).isEqualTo(Instant.parse("2026-03-01T09:30:05.123Z"));
    }

    @Test
    void aFeedIsFoundByItsIdAndByItsAddress() {
        Feed feed = Feeds.feed(subscription("https://coastwire.example/feed"), false, CLOCK);
        Map<String, Feed> feeds = Map.of(feed.getId(), feed);

        assertThat(Feeds.named(feed.getId(), feeds)).contains(feed.getId());
        assertThat(Feeds.named(" CoastWire.example/feed ", feeds)).contains(feed.getId());
        assertThat(Feeds.named("https://coastwire.example/other", feeds)).isEmpty();
        assertThat(Feeds.named("nonsense", feeds)).isEmpty();
    }

    @Test
    void aFeedThatWasNeverFetchedWaitsUnderItsOwnAddress() {
        Feed feed = Feeds.feed(subscription("https://coastwire.example/feed"), false, CLOCK);

        FeedState state = Feeds.unfetched(feed);

        assertThat(state.getFeedId()).isEqualTo(feed.getId());
        assertThat(state.getUrl()).isEqualTo(feed.getUrl());
        assertThat(state.getStatus()).isEqualTo(FeedStatus.WAITING);
        assertThat(state.getFetchedAt()).isNull();
    }

    @Test
    void theNameThatItWasGivenGoesBeforeItsOwn() {
        Feed nameless = Feeds.feed(subscription("https://coastwire.example/feed"), false, CLOCK);
        Feed named = Feed.newBuilder(nameless).setTitle("The coast").build();
        FeedState unfetched = Feeds.unfetched(nameless);
        FeedState titled =
                FeedState.newBuilder(unfetched).setTitle("Coastwire, latest").build();

        assertThat(Feeds.title(named, titled)).contains("The coast");
        assertThat(Feeds.title(nameless, titled)).contains("Coastwire, latest");
        assertThat(Feeds.title(nameless, unfetched)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"40, 40", "10 50, 30", "900 5 60, 60", "4 1 3 2, 2", "2147483647 2147483647, 2147483647"})
    void theMedianDelayIsTheMiddleOne(String delays, long seconds) {
        List<Integer> some =
                List.of(delays.split(" ")).stream().map(Integer::valueOf).toList();

        assertThat(Feeds.medianDelay(state(some))).contains(Duration.ofSeconds(seconds));
    }

    @Test
    void withoutDelaysThereIsNoMedian() {
        assertThat(Feeds.medianDelay(state(List.of()))).isEmpty();
    }

    private static Subscription subscription(String url) {
        return new Subscription(url, Optional.empty(), Optional.empty());
    }

    private static FeedState state(List<Integer> delays) {
        return FeedState.newBuilder()
                .setFeedId("f")
                .setUrl("https://coastwire.example/")
                .setDelaySeconds(delays)
                .build();
    }
}
