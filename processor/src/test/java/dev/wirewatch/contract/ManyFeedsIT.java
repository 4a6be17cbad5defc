package dev.wirewatch.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.embedded.Ports;
import dev.wirewatch.ingest.poll.server.MisbehavingServer;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import dev.wirewatch.schemas.FeedStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One process polls a thousand feeds, again and again, in a heap that does not grow with them. */
class ManyFeedsIT {

    private static final int FEEDS = 1_000;
    private static final int ROUNDS = 3;
    private static final String[] HOSTS =
            IntStream.rangeClosed(1, 20).mapToObj(last -> "127.0.0." + last).toArray(String[]::new);

    @Test
    void aThousandFeedsArePolledInBoundedMemory(@TempDir Path folder) throws Exception {
        int kafkaPort = Ports.free();
        int registryPort = Ports.free();
        UpProcess up = new UpProcess(folder, kafkaPort, registryPort, Ports.free())
                .with("ingest.allow.hosts=" + String.join(",", HOSTS))
                .with("feeds.min.interval.ms=10000", "feeds.max.interval.ms=10000")
                .java("-Xmx512m");
        try (MisbehavingServer server = MisbehavingServer.start(HOSTS)) {
            up.start();
            Connection connection = new Connection(
                    Map.of("bootstrap.servers", "127.0.0.1:" + kafkaPort),
                    Map.of("schema.registry.url", "http://127.0.0.1:" + registryPort));
            List<String> urls = IntStream.range(0, FEEDS)
                    .mapToObj(number -> server.uri(HOSTS[number % HOSTS.length], "/many/" + number)
                            .toString())
                    .toList();
            new CompactedTopic<Feed>(connection, Topics.FEEDS).putAll(ScriptedFeeds.of(urls));

            long begin = System.nanoTime();
            Awaitility.await()
                    .pollInSameThread()
                    .pollInterval(Duration.ofSeconds(1))
                    .atMost(Duration.ofMinutes(5))
                    .until(() -> states(connection).stream()
                                    .filter(state -> state.getFetched() >= ROUNDS)
                                    .count()
                            == FEEDS);
            System.out.printf(
                    "%d feeds fetched %d times in %d s; resident memory %s%n",
                    FEEDS, ROUNDS, (System.nanoTime() - begin) / 1_000_000_000, up.residentMemory());

            assertThat(states(connection))
                    .allSatisfy(state -> assertThat(state.getStatus()).isEqualTo(FeedStatus.OK));
            assertThat(states(connection)).extracting(FeedState::getAdded).doesNotContain(0L);
        } finally {
            up.stop();
        }
    }

    private static Collection<FeedState> states(Connection connection) {
        return new CompactedTopic<FeedState>(connection, Topics.FEED_STATES)
                .read()
                .values();
    }
}
