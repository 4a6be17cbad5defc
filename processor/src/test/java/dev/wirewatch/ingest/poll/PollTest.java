package dev.wirewatch.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.ingest.fetch.FetchResult;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.secret.Secrets;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollTest {

    private static final byte[] BODY =
            "{\"sourceId\": \"1\", \"headline\": \"Port shut\"}".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource({"1000, 1000", "9000000, 0"})
    void aPageThatIsTooLongForARecordIsIgnored(int letters, int body) {
        Feed feed = Feed.newBuilder(Samples.feed("https://coastwire.example/feed"))
                .setFullText(true)
                .build();
        Poll poll = new Poll(
                request -> CompletableFuture.completedFuture(new FetchResult.Received(
                        request.uri(), Optional.empty(), FetchResult.Headers.NONE, BODY, BODY.length)),
                article -> CompletableFuture.completedFuture(Optional.of(
                        Article.newBuilder(article).setBody("x".repeat(letters)).build())),
                new FeedSecrets(new Secrets(Map.of())),
                Runnable::run,
                Clock.fixed(Samples.NOW, ZoneOffset.UTC));

        FeedEvent event = poll.run(new PolledFeed(feed, 0, FeedTransition.start(feed, Samples.NOW)))
                .join();

        assertThat(event).isInstanceOfSatisfying(FeedEvent.Fetched.class, fetched -> assertThat(
                        fetched.fullTexts().values())
                .singleElement()
                .satisfies(article -> assertThat(article.getBody()).hasSize(body)));
    }
}
