package dev.wirewatch.cli.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.cli.print.RecordLines;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import dev.wirewatch.schemas.FeedStatus;
import dev.wirewatch.setup.FeedWithState;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FeedTableTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:30:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String ESCAPE = "\u001b";

    private final FeedTable table = new FeedTable(new RecordLines(false, CLOCK), CLOCK);

    @Test
    void feedsStandInColumnsWithTheirTroubleBelow() {
        Feed coast = feed("c", "https://coastwire.example/feed", "Coastwire");
        Feed nameless = feed("n", "https://quay.example/a/rather/long/path/to/the/feed.xml", null);
        Feed wide = feed("w", "https://minato.example/rss", "港の新聞");
        Feed gone = feed("g", "https://ebb.example/", "Ebb");
        Map<String, FeedState> states = Map.of(
                "c",
                state(coast)
                        .setStatus(FeedStatus.OK)
                        .setFetchedAt(NOW.minusSeconds(125))
                        .setNextFetchAt(NOW.plusSeconds(185))
                        .setAdded(1204)
                        .setRevised(31)
                        .setFailed(2)
                        .setDelaySeconds(List.of(20, 40, 70))
                        .build(),
                "w",
                state(wide)
                        .setStatus(FeedStatus.FAILING)
                        .setFetchedAt(NOW.minusSeconds(7200))
                        .setNextFetchAt(NOW.minusSeconds(1))
                        .setFailed(12)
                        .setError("The server\n" + ESCAPE + "[2J did not answer within 10 s.")
                        .build(),
                "g",
                state(gone)
                        .setStatus(FeedStatus.GONE)
                        .setFetchedAt(NOW.minusSeconds(86_400 * 9))
                        .setFailed(1)
                        .setError("The server says that it is gone for good (status 410).")
                        .build());

        assertThat(table.lines(FeedWithState.of(List.of(wide, gone, nameless, coast), states)))
                .containsExactly(
                        "NAME                              STATUS   FETCHED    NEXT       NEW  REVISED  ERRORS  DELAY  ADDRESS",
                        "Coastwire                         ok       2 min ago  in 3 min  1204       31       2   40 s  https://coastwire.example/feed",
                        "Ebb                               gone     9 d ago    -            0        0       1      -  https://ebb.example/",
                        "    The server says that it is gone for good (status 410).",
                        "quay.example/a/rather/long/path…  waiting  never      -            0        0       0      -  https://quay.example/a/rather/long/path/to/the/feed.xml",
                        "港の新聞                          failing  2 h ago    now          0        0      12      -  https://minato.example/rss",
                        "    The server [2J did not answer within 10 s.");
    }

    @Test
    void onATerminalTroubleIsRedAndTheColumnsStay() {
        Feed coast = feed("c", "https://coastwire.example/feed", "Coastwire");
        FeedState failing = state(coast).setStatus(FeedStatus.FAILING).build();

        List<String> plain = table.lines(List.of(new FeedWithState(coast, failing)));
        List<String> painted =
                new FeedTable(new RecordLines(true, CLOCK), CLOCK).lines(List.of(new FeedWithState(coast, failing)));

        assertThat(painted.get(1)).contains(ESCAPE + "[1;31mfailing" + ESCAPE + "[0m");
        assertThat(painted.stream().map(line -> line.replaceAll(ESCAPE + "\\[[\\d;]*m", "")))
                .containsExactlyElementsOf(plain);
    }

    @Property
    void noControlCharacterReachesTheTerminal(@ForAll String title, @ForAll String error) {
        Feed feed = feed("c", "https://coastwire.example/feed", title);
        FeedState state = state(feed).setError(error).build();

        assertThat(table.lines(List.of(new FeedWithState(feed, state))))
                .allSatisfy(line -> assertThat(line).doesNotContainPattern("[\\p{Cc}\\p{Cs}\\u202E]"));
    }

    @Test
    void namesAreSortedWithoutRegardToCase() {
        List<Feed> feeds = new ArrayList<>(List.of(
                feed("1", "https://a.example/", "beta"),
                feed("2", "https://b.example/", "Alpha"),
                feed("3", "https://c.example/", null)));

        assertThat(FeedWithState.of(feeds, Map.of()))
                .extracting(FeedWithState::name)
                .containsExactly("Alpha", "beta", "c.example/");
    }

    private static Feed feed(String id, String url, String title) {
        return new Feed(id, url, title, null, false, NOW, null);
    }

    private static FeedState.Builder state(Feed feed) {
        return FeedState.newBuilder().setFeedId(feed.getId()).setUrl(feed.getUrl());
    }
}
